import type { AttributeType } from '../compiled-policy.ts';
import type { Clause, ConditionValue, Operator } from '../condition.ts';
import type { Diagnostic, Span } from '../diagnostic.ts';
import type { ClauseSource, ValueSource } from '../document/condition-source.ts';
import { conditionValue, wordsOf } from './condition-value.ts';
import { reportUnknown } from './names.ts';
import { isKnownPlace } from './resolve-places.ts';
import type { ResolvedAttribute } from './resolved-policy.ts';
import type { Scope } from './scope.ts';

const equality: readonly Operator[] = ['present', 'eq', 'ne', 'in'];
const comparison: readonly Operator[] = [...equality, 'lt', 'le', 'gt', 'ge'];

/** What may be asked of an attribute of a kind. */
const operatorsOf: Readonly<Record<AttributeType['kind'], readonly Operator[]>> = {
  string: equality,
  boolean: equality,
  enum: equality,
  place: equality,
  number: comparison,
  date: comparison,
  order: comparison,
  set: ['present', 'has'],
};

const written: Readonly<Record<Operator, string>> = {
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

const kinds: Readonly<Record<AttributeType['kind'], string>> = {
  string: 'text',
  boolean: 'true or false',
  enum: 'one of several words',
  place: 'a place',
  number: 'a number',
  date: 'a date',
  order: 'a word of an order',
  set: 'a set',
};

/** A clause on a known attribute, with an operator and values that its type has. Nothing when it is not: that has been reported. */
export function resolveClause(source: ClauseSource, scope: Scope): Clause | undefined {
  const attribute = findAttribute(source, scope);
  if (attribute === undefined) return undefined;
  const { operator } = source;
  const { path } = attribute;
  if (!operatorsOf[attribute.type.kind].includes(operator)) {
    report(source, scope, source.operatorSpan, wrongOperator(source, attribute));
    return undefined;
  }
  if (operator === 'present') return { kind: 'clause', path, operator };
  const named = source.mayNameSet ? findSet(source, attribute, scope) : source.values;
  if (named === undefined) return undefined;
  const values = named.flatMap(value => readValue(value, attribute, source, scope) ?? []);
  if (operator === 'in') return values.length === 0 ? undefined : { kind: 'clause', path, operator, values };
  const [value] = values;
  return value === undefined ? undefined : { kind: 'clause', path, operator, value };
}

function findAttribute(source: ClauseSource, { attributes, names }: Scope): ResolvedAttribute | undefined {
  const known = attributes.get(source.path);
  if (known !== undefined) return known;
  const reference = { text: source.path, file: source.file, span: source.pathSpan };
  const meant = reportUnknown(reference, 'attribute', new Set(attributes.keys()), names);
  return meant === undefined ? undefined : attributes.get(meant);
}

/** `in EEA` names a place, `in some-set` a set. */
function findSet(source: ClauseSource, { type }: ResolvedAttribute, { sets, names }: Scope): readonly ValueSource[] | undefined {
  const [value] = source.values;
  if (value === undefined || typeof value.value !== 'string') return source.values;
  const reference = { text: value.value, file: source.file, span: value.span };
  const set = sets.get(reference.text);
  if (set === undefined && (type.kind === 'place' || wordsOf(type)?.includes(reference.text))) return source.values;
  const found = set ?? sets.get(reportUnknown(reference, 'set', new Set(sets.keys()), names) ?? '');
  return found?.map(word => ({ value: word, span: value.span }));
}

function readValue(value: ValueSource, attribute: ResolvedAttribute, source: ClauseSource, scope: Scope): ConditionValue | undefined {
  if (attribute.type.kind === 'place') return readPlace(value, source, scope);
  const read = conditionValue(value.value, attribute, scope.names);
  if (!read.ok) report(source, scope, value.span, { name: 'unknown-value', message: read.message, help: read.help });
  return read.value;
}

function readPlace({ value, span }: ValueSource, { file }: ClauseSource, { regions, names }: Scope): string | undefined {
  const text = String(value);
  return isKnownPlace({ text, file, span }, regions, names) ? text : undefined;
}

function wrongOperator({ operator }: ClauseSource, { path, type }: ResolvedAttribute): Pick<Diagnostic, 'name' | 'message' | 'help'> {
  const allowed = operatorsOf[type.kind].map(known => `\`${written[known]}\``);
  return {
    name: 'unsupported-operator',
    message: `\`${written[operator]}\` cannot be asked of \`${path}\`, which is ${kinds[type.kind]}`,
    help: `use ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1) ?? ''}`,
  };
}

function report({ file }: ClauseSource, { names }: Scope, span: Span, what: Pick<Diagnostic, 'name' | 'message' | 'help'>): void {
  names.diagnostics.push({ severity: 'error', file, span, ...what });
}
