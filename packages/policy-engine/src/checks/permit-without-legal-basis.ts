import type { Check } from './check.ts';

/** Processing needs a legal basis (GDPR art. 6.1), and the record of processing names it (art. 30). */
export const permitWithoutLegalBasis: Check = {
  name: 'permit-without-legal-basis',
  find: ({ policy, entry }) =>
    policy.statements
      .filter(statement => statement.effect === 'permit' && statement.source.file === entry && statement.source.basis === undefined)
      .map(({ source }) => ({
        name: 'permit-without-legal-basis',
        severity: 'warning',
        file: source.file,
        span: source.effectSpan,
        message: `the permit \`${source.id}\` names no legal basis`,
        help: 'add `legal: { basis: … }`: consent, contract, legal-obligation, vital-interests, public-task or legitimate-interests',
      })),
};
