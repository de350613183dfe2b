import type { PolicyDocument, SafeguardSource, StatementSource } from '../document/policy-document.ts';
import type { Override } from './resolved-policy.ts';

/** Does the first file extend the second, directly or through others? */
export type Extends = (child: string, parent: string) => boolean;

export function extensionsOf(documents: readonly PolicyDocument[]): Extends {
  const parents = new Map(documents.map(document => [document.file, document.parents ?? []]));
  const ancestors = new Map<string, ReadonlySet<string>>();
  for (const { file } of documents) {
    const reached = new Set(parents.get(file) ?? []);
    for (const parent of reached) for (const next of parents.get(parent) ?? []) reached.add(next);
    ancestors.set(file, reached);
  }
  return (child, parent) => child !== parent && ancestors.get(child)?.has(parent) === true;
}

/** Whether one stands for the other: the same kind of thing in a policy that extends the other's. What is of another kind only has the same id. */
export function isOverride(child: StatementSource | SafeguardSource, parent: StatementSource | SafeguardSource, extend: Extends): boolean {
  return child.id !== '' && child.id === parent.id && kindOf(child) === kindOf(parent) && extend(child.file, parent.file);
}

function kindOf(source: StatementSource | SafeguardSource): string {
  return 'kind' in source ? source.kind : source.effect;
}

interface Overridable {
  readonly source: StatementSource | SafeguardSource;
}

/** What holds: a child's in place of its parent's, with what it inherits. That it only tightens is checked later. */
export function joinOverrides<T extends Overridable>(
  all: readonly T[],
  documents: readonly PolicyDocument[],
  inherit: (child: T, parent: T) => T,
): { readonly effective: readonly T[]; readonly overrides: readonly Override<T>[] } {
  const extend = extensionsOf(documents);
  const overrides = groupsById(all).flatMap(group => {
    const nearestFirst = nearestAncestorFirst(group, extend);
    return group.flatMap(child =>
      nearestFirst.filter(parent => isOverride(child.source, parent.source, extend)).map(parent => ({ child, parent })),
    );
  });
  const overridden = new Set(overrides.map(({ parent }) => parent));
  const joined = new Map<T, T>();
  for (const { child, parent } of overrides) joined.set(child, inherit(joined.get(child) ?? child, parent));
  const effective = all.filter(one => !overridden.has(one)).map(one => joined.get(one) ?? one);
  return { effective, overrides };
}

/** Each before those that it overrides itself, so that what the nearest says is inherited, and of the others only what it leaves open. */
function nearestAncestorFirst<T extends Overridable>(group: readonly T[], extend: Extends): readonly T[] {
  if (group.length < 3) return group;
  const depthOf = ({ source }: T): number => group.filter(other => extend(source.file, other.source.file)).length;
  const depths = new Map(group.map(one => [one, depthOf(one)]));
  return group.toSorted((a, b) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0));
}

/** Those of one id, at most one of each file: that another of the same file has it is reported. */
function groupsById<T extends Overridable>(all: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, Map<string, T>>();
  for (const one of all) {
    const { id, file } = one.source;
    const group = groups.get(id) ?? new Map<string, T>();
    if (!group.has(file)) group.set(file, one);
    groups.set(id, group);
  }
  return [...groups.values()].map(group => [...group.values()]);
}
