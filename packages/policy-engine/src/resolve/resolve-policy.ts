import type { Diagnostic } from '../diagnostic.ts';
import type { Declaration, PolicyDocument, SafeguardSource } from '../document/policy-document.ts';
import { categoryIndexOf, selectCategories } from './category-selection.ts';
import { duplicateIds } from './duplicate-ids.ts';
import type { Names } from './names.ts';
import { inheritSafeguard, inheritStatement } from './inherit.ts';
import { joinOverrides } from './overrides.ts';
import type { ResolvedPolicy, ResolvedSafeguard } from './resolved-policy.ts';
import { resolveBlocks } from './resolve-blocks.ts';
import { resolveAttributes } from './resolve-attributes.ts';
import { resolveRegions } from './resolve-regions.ts';
import { resolveRoles } from './resolve-roles.ts';
import { resolveSets } from './resolve-sets.ts';
import { resolveStatement } from './resolve-statement.ts';
import { joinCategories, joinPurposes, joinSubjects } from './resolve-vocabulary.ts';
import type { Scope } from './scope.ts';

export interface Resolution {
  readonly policy: ResolvedPolicy;
  readonly diagnostics: readonly Diagnostic[];
}

type Vocabulary = Pick<ResolvedPolicy, 'categories' | 'subjects' | 'purposes' | 'roles' | 'regions' | 'attributes'>;

/** Joins the entry (first) with what it extends, and looks up every name. */
export function resolvePolicy(documents: readonly PolicyDocument[], incomplete: boolean): Resolution {
  const names: Names = { diagnostics: [...duplicateIds(documents)], incomplete };
  const vocabulary = resolveVocabulary(documents, names);
  const scope = scopeOf(vocabulary, resolveSets(documents, names), names);
  const tooLarge = tooManySelections(documents, vocabulary.categories.size);
  if (tooLarge !== undefined) names.diagnostics.push(tooLarge);
  const selecting = tooLarge === undefined ? documents : [];
  const statements = joinOverrides(
    selecting.flatMap(document => document.statements.map(statement => resolveStatement(statement, scope))),
    documents,
    inheritStatement,
  );
  const safeguards = joinOverrides(
    selecting.flatMap(document => document.safeguards.map(safeguard => resolveSafeguard(safeguard, scope))),
    documents,
    inheritSafeguard,
  );
  const policy: ResolvedPolicy = {
    documents,
    id: documents[0]?.id ?? '',
    version: documents[0]?.version ?? '',
    ...vocabulary,
    statements: statements.effective,
    safeguards: safeguards.effective,
    overrides: { statements: statements.overrides, safeguards: safeguards.overrides },
    ...resolveBlocks(selecting, scope),
  };
  return { policy, diagnostics: names.diagnostics };
}

function resolveVocabulary(documents: readonly PolicyDocument[], names: Names): Vocabulary {
  return {
    categories: joinCategories(documents),
    subjects: joinSubjects(documents),
    purposes: joinPurposes(documents),
    roles: resolveRoles(documents, names),
    regions: resolveRegions(documents, names),
    attributes: resolveAttributes(documents, names),
  };
}

function scopeOf({ categories, subjects, purposes, roles, regions, attributes }: Vocabulary, sets: Scope['sets'], names: Names): Scope {
  return {
    categories: categoryIndexOf(categories),
    subjects: new Set(subjects.keys()),
    purposes: new Set(purposes.keys()),
    roles: new Set(roles.keys()),
    regions: new Set(regions.keys()),
    attributes,
    sets,
    names,
  };
}

/** What selects categories lists them one by one when compiled. */
const mostSelections = 5_000_000;

/** Each residency rule is held against each store and processor, for each category. */
const mostComparisons = 100_000_000;

function tooManySelections(documents: readonly PolicyDocument[], categories: number): Diagnostic | undefined {
  const parts = documents.flatMap(partsThatSelect);
  const places = residencyComparisons(documents);
  const [first] = parts;
  if (first === undefined || (parts.length * categories <= mostSelections && places * categories <= mostComparisons)) return undefined;
  const count = parts.length.toLocaleString('en');
  const message = `${count} statements, safeguards, rules and stores over ${categories.toLocaleString('en')} categories are too many`;
  const help = 'split the policy into several, each with its own categories';
  return { name: 'policy-too-large', severity: 'error', file: first.file, span: first.span, message, help };
}

function partsThatSelect(document: PolicyDocument): readonly Declaration[] {
  const { statements, safeguards, residency, retention, stores, processors, breach, waivers } = document;
  return [...statements, ...safeguards, ...residency, ...retention, ...stores, ...processors, ...breach, ...waivers];
}

function residencyComparisons(documents: readonly PolicyDocument[]): number {
  const total = (count: (document: PolicyDocument) => number): number => documents.reduce((sum, document) => sum + count(document), 0);
  return total(({ residency }) => residency.length) * total(({ stores, processors }) => stores.length + processors.length);
}

function resolveSafeguard(source: SafeguardSource, scope: Scope): ResolvedSafeguard {
  const selector = source.kind === 'transport' ? undefined : source.categories;
  return { source, categories: selector && selectCategories(selector, scope.categories, scope.names, 'demands') };
}
