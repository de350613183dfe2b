import type { Diagnostic } from '../diagnostic.ts';
import type { ResolvedConditions, ResolvedPolicy } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';

/** A condition compares with a constant: the path of an attribute on its right is only a text that looks like one. */
export const pathAsValue: Check = {
  name: 'path-as-value',
  find: ({ policy, entry }) =>
    conditionsOf(policy).flatMap(conditions =>
      (conditions?.clauses ?? [])
        .filter(({ source }) => source.file === entry)
        .flatMap(({ source }) =>
          source.values
            .filter(({ value }) => typeof value === 'string' && value.includes('.') && policy.attributes.has(value))
            .map(({ value, span }): Diagnostic => {
              const message = `\`${String(value)}\` is a text here, not the attribute of this name`;
              const help = 'compute the comparison where the request is made, and ask for its result as an attribute of its own';
              return { name: 'path-as-value', severity: 'warning', file: source.file, span, message, help };
            }),
        ),
    ),
};

function conditionsOf({ statements, breach }: ResolvedPolicy): readonly (ResolvedConditions | undefined)[] {
  return [
    ...statements.flatMap(({ when, unless, minimize, transform }) => [when, unless, minimize?.unless, transform?.unless]),
    ...breach.flatMap(({ when, unless }) => [when, unless]),
  ];
}
