import type { AttributeType } from '../compiled-policy.ts';
import type { ClauseSource, ConditionSource, ValueSource } from '../document/condition-source.ts';
import { typeOf, valueAt } from './attribute-value.ts';
import { readMoment } from './moments.ts';
import { countriesOf, liesWithin } from './places.ts';
import type { Question } from './question.ts';
import { allOf, anyOf, notOf, truthOf, type Truth } from './truth.ts';

/** [kleene] */
export function truthOfCondition(question: Question, condition: ConditionSource): Truth {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of.map(one => truthOfCondition(question, one)));
    case 'any':
      return anyOf(condition.of.map(one => truthOfCondition(question, one)));
    case 'not':
      return notOf(truthOfCondition(question, condition.of));
    case 'clause':
      return truthOfClause(question, condition);
  }
}

/** [when-unless] All conditions in `when` hold and none in `unless` does. */
export function truthOfConditions(
  question: Question,
  when: readonly ConditionSource[] | undefined,
  unless: readonly ConditionSource[] | undefined,
): Truth {
  const holds = (when ?? []).map(condition => truthOfCondition(question, condition));
  const prevents = (unless ?? []).map(condition => truthOfCondition(question, condition));
  return allOf([...holds, notOf(anyOf(prevents))]);
}

function truthOfClause(question: Question, clause: ClauseSource): Truth {
  const type = typeOf(question.policy, clause.path);
  if (type === undefined) throw new Error(`no type is known of ${clause.path}`);
  const value = valueAt(question, clause.path, type);
  // [missing-is-unknown]
  if (value === undefined) return 'unknown';
  // [present]
  if (clause.operator === 'present') return truthOf(value !== '');
  const limits = limitsOf(question, clause);
  const [limit] = limits;
  switch (clause.operator) {
    case 'in':
      // [place], [in]
      if (type.kind === 'place') return truthOf(liesWithin(question.policy, countriesOf(question.policy, value) ?? [], limits.map(String)));
      return truthOf(limits.some(one => isEqual(value, one, type)));
    case 'has':
      return truthOf(Array.isArray(value) && value.includes(limit));
    case 'eq':
      return truthOf(isEqual(value, limit, type));
    case 'ne':
      return truthOf(!isEqual(value, limit, type));
    case 'lt':
      return truthOf(isLess(value, limit, type));
    case 'ge':
      return truthOf(!isLess(value, limit, type));
    case 'gt':
      return truthOf(isMore(value, limit, type));
    case 'le':
      return truthOf(!isMore(value, limit, type));
  }
}

/** `in` takes values, or the name of a set of them. */
function limitsOf({ policy }: Question, clause: ClauseSource): readonly ValueSource['value'][] {
  const written = clause.values.map(({ value }) => value);
  if (!clause.mayNameSet) return written;
  return written.flatMap((value): readonly ValueSource['value'][] => policy.sets.get(String(value)) ?? [value]);
}

/** [equal], [date-limit]: a day as a limit is the whole day. */
function isEqual(value: unknown, limit: unknown, type: AttributeType): boolean {
  if (type.kind !== 'date') return value === limit;
  return !isLess(value, limit, type) && !isMore(value, limit, type);
}

/** [less] */
function isLess(value: unknown, limit: unknown, type: AttributeType): boolean {
  if (type.kind === 'order') return type.values.indexOf(String(value)) < type.values.indexOf(String(limit));
  if (type.kind === 'date') return startOf(value) < startOf(limit);
  return Number(value) < Number(limit);
}

function isMore(value: unknown, limit: unknown, type: AttributeType): boolean {
  if (type.kind === 'order') return type.values.indexOf(String(value)) > type.values.indexOf(String(limit));
  if (type.kind === 'date') return startOf(value) >= (readMoment(limit)?.end ?? 0);
  return Number(value) > Number(limit);
}

function startOf(value: unknown): number {
  return readMoment(value)?.start ?? 0;
}
