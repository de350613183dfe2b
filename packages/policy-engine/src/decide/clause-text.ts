import type { Clause, Operator } from '../condition.ts';

const signs: Readonly<Record<Operator, string>> = {
  present: 'is present',
  eq: '==',
  ne: '!=',
  in: 'in',
  has: 'has',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};

/** As a policy says it: `subject.age < 16`. */
export function clauseText({ path, operator, value, values }: Clause): string {
  const limit = values === undefined ? valueText(value) : `[${values.map(valueText).join(', ')}]`;
  return [path, signs[operator], ...(operator === 'present' ? [] : [limit])].join(' ');
}

/** What is wrong with a clause that should hold and does not, or, `isNegated`, holds and should not. */
export function faultText(
  clause: Clause,
  seen: unknown,
  { isUnknown, isNegated }: { readonly isUnknown: boolean; readonly isNegated: boolean },
): string {
  const { path, operator } = clause;
  if (seen === undefined) return `${path} is missing`;
  if (isUnknown) return `${path} is ${valueText(seen)}, which the policy cannot read`;
  if (operator === 'present') return isNegated ? `${path} is present, and must not be` : `${path} is empty`;
  if (operator === 'has') return isNegated ? `${path} has ${valueText(clause.value)}` : `${path} has no ${valueText(clause.value)}`;
  const limit = clause.values === undefined ? valueText(clause.value) : clause.values.map(valueText).join(', ');
  const isOpposite = operator === 'ne' ? !isNegated : isNegated;
  if (operator === 'eq' || operator === 'ne')
    return isOpposite ? `${path} is ${valueText(seen)}` : `${path} is ${valueText(seen)}, not ${limit}`;
  return isNegated
    ? `${path} is ${valueText(seen)}, ${signs[operator]} ${limit}`
    : `${path} is ${valueText(seen)}, not ${signs[operator]} ${limit}`;
}

/** Of a list of ids that may be long. */
export function idsText(ids: readonly string[]): string {
  const shown = ids.length > 4 ? [...ids.slice(0, 3), `${ids.length - 3} others`] : ids;
  return shown.length < 2 ? (shown[0] ?? 'anything') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}

const longest = 60;

/** Values come from requests: whatever they are, a short line. */
export function valueText(value: unknown): string {
  const text = typeof value === 'string' ? value : Array.isArray(value) ? `[${value.map(innerText).join(', ')}]` : innerText(value);
  const line = text === '' ? '""' : text.replace(/\p{C}/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function innerText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      return value === null ? 'null' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}
