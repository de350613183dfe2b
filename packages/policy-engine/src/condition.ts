/** A condition as compiled. There is no expression language: clauses, and `all`, `any`, `not` around them. */

export type Operator = 'present' | 'eq' | 'ne' | 'in' | 'has' | 'lt' | 'le' | 'gt' | 'ge';

export type ConditionValue = string | number | boolean;

export interface Clause {
  readonly kind: 'clause';
  /** A declared attribute. */
  readonly path: string;
  readonly operator: Operator;
  /** Absent for `present` and `in`. A date is `2026-01-15` or a UTC time with `Z`. */
  readonly value?: ConditionValue;
  /** For `in`: the members. Of a place: regions and countries, of which one must contain it. */
  readonly values?: readonly ConditionValue[];
}

export type Condition =
  Clause | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] } | { readonly kind: 'not'; readonly of: Condition };
