import type { AttributeType } from '../../compiled-policy.ts';
import type { Clause, ConditionValue } from '../../condition.ts';
import type { ResolvedPolicy } from '../../resolve/resolved-policy.ts';
import { countries } from '../../schema/countries.ts';
import { msPerDay, parseInstant } from '../../time/instant.ts';

/** Values that an attribute may have under some conditions. */
export type Domain =
  | { readonly kind: 'among'; readonly values: ReadonlySet<ConditionValue> }
  | { readonly kind: 'except'; readonly values: ReadonlySet<ConditionValue> }
  | { readonly kind: 'range'; readonly from: Bound; readonly to: Bound }
  | { readonly kind: 'words'; readonly held: ReadonlySet<ConditionValue>; readonly missing: ReadonlySet<ConditionValue> };

interface Bound {
  readonly at: number;
  /** The bound itself is among the values. */
  readonly isWithin: boolean;
}

/** Words that are remembered one by one; a statement with more of them on one attribute has other problems. */
const mostRemembered = 100;

export function wholeDomain(type: AttributeType, policy: ResolvedPolicy): Domain {
  switch (type.kind) {
    case 'enum':
    case 'order':
      return { kind: 'among', values: new Set(type.values) };
    case 'boolean':
      return { kind: 'among', values: new Set([true, false]) };
    case 'place':
      return { kind: 'among', values: new Set([...policy.regions.keys(), ...countries]) };
    case 'string':
      return { kind: 'except', values: new Set() };
    case 'number':
    case 'date':
      return { kind: 'range', from: { at: -Infinity, isWithin: false }, to: { at: Infinity, isWithin: false } };
    case 'set':
      return { kind: 'words', held: new Set(), missing: new Set() };
  }
}

export function isEmpty(domain: Domain): boolean {
  switch (domain.kind) {
    case 'among':
      return domain.values.size === 0;
    case 'except':
      return false;
    case 'range':
      return domain.from.at > domain.to.at || (domain.from.at === domain.to.at && !(domain.from.isWithin && domain.to.isWithin));
    case 'words':
      return [...domain.held].some(word => domain.missing.has(word));
  }
}

/** What remains if the clause holds, or, `negated`, if it does not. Where that has no such form everything remains. */
export function restrict(domain: Domain, clause: Clause, negated: boolean, policy: ResolvedPolicy): Domain {
  switch (domain.kind) {
    case 'among': {
      const holds = testOf(clause, policy);
      return holds === undefined
        ? domain
        : { kind: 'among', values: new Set([...domain.values].filter(value => holds(value) !== negated)) };
    }
    case 'except':
      return restrictText(domain.values, clause, negated);
    case 'range':
      return restrictRange(domain, clause, negated);
    case 'words': {
      if (clause.operator !== 'has' || clause.value === undefined || domain.held.size + domain.missing.size >= mostRemembered)
        return domain;
      const key = negated ? 'missing' : 'held';
      return { ...domain, [key]: new Set([...domain[key], clause.value]) };
    }
  }
}

/** Which of finitely many values does a clause hold for? */
function testOf(clause: Clause, policy: ResolvedPolicy): ((value: ConditionValue) => boolean) | undefined {
  const type = policy.attributes.get(clause.path)?.type;
  const { operator, value: limit, values = [] } = clause;
  switch (operator) {
    case 'eq':
      return value => value === limit;
    case 'ne':
      return value => value !== limit;
    case 'in':
      if (type?.kind !== 'place') return value => values.includes(value);
      return insideTest(values.map(String), policy);
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge': {
      const order: readonly ConditionValue[] = type?.kind === 'order' ? type.values : [];
      return value => compares(operator, order.indexOf(value) - order.indexOf(limit ?? ''));
    }
    default:
      return undefined;
  }
}

function compares(operator: 'lt' | 'le' | 'gt' | 'ge', difference: number): boolean {
  switch (operator) {
    case 'lt':
      return difference < 0;
    case 'le':
      return difference <= 0;
    case 'gt':
      return difference > 0;
    case 'ge':
      return difference >= 0;
  }
}

function insideTest(named: readonly string[], policy: ResolvedPolicy): (place: ConditionValue) => boolean {
  const countriesOf = (id: string): readonly string[] => policy.regions.get(id)?.countries ?? [id];
  const inside = new Set(named.flatMap(countriesOf));
  return place => countriesOf(String(place)).every(country => inside.has(country));
}

/** Text may be anything: only what it must be, or must not be, is known. */
function restrictText(excluded: ReadonlySet<ConditionValue>, { operator, value, values = [] }: Clause, negated: boolean): Domain {
  const named = operator === 'in' ? values : value === undefined ? [] : [value];
  if (operator === 'present') return { kind: 'except', values: excluded };
  if ((operator === 'ne') === negated) return { kind: 'among', values: new Set(named.filter(one => !excluded.has(one))) };
  return excluded.size >= mostRemembered
    ? { kind: 'except', values: excluded }
    : { kind: 'except', values: new Set([...excluded, ...named]) };
}

type Range = Domain & { readonly kind: 'range' };

function restrictRange(domain: Range, clause: Clause, negated: boolean): Domain {
  const limit = limitsOf(clause.value);
  if (limit === undefined) return domain;
  const below: Partial<Range> = { to: { at: limit.from, isWithin: false } };
  const notAbove: Partial<Range> = { to: { at: limit.to, isWithin: limit.isPoint } };
  const notBelow: Partial<Range> = { from: { at: limit.from, isWithin: true } };
  const above: Partial<Range> = { from: { at: limit.to, isWithin: !limit.isPoint } };
  switch (clause.operator) {
    case 'lt':
      return narrowed(domain, negated ? notBelow : below);
    case 'le':
      return narrowed(domain, negated ? above : notAbove);
    case 'gt':
      return narrowed(domain, negated ? notAbove : above);
    case 'ge':
      return narrowed(domain, negated ? below : notBelow);
    case 'eq':
    case 'ne':
      return (clause.operator === 'ne') === negated ? narrowed(domain, { ...notBelow, ...notAbove }) : domain;
    default:
      return domain;
  }
}

/** A number is a point; a day lasts until the next one begins. */
function limitsOf(
  value: ConditionValue | undefined,
): { readonly from: number; readonly to: number; readonly isPoint: boolean } | undefined {
  if (typeof value === 'number') return { from: value, to: value, isPoint: true };
  const instant = parseInstant(value);
  return instant && { from: instant.ms, to: instant.isDay ? instant.ms + msPerDay : instant.ms, isPoint: !instant.isDay };
}

function narrowed(domain: Range, by: Partial<Range>): Domain {
  const from = by.from !== undefined && isTighter(by.from.at - domain.from.at, by.from) ? by.from : domain.from;
  const to = by.to !== undefined && isTighter(domain.to.at - by.to.at, by.to) ? by.to : domain.to;
  return { kind: 'range', from, to };
}

function isTighter(distance: number, bound: Bound): boolean {
  return distance > 0 || (distance === 0 && !bound.isWithin);
}
