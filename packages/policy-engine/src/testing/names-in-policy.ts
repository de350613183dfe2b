import type { Diagnostic } from '../diagnostic.ts';
import type { Reference } from '../document/policy-document.ts';
import { resolveConditions } from '../resolve/resolve-conditions.ts';
import { categoryIndexOf, selectCategories } from '../resolve/category-selection.ts';
import { reportUnknown, type Names } from '../resolve/names.ts';
import { resolveSets } from '../resolve/resolve-sets.ts';
import type { Scope } from '../resolve/scope.ts';
import { nearest } from '../structure/nearest.ts';
import type { PolicyUnderTest } from './policy-under-test.ts';
import type { NameKind, NameUse } from './read/test-reading.ts';
import type { InvariantTest } from './test-document.ts';
import type { Condition } from '../condition.ts';

/** Kinds of reasons that are no id. */
const reasonKinds = ['nothing-permits', 'no-field-left', 'recipient-undeclared', 'recipient-not-declared-for', 'unsupported-obligation'];

/** Words of a test that the policy does not know, each place once. */
export function unknownNames(uses: readonly NameUse[], under: PolicyUnderTest): readonly Diagnostic[] {
  const names: Names = { diagnostics: [], incomplete: false };
  const seen = new Set<string>();
  const words = wordsOf(under);
  for (const { kind, reference } of uses) {
    const place = `${kind}:${reference.span.start}`;
    const known = words[kind];
    if (seen.has(place) || known.has(reference.text)) continue;
    seen.add(place);
    report(kind, reference, known, names);
  }
  return names.diagnostics;
}

function report(kind: NameKind, reference: Reference, known: ReadonlySet<string>, names: Names): void {
  switch (kind) {
    case 'category':
    case 'role':
    case 'purpose':
    case 'region':
    case 'store':
      reportUnknown(reference, kind, known, names);
      return;
    default:
      names.diagnostics.push(unknownId(kind, reference, known));
  }
}

function unknownId(kind: NameKind, reference: Reference, known: ReadonlySet<string>): Diagnostic {
  const meant = nearest(reference.text, known);
  const list = [...known].sort().slice(0, 12).join(', ');
  const message = `the policy has no ${kind} \`${reference.text}\``;
  const help = meant === undefined ? `there: ${list === '' ? 'none' : list}` : `did you mean \`${meant}\`?`;
  return { name: 'unknown-id', severity: 'error', file: reference.file, span: reference.span, message, help };
}

function wordsOf({ policy: { compiled, index } }: PolicyUnderTest): Readonly<Record<NameKind, ReadonlySet<string>>> {
  const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const { protect, transport, audit } = compiled.safeguards;
  const safeguards = [...idsOf(protect), ...idsOf(transport), ...idsOf(audit)];
  const statements = idsOf(compiled.statements);
  return {
    category: new Set([...index.leavesBelow.keys()].filter(id => typeof id === 'string')),
    role: new Set(Object.keys(compiled.roles)),
    purpose: new Set(idsOf(compiled.purposes)),
    subject: new Set(idsOf(compiled.subjects)),
    region: new Set([...index.places.keys()].filter(id => typeof id === 'string')),
    store: new Set(idsOf(compiled.stores)),
    processor: new Set(idsOf(compiled.processors)),
    statement: new Set(statements),
    safeguard: new Set([...safeguards, ...statements]),
    reason: new Set([...statements, ...safeguards, ...idsOf(compiled.residency), ...reasonKinds]),
    event: new Set([...compiled.retention, ...compiled.rights, ...compiled.breach].map(({ from }) => from)),
    hold: new Set(compiled.retention.flatMap(({ hold }) => hold)),
    law: new Set([...compiled.rights, ...compiled.breach].map(({ law }) => law)),
  };
}

/** An invariant with its categories and conditions looked up. */
export interface ResolvedInvariant {
  readonly test: InvariantTest;
  /** Ids; absent means any. */
  readonly categories: readonly string[] | undefined;
  readonly where: readonly Condition[];
}

export function resolveInvariants(
  tests: readonly InvariantTest[],
  under: PolicyUnderTest,
): { readonly invariants: readonly ResolvedInvariant[]; readonly diagnostics: readonly Diagnostic[] } {
  const names: Names = { diagnostics: [], incomplete: false };
  const scope = scopeOf(under, names);
  const invariants = tests.map(test => ({
    test,
    categories: test.of.categories && selectCategories(test.of.categories, scope.categories, names, 'grants').ids,
    where: resolveConditions(test.of.where, scope).conditions,
  }));
  return { invariants, diagnostics: names.diagnostics };
}

function scopeOf({ sources }: PolicyUnderTest, names: Names): Scope {
  return {
    categories: categoryIndexOf(sources.categories),
    subjects: new Set(sources.subjects.keys()),
    purposes: new Set(sources.purposes.keys()),
    roles: new Set(sources.roles.keys()),
    regions: new Set(sources.regions.keys()),
    attributes: sources.attributes,
    sets: resolveSets(sources.documents, { diagnostics: [], incomplete: false }),
    names,
  };
}
