import type { Diagnostic } from '../diagnostic.ts';
import type { ResolvedConditions, ResolvedPolicy } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';

/**
 * `is present` is true or false, never unknown: where its falsehood allows something, whoever leaves the attribute out is
 * allowed more than whoever says it.
 */
export const presenceInNegativePosition: Check = {
  name: 'presence-in-negative-position',
  find: ({ policy, entry }) =>
    [...statementPositions(policy), ...otherPositions(policy)].flatMap(({ conditions, mayAsk }) =>
      (conditions?.clauses ?? [])
        .filter(({ source, negated }) => source.file === entry && source.operator === 'present' && (negated || !mayAsk))
        .map(({ source }): Diagnostic => {
          const message = `leaving \`${source.path}\` out would help whoever asks`;
          const help =
            'ask `is present` only in the `when` of a permit or the `unless` of a forbid, not under `not`; else compare with a value';
          return { name: 'presence-in-negative-position', severity: 'error', file: source.file, span: source.span, message, help };
        }),
    ),
};

interface Position {
  readonly conditions: ResolvedConditions | undefined;
  /** What is false here denies. */
  readonly mayAsk: boolean;
}

function statementPositions(policy: ResolvedPolicy): readonly Position[] {
  return policy.statements.flatMap(({ effect, when, unless, minimize, transform }) => [
    { conditions: when, mayAsk: effect === 'permit' },
    { conditions: unless, mayAsk: effect === 'forbid' },
    { conditions: minimize?.unless, mayAsk: false },
    { conditions: transform?.unless, mayAsk: false },
  ]);
}

function otherPositions(policy: ResolvedPolicy): readonly Position[] {
  return policy.breach.flatMap(({ when, unless }) => [when, unless].map(conditions => ({ conditions, mayAsk: false })));
}
