import type { Operator } from '../condition.ts';
import type { Span } from '../diagnostic.ts';
import { attributePath } from '../schema/condition-schema.ts';
import { scalarOffsets } from '../syntax/scalar-offsets.ts';
import { entryOf, itemsOf, textOf, valueOf, type ScalarSyntax, type Syntax } from '../syntax/syntax.ts';
import type { ConditionSource, ValueSource } from './condition-source.ts';
import { parseClause } from './parse-condition.ts';
import type { Reading } from './reading.ts';

const pathForm = new RegExp(String(attributePath['pattern']));

/** Keys of the long form, and how they are written in the short one. */
const longForm: readonly (readonly [key: string, operator: Operator, short: string])[] = [
  ['is', 'present', 'is present'],
  ['equals', 'eq', '=='],
  ['notEquals', 'ne', '!='],
  ['in', 'in', 'in'],
  ['has', 'has', 'has'],
  ['lessThan', 'lt', '<'],
  ['atMost', 'le', '<='],
  ['moreThan', 'gt', '>'],
  ['atLeast', 'ge', '>='],
];

/** Absent: not written. What is malformed is reported, and stands there as a condition that nothing is known of: `any` of nothing. */
export function readConditions(reading: Reading, syntax: Syntax | undefined): readonly ConditionSource[] | undefined {
  if (syntax === undefined) return undefined;
  return itemsOf(syntax).map(item => readCondition(reading, item));
}

function readCondition(reading: Reading, syntax: Syntax): ConditionSource {
  const { file } = reading;
  const { span } = syntax;
  if (syntax.kind === 'scalar') return readShortForm(reading, syntax) ?? unreadable(file, span);
  for (const kind of ['all', 'any'] as const) {
    const of = readConditions(reading, valueOf(syntax, kind));
    if (of !== undefined) return { kind, file, span, of };
  }
  const negated = valueOf(syntax, 'not');
  if (negated !== undefined) return { kind: 'not', file, span, of: readCondition(reading, negated) };
  return readLongForm(reading, syntax) ?? unreadable(file, span);
}

function unreadable(file: string, span: Span): ConditionSource {
  return { kind: 'any', file, span, of: [] };
}

function readShortForm({ file, text, diagnostics }: Reading, scalar: ScalarSyntax): ConditionSource | undefined {
  if (typeof scalar.value !== 'string' || scalar.value === '') return undefined;
  const offsets = scalarOffsets(scalar, text);
  const placed = ({ start, end }: Span): Span => {
    const [first, last] = [offsets?.[start], offsets?.[end - 1]];
    if (first === undefined || last === undefined) return scalar.span;
    // The last character may be an escape: it ends where what follows begins, or right behind itself.
    return { start: first, end: end - start === 1 || text[last] === '\\' ? (offsets?.[end] ?? last + 1) : last + 1 };
  };
  const parsed = parseClause(scalar.value);
  if (!parsed.ok) {
    const { span, message, help } = parsed.mistake;
    diagnostics.push({ name: 'malformed-condition', severity: 'error', file, span: placed(span), message, help });
    return undefined;
  }
  const { clause } = parsed;
  return {
    kind: 'clause',
    file,
    span: scalar.span,
    text: scalar.value,
    ...clause,
    pathSpan: placed(clause.pathSpan),
    operatorSpan: placed(clause.operatorSpan),
    values: clause.values.map(({ value, span }) => ({ value, span: placed(span) })),
  };
}

function readLongForm({ file }: Reading, syntax: Syntax): ConditionSource | undefined {
  const path = valueOf(syntax, 'path');
  const used = longForm.find(([key]) => entryOf(syntax, key) !== undefined);
  const name = textOf(path);
  if (path === undefined || name === undefined || used === undefined || !pathForm.test(name)) return undefined;
  const [key, operator, short] = used;
  const entry = entryOf(syntax, key);
  const values = operator === 'present' ? [] : itemsOf(entry?.value).flatMap(item => readValue(item) ?? []);
  if (operator !== 'present' && values.length === 0) return undefined;
  return {
    kind: 'clause',
    file,
    span: syntax.span,
    text: [name, short, textOfValues(operator, values)].join(' ').trim(),
    path: name,
    pathSpan: path.span,
    operator,
    operatorSpan: entry?.nameSpan ?? path.span,
    values,
    mayNameSet: operator === 'in' && entry?.value.kind === 'scalar',
  };
}

function readValue(syntax: Syntax): ValueSource | undefined {
  return syntax.kind === 'scalar' && syntax.value !== null ? { value: syntax.value, span: syntax.span } : undefined;
}

function textOfValues(operator: Operator, values: readonly ValueSource[]): string {
  const list = values.map(({ value }) => String(value)).join(', ');
  return operator === 'in' ? `[${list}]` : list;
}
