import type { AttributeType } from '../compiled-policy.ts';
import type { Clause, Condition, ConditionValue } from '../condition.ts';
import type { Asked } from '../decide/asked.ts';
import type { Policy } from '../decide/policy.ts';
import { stepsTo, wordsAt } from '../decide/read-attribute.ts';
import { testOf, type Test } from '../decide/test-condition.ts';
import { no, yes, type Truth } from '../decide/truth.ts';
import { msPerDay, parseInstant } from '../time/instant.ts';
import { allOf, anyOf, oneOf, type Comparison, type Formula, type RowValue } from './formula.ts';

/** Of which rows a condition certainly holds, and of which it certainly does not. What is null is unknown: in neither. */
export interface Formulas {
  readonly holds: Formula;
  readonly fails: Formula;
}

/** A request about rows: some attributes stand in columns, the others in the request. */
export interface RowQuestion {
  readonly policy: Policy;
  readonly asked: Asked;
  /** Attribute path to field. */
  readonly columns: ReadonlyMap<string, string>;
}

export function formulasOf(question: RowQuestion, condition: Condition): Formulas {
  switch (condition.kind) {
    case 'all': {
      const parts = condition.of.map(one => formulasOf(question, one));
      return { holds: allOf(parts.map(({ holds }) => holds)), fails: anyOf(parts.map(({ fails }) => fails)) };
    }
    case 'any': {
      const parts = condition.of.map(one => formulasOf(question, one));
      return { holds: anyOf(parts.map(({ holds }) => holds)), fails: allOf(parts.map(({ fails }) => fails)) };
    }
    case 'not':
      return opposite(formulasOf(question, condition.of));
    case 'clause': {
      const field = question.columns.get(condition.path);
      return field === undefined ? constant(testIn(question, condition)(question.asked)) : clauseFormulas(question, condition, field);
    }
  }
}

/** All of `when` and none of `unless`. */
export function conditionsFormulas(
  question: RowQuestion,
  { when = [], unless = [] }: { readonly when?: readonly Condition[]; readonly unless?: readonly Condition[] },
): Formulas {
  return formulasOf(question, { kind: 'all', of: [...when, ...unless.map(of => ({ kind: 'not', of }) as const)] });
}

function constant(truth: Truth): Formulas {
  return { holds: truth === yes, fails: truth === no };
}

function opposite({ holds, fails }: Formulas): Formulas {
  return { holds: fails, fails: holds };
}

function clauseFormulas(question: RowQuestion, clause: Clause, field: string): Formulas {
  const type = question.policy.compiled.attributes.find(({ path }) => path === clause.path)?.type ?? { kind: 'string' };
  const values = valuesOf(question.policy, clause.path, type);
  if (values !== undefined) {
    const test = testIn(question, clause);
    const meaning = (truth: Truth): readonly RowValue[] => values.filter(value => test(withValue(clause.path, value)) === truth);
    return { holds: oneOf(field, meaning(yes)), fails: oneOf(field, meaning(no)) };
  }
  if (type.kind === 'set') return setFormulas(type, clause, field);
  if (clause.operator === 'present') return presence(type, field);
  const limits = (clause.values ?? (clause.value === undefined ? [] : [clause.value])).map(value =>
    comparisons(type, field, clause, value),
  );
  return { holds: anyOf(limits.map(({ holds }) => holds)), fails: allOf(limits.map(({ fails }) => fails)) };
}

/** Everything that an attribute can be, where that is few things: other values are unknown, and meet nothing. */
function valuesOf({ compiled, index }: Policy, path: string, type: AttributeType): readonly RowValue[] | undefined {
  const words = wordsAt(compiled, path);
  if (words !== undefined) return [...words].map(String);
  if (type.kind === 'boolean') return [true, false];
  if (type.kind === 'place') return [...index.places.keys()].map(String);
  return type.kind === 'enum' || type.kind === 'order' ? type.values : undefined;
}

/** That all members are declared words cannot be asked of a row. */
function setFormulas(type: Extract<AttributeType, { readonly kind: 'set' }>, { operator, value }: Clause, field: string): Formulas {
  if (type.values !== undefined) return { holds: false, fails: false };
  if (operator === 'present') return { holds: { kind: 'compare', field, operator: 'known' }, fails: false };
  const compare = (how: Comparison['operator']): Formula => ({
    kind: 'compare',
    field,
    operator: how,
    ...(value === undefined ? {} : { value }),
  });
  return { holds: compare('has'), fails: compare('lacks') };
}

function presence(type: AttributeType, field: string): Formulas {
  const known: Formula = { kind: 'compare', field, operator: 'known' };
  if (type.kind !== 'string') return { holds: known, fails: false };
  return {
    holds: { kind: 'compare', field, operator: 'differs', value: '' },
    fails: { kind: 'compare', field, operator: 'equals', value: '' },
  };
}

/** Of texts, numbers and dates. A day as a limit is the whole day. */
function comparisons(type: AttributeType, field: string, { operator }: Clause, value: ConditionValue): Formulas {
  const compare = (how: Comparison['operator'], limit: RowValue): Formula => ({ kind: 'compare', field, operator: how, value: limit });
  const day = type.kind === 'date' ? parseInstant(value) : undefined;
  const start = day === undefined ? value : new Date(day.ms);
  const end = day?.isDay === true ? new Date(day.ms + msPerDay) : undefined;
  const below = compare('below', start);
  const notBelow = compare('not-below', start);
  const above = end === undefined ? compare('above', start) : compare('not-below', end);
  const notAbove = end === undefined ? compare('not-above', start) : compare('below', end);
  const same: Formulas =
    end === undefined
      ? { holds: compare('equals', start), fails: compare('differs', start) }
      : { holds: allOf([notBelow, notAbove]), fails: anyOf([below, above]) };
  switch (operator) {
    case 'lt':
      return { holds: below, fails: notBelow };
    case 'ge':
      return { holds: notBelow, fails: below };
    case 'gt':
      return { holds: above, fails: notAbove };
    case 'le':
      return { holds: notAbove, fails: above };
    case 'ne':
      return opposite(same);
    default:
      return same;
  }
}

function testIn({ policy }: RowQuestion, clause: Clause): Test {
  return testOf({ compiled: policy.compiled, places: policy.index.places }, clause);
}

/** A request that says nothing but one attribute. */
function withValue(path: string, value: RowValue): Asked {
  const request = stepsTo(path).reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  const subject = (request as { readonly subject?: unknown }).subject;
  return { request, subject, purpose: undefined, now: undefined };
}
