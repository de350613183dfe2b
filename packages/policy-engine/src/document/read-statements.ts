import { actions, overridable, severities } from '../schema/terms.ts';
import { entryOf, itemsOf, textOf, valueOf, type Syntax } from '../syntax/syntax.ts';
import type { Span } from '../diagnostic.ts';
import type { ConditionSource } from './condition-source.ts';
import type { StatementSource } from './policy-document.ts';
import { readCategorySelector, readKnown, readReferences, readTexts } from './read-values.ts';

/** Clauses of the complete language that change what a statement decides. */
const undecidedClauses = ['when', 'unless', 'consent', 'minimize', 'transform'];

export function readStatements(file: string, syntax: Syntax | undefined): readonly StatementSource[] {
  return itemsOf(syntax).flatMap(item => readStatement(file, item) ?? []);
}

function readStatement(file: string, syntax: Syntax): StatementSource | undefined {
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
    basis: textOf(valueOf(legal, 'basis')),
    refs: readTexts(valueOf(legal, 'refs')),
    message: textOf(valueOf(syntax, 'message')),
    audit: readKnown(valueOf(syntax, 'audit'), ['none', 'basic', 'full'] as const)[0],
    when: undecidedClauses.some(clause => entryOf(syntax, clause) !== undefined) ? [undecided(file, scope.nameSpan)] : undefined,
    unless: undefined,
    consent: undefined,
    minimize: undefined,
    transform: undefined,
    severity: readKnown(valueOf(syntax, 'severity'), severities)[0],
    overridable: readKnown(valueOf(syntax, 'overridable'), overridable),
  };
}

/** Nothing supplies it: it is unknown. */
function undecided(file: string, span: Span): ConditionSource {
  return {
    kind: 'clause',
    file,
    span,
    text: 'undecided',
    path: 'undecided',
    pathSpan: span,
    operator: 'eq',
    values: [{ value: true, span }],
  };
}
