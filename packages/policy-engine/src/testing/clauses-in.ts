import type { Clause, Condition } from '../condition.ts';

/** All clauses of conditions, from left to right. */
export function clausesIn(conditions: readonly Condition[] | undefined): readonly Clause[] {
  return (conditions ?? []).flatMap(condition => {
    switch (condition.kind) {
      case 'clause':
        return [condition];
      case 'not':
        return clausesIn([condition.of]);
      default:
        return clausesIn(condition.of);
    }
  });
}
