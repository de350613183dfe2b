import type { Check } from './check.ts';

/** Data is collected for specified purposes (GDPR art. 5.1.b): one that no permit serves is a statement that was forgotten, or a word that nobody needs. */
export const purposeNeverPermitted: Check = {
  name: 'purpose-never-permitted',
  find: ({ policy, entry, incomplete }) => {
    const permits = policy.statements.filter(({ effect }) => effect === 'permit');
    const served = new Set(permits.flatMap(({ purposes }) => purposes ?? [...policy.purposes.keys()]));
    // A policy without permits is about what code does, and says nothing of purposes.
    if (incomplete || permits.length === 0) return [];
    return [...policy.purposes]
      .filter(([id, { declaration }]) => declaration.file === entry && !served.has(id))
      .map(([id, { declaration }]) => ({
        name: 'purpose-never-permitted',
        severity: 'warning',
        file: declaration.file,
        span: declaration.span,
        message: `no permit serves the purpose \`${id}\``,
        help: 'write the permit that needs it, or remove the purpose',
      }));
  },
};
