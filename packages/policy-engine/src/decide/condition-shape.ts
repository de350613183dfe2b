import type { Clause, Condition, ConditionValue, Operator } from '../condition.ts';
import { isRecord } from './own.ts';
import { oneOf, optional, record, someOf, text, textWhere, type Shape } from './shape.ts';

const operators: readonly Operator[] = ['present', 'eq', 'ne', 'in', 'has', 'lt', 'le', 'gt', 'ge'];

const value: Shape<ConditionValue> = (given, path) =>
  typeof given === 'string' || typeof given === 'boolean' || (typeof given === 'number' && Number.isFinite(given)) ? undefined : path;

const clause = record<Clause>({
  kind: oneOf('clause'),
  path: textWhere(given => given !== ''),
  operator: oneOf(...operators),
  value: optional(value),
  values: optional(someOf(value)),
});

/** What nests deeper was made to break whoever reads it. */
const deepest = 64;

/** `any` of nothing is false and `all` of nothing true: a forbid with the one, and a permit with the other, would ask nothing. */
export const condition: Shape<Condition> = nested(0);

function nested(depth: number): Shape<Condition> {
  return (given, path) => {
    if (!isRecord(given) || depth > deepest) return path;
    switch (given['kind']) {
      case 'clause':
        return clause(given, path);
      case 'all':
      case 'any':
        return record<{ kind: string; of: readonly Condition[] }>({ kind: text, of: someOf(nested(depth + 1)) })(given, path);
      case 'not':
        return record<{ kind: string; of: Condition }>({ kind: text, of: nested(depth + 1) })(given, path);
      default:
        return `${path}.kind`;
    }
  };
}
