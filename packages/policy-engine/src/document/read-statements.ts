import { masks } from '../schema/statement-schema.ts';
import { actions, overridable, severities } from '../schema/terms.ts';
import { entriesOf, entryOf, itemsOf, textOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { ConsentSource, MinimizeSource, StatementSource, TransformSource } from './policy-document.ts';
import { readConditions } from './read-conditions.ts';
import type { Reading } from './reading.ts';
import {
  isCategoryPattern,
  readCategorySelector,
  readFlag,
  readKnown,
  readNumber,
  readReference,
  readReferences,
  readTexts,
} from './read-values.ts';

export function readStatements(reading: Reading, syntax: Syntax | undefined): readonly StatementSource[] {
  return itemsOf(syntax).flatMap(item => readStatement(reading, item) ?? []);
}

function readStatement(reading: Reading, syntax: Syntax): StatementSource | undefined {
  const { file } = reading;
  const permit = entryOf(syntax, 'permit');
  const scope = permit ?? entryOf(syntax, 'forbid');
  if (scope === undefined) return undefined;
  const id = valueOf(syntax, 'id');
  const action = valueOf(scope.value, 'action');
  const legal = valueOf(syntax, 'legal');
  return {
    id: textOf(id) ?? '',
    file,
    span: id?.span ?? scope.nameSpan,
    effect: permit === undefined ? 'forbid' : 'permit',
    effectSpan: scope.nameSpan,
    actors: readReferences(file, valueOf(scope.value, 'actor')),
    actions: action === undefined ? undefined : readKnown(action, actions),
    categories: readCategorySelector(file, valueOf(scope.value, 'category')),
    purposes: readReferences(file, valueOf(scope.value, 'purpose')),
    when: readConditions(reading, valueOf(syntax, 'when')),
    unless: readConditions(reading, valueOf(syntax, 'unless')),
    consent: readConsent(file, syntax),
    minimize: readMinimize(reading, syntax),
    transform: readTransform(reading, syntax),
    basis: textOf(valueOf(legal, 'basis')),
    refs: readTexts(valueOf(legal, 'refs')),
    message: textOf(valueOf(syntax, 'message')),
    audit: readKnown(valueOf(syntax, 'audit'), ['none', 'basic', 'full'] as const)[0],
    severity: readKnown(valueOf(syntax, 'severity'), severities)[0],
    overridable: readKnown(valueOf(syntax, 'overridable'), overridable),
  };
}

function readConsent(file: string, statement: Syntax): ConsentSource | undefined {
  const entry = entryOf(statement, 'consent');
  if (entry === undefined) return undefined;
  return {
    span: entry.nameSpan,
    noticeVersion: readReference(file, valueOf(entry.value, 'noticeVersion')),
    maxAge: readReference(file, valueOf(entry.value, 'maxAge')),
    separate: readFlag(valueOf(entry.value, 'separate')),
  };
}

function readMinimize(reading: Reading, statement: Syntax): MinimizeSource | undefined {
  const entry = entryOf(statement, 'minimize');
  if (entry === undefined) return undefined;
  const { file } = reading;
  const mask = entriesOf(valueOf(entry.value, 'mask'))
    .flatMap(({ name, nameSpan, value }) =>
      readKnown(value, masks).map(known => ({ category: { text: name, file, span: nameSpan }, mask: known })),
    )
    .filter(({ category }) => isCategoryPattern(category));
  return {
    span: entry.nameSpan,
    fields: readCategorySelector(file, valueOf(entry.value, 'fields')),
    mask,
    unless: readConditions(reading, valueOf(entry.value, 'unless')),
  };
}

function readTransform(reading: Reading, statement: Syntax): TransformSource | undefined {
  const entry = entryOf(statement, 'transform');
  if (entry === undefined) return undefined;
  return {
    span: entry.nameSpan,
    pseudonymize: readReferences(reading.file, valueOf(entry.value, 'pseudonymize')) ?? [],
    aggregate: readNumber(valueOf(entry.value, 'aggregate')),
    unless: readConditions(reading, valueOf(entry.value, 'unless')),
  };
}
