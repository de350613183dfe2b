import type { Check } from './check.ts';
import { findCovers } from './statements/covering-statements.ts';

/** A permit and a forbid of the same scope and conditions: the forbid wins, and whoever wrote the permit does not know it. */
export const contradictingStatements: Check = {
  name: 'contradicting-statements',
  find: ({ policy, entry }) =>
    findCovers(policy, entry, ({ by, same }) => same && by.effect === 'forbid').map(({ statement: { source }, by }) => ({
      name: 'contradicting-statements',
      severity: 'warning',
      file: source.file,
      span: source.effectSpan,
      message: `the permit \`${source.id}\` and the forbid \`${by.source.id}\` say the opposite of the same requests; the forbid wins`,
      help: 'remove one of them, or say in which cases each holds',
      related: [{ file: by.source.file, span: by.source.effectSpan, message: 'forbidden here' }],
    })),
};
