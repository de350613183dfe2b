import type { Diagnostic } from '../diagnostic.ts';
import type { PolicyDocument, SafeguardSource, StatementSource } from '../document/policy-document.ts';
import { categoryIndexOf, selectCategories, type CategoryIndex } from './category-selection.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { resolveIds, sortedUnique, type Names } from './names.ts';
import type { ResolvedPolicy, ResolvedSafeguard, ResolvedStatement } from './resolved-policy.ts';
import { resolveRoles } from './resolve-roles.ts';
import { joinCategories, joinDeclarations, joinSubjects } from './resolve-vocabulary.ts';

interface Scope {
  readonly categories: CategoryIndex;
  readonly purposes: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly names: Names;
}

export interface Resolution {
  readonly policy: ResolvedPolicy;
  readonly diagnostics: readonly Diagnostic[];
}

/** Joins the entry (first) with what it extends, and looks up every name. */
export function resolvePolicy(documents: readonly PolicyDocument[], incomplete: boolean): Resolution {
  const names: Names = { diagnostics: [...duplicateIds(documents)], incomplete };
  const categories = joinCategories(documents);
  const purposes = joinDeclarations(documents.flatMap(document => document.purposes));
  const roles = resolveRoles(documents, names);
  const scope: Scope = { categories: categoryIndexOf(categories), purposes: new Set(purposes.keys()), roles: new Set(roles.keys()), names };
  const tooLarge = tooManySelections(documents, categories.size);
  if (tooLarge !== undefined) names.diagnostics.push(tooLarge);
  const selecting = tooLarge === undefined ? documents : [];
  const policy: ResolvedPolicy = {
    id: documents[0]?.id ?? '',
    version: documents[0]?.version ?? '',
    categories,
    subjects: joinSubjects(documents),
    purposes,
    roles,
    statements: selecting.flatMap(document => document.statements.map(statement => resolveStatement(statement, scope))),
    safeguards: selecting.flatMap(document => document.safeguards.map(safeguard => resolveSafeguard(safeguard, scope))),
  };
  return { policy, diagnostics: names.diagnostics };
}

/** Statements and safeguards list their categories one by one when compiled. */
const mostSelections = 5_000_000;

function tooManySelections(documents: readonly PolicyDocument[], categories: number): Diagnostic | undefined {
  const count = documents.reduce((sum, document) => sum + document.statements.length + document.safeguards.length, 0);
  const [first] = documents.flatMap(document => [...document.statements, ...document.safeguards]);
  if (first === undefined || count * categories <= mostSelections) return undefined;
  const message = `${count.toLocaleString('en')} statements and safeguards over ${categories.toLocaleString('en')} categories are too many`;
  const help = 'split the policy into several, each with its own categories';
  return { name: 'policy-too-large', severity: 'error', file: first.file, span: first.span, message, help };
}

function resolveStatement(source: StatementSource, scope: Scope): ResolvedStatement {
  return {
    source,
    effect: source.effect,
    actors: source.actors === undefined ? undefined : resolveIds(source.actors, 'role', scope.roles, scope.names),
    actions: source.actions === undefined ? undefined : sortedUnique(source.actions),
    categories: source.categories === undefined ? undefined : selectCategories(source.categories, scope.categories, scope.names),
    purposes: source.purposes === undefined ? undefined : resolveIds(source.purposes, 'purpose', scope.purposes, scope.names),
  };
}

function resolveSafeguard(source: SafeguardSource, scope: Scope): ResolvedSafeguard {
  const base = { id: source.id, legal: source.legal, message: source.message };
  switch (source.kind) {
    case 'transport':
      return { ...base, kind: 'transport', tls: source.tls, verifyCertificates: source.verifyCertificates, startTls: source.startTls };
    case 'protect':
      return {
        ...base,
        kind: 'protect',
        channels: sortedUnique(source.channels),
        categories: selected(source, scope),
        accept: sortedUnique(source.accept),
      };
    case 'audit':
      return { ...base, kind: 'audit', actions: sortedUnique(source.actions), categories: selected(source, scope), fields: source.fields };
  }
}

function selected(source: SafeguardSource & { readonly kind: 'protect' | 'audit' }, scope: Scope): readonly string[] {
  return source.categories === undefined ? [] : selectCategories(source.categories, scope.categories, scope.names);
}
