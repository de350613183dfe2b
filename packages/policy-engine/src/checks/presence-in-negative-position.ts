import type { Diagnostic } from '../diagnostic.ts';
import type { ResolvedConditions, ResolvedPolicy } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';

/**
 * `is present` is false for the empty text: where its falsehood allows something, whoever empties the attribute is allowed
 * more than whoever says it.
 */
export const presenceInNegativePosition: Check = {
  name: 'presence-in-negative-position',
  find: ({ policy, entry }) =>
    [...statementPositions(policy), ...otherPositions(policy)].flatMap(({ conditions, mayAsk }) =>
      (conditions?.clauses ?? [])
        .filter(({ source, negated }) => source.file === entry && source.operator === 'present' && (negated || !mayAsk))
        .map(({ source }): Diagnostic => {
          const message = `an empty \`${source.path}\` would help whoever asks`;
          const help =
            'ask `is present` only in the `when` of a permit or the `unless` of a forbid, `minimize` or `transform`, not under `not`; else compare with a value';
          return { name: 'presence-in-negative-position', severity: 'error', file: source.file, span: source.span, message, help };
        }),
    ),
};

interface Position {
  readonly conditions: ResolvedConditions | undefined;
  /** What is not true here denies, or leaves owed what is owed. */
  readonly mayAsk: boolean;
}

function statementPositions(policy: ResolvedPolicy): readonly Position[] {
  return policy.statements.flatMap(({ effect, when, unless, minimize, transform }) => [
    { conditions: when, mayAsk: effect === 'permit' },
    { conditions: unless, mayAsk: effect === 'forbid' },
    // Of what is missing it is not known, and the obligation stays.
    { conditions: minimize?.unless, mayAsk: true },
    { conditions: transform?.unless, mayAsk: true },
  ]);
}

function otherPositions(policy: ResolvedPolicy): readonly Position[] {
  return policy.breach.flatMap(({ when, unless }) => [when, unless].map(conditions => ({ conditions, mayAsk: false })));
}
