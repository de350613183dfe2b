import type { ts } from '@ts-morph/common';
import { compareFacts } from './compare-facts.ts';
import { isAccepted, type Snapshot } from './snapshot.ts';
import { walkSurface, type Module } from './walk-surface.ts';

export interface Difference {
  readonly path: string;
  readonly what: string;
  readonly declaration?: ts.Declaration | undefined;
}

/** Where a model and what is kept of its library disagree; below something that the library does not have, nothing is compared. */
export function differencesOf(model: Module, { facts }: Pick<Snapshot, 'facts'>): readonly Difference[] {
  const isAbsent = (path: string): boolean => facts[path]?.every(fact => fact.is === '-') ?? false;
  return walkSurface(model, { isOwnType: isAbsent }).flatMap(({ path, model: fact, declaration }) => {
    if (placesAround(path).some(isAbsent)) return [];
    return compareFacts(path, fact, facts[path]).map(what => ({ path, what, declaration }));
  });
}

export function unaccepted(differences: readonly Difference[], snapshot: Pick<Snapshot, 'accepted'>): readonly Difference[] {
  return differences.filter(({ path }) => !isAccepted(snapshot, path));
}

/** `A#.b` and `A#` around `A#.b().c`. */
function placesAround(path: string): readonly string[] {
  return [...path.matchAll(/\(\)|\./g)].map(({ index }) => path.slice(0, index));
}
