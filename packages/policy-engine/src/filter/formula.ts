/** What can be asked of a row. A row whose field is null meets no comparison, as in SQL. */
export type Formula = boolean | Comparison | { readonly kind: 'all' | 'any'; readonly of: readonly Formula[] };

export interface Comparison {
  readonly kind: 'compare';
  readonly field: string;
  readonly operator: 'equals' | 'differs' | 'in' | 'below' | 'not-above' | 'above' | 'not-below' | 'has' | 'lacks' | 'known';
  /** Of `in` a list; absent for `known`. */
  readonly value?: RowValue | readonly RowValue[];
}

export type RowValue = string | number | boolean | Date;

export function allOf(formulas: readonly Formula[]): Formula {
  const of = formulas.filter(formula => formula !== true).flatMap(formula => (isJoint(formula, 'all') ? formula.of : [formula]));
  if (of.includes(false)) return false;
  return joint('all', of, true);
}

export function anyOf(formulas: readonly Formula[]): Formula {
  const of = formulas.filter(formula => formula !== false).flatMap(formula => (isJoint(formula, 'any') ? formula.of : [formula]));
  if (of.includes(true)) return true;
  return joint('any', of, false);
}

/** The values that count, of all that a field may hold. */
export function oneOf(field: string, values: readonly RowValue[]): Formula {
  const [only] = values;
  if (only === undefined) return false;
  return values.length === 1
    ? { kind: 'compare', field, operator: 'equals', value: only }
    : { kind: 'compare', field, operator: 'in', value: values };
}

function joint(kind: 'all' | 'any', of: readonly Formula[], empty: boolean): Formula {
  const [only] = of;
  if (only === undefined) return empty;
  return of.length === 1 ? only : { kind, of };
}

function isJoint(formula: Formula, kind: 'all' | 'any'): formula is Extract<Formula, { readonly kind: 'all' | 'any' }> {
  return typeof formula === 'object' && formula.kind === kind;
}
