import type { Comparison, Formula } from './formula.ts';

/** A `where` of Prisma Client; `{}` is every row. */
export type PrismaWhere = Readonly<Record<string, unknown>>;

/** Only comparisons of fields joined by AND and OR: a `NOT` around more would not be the opposite where something is null. */
export function prismaWhere(formula: Formula): PrismaWhere {
  // No row meets an OR of nothing.
  if (typeof formula === 'boolean') return formula ? {} : { OR: [] };
  if (formula.kind === 'compare') return nested(formula);
  return { [formula.kind === 'all' ? 'AND' : 'OR']: formula.of.map(prismaWhere) };
}

/** `owner.country`: the field of a related record, of which there is one at most. */
function nested({ field, operator, value }: Comparison): PrismaWhere {
  const steps = field.split('.');
  const last = steps.pop() ?? field;
  const comparison = { [last]: operator === 'known' ? { not: null } : { [operations[operator]]: value } };
  return steps.reduceRight<PrismaWhere>(
    (inner, step) => ({ [step]: { is: inner } }),
    operator === 'lacks' ? { NOT: comparison } : comparison,
  );
}

const operations: Readonly<Record<Exclude<Comparison['operator'], 'known'>, string>> = {
  equals: 'equals',
  differs: 'not',
  in: 'in',
  below: 'lt',
  'not-above': 'lte',
  above: 'gt',
  'not-below': 'gte',
  has: 'has',
  lacks: 'has',
};
