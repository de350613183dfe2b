import type { ResolvedPolicy, ResolvedStatement } from '../../resolve/resolved-policy.ts';
import { demandsNoMore, demandsOf, type Demands } from '../conditions/demands.ts';
import { coversScope, isCertain, scopeOf, type StatementScope } from './scope-cover.ts';

export interface Cover {
  readonly statement: ResolvedStatement;
  /** A statement that matches whenever the other does. */
  readonly by: ResolvedStatement;
  /** And the other way round. */
  readonly same: boolean;
}

interface Candidate {
  readonly statement: ResolvedStatement;
  readonly scope: StatementScope;
  readonly demands: Demands;
}

/**
 * Pairs of statements that are compared. Only a policy of thousands of statements about nearly the same things has more;
 * then the question is answered for its first ones.
 */
const mostComparisons = 1_000_000;

/** For each permit of the entry the first statement that matches whenever it does and is `wanted`. */
export function findCovers(policy: ResolvedPolicy, entry: string, wanted: (cover: Cover) => boolean): readonly Cover[] {
  const candidates = policy.statements
    .map(statement => ({ statement, scope: scopeOf(policy, statement), demands: demandsOf(statement) }))
    .filter(({ scope, demands }) => isCertain(scope) && demands.isCertain);
  const indexes = keysOf.map(keys => indexOf(candidates, keys));
  const covers: Cover[] = [];
  let left = mostComparisons;
  for (const narrow of candidates) {
    if (narrow.statement.effect !== 'permit' || narrow.statement.source.file !== entry) continue;
    for (const broad of fewestFor(narrow, indexes)) {
      if (left-- <= 0) return covers;
      const cover = coverOf(narrow, broad);
      if (cover === undefined || !wanted(cover)) continue;
      covers.push(cover);
      break;
    }
  }
  return covers;
}

function coverOf(narrow: Candidate, broad: Candidate): Cover | undefined {
  if (broad === narrow || !matchesWhenever(broad, narrow)) return undefined;
  return { statement: narrow.statement, by: broad.statement, same: matchesWhenever(narrow, broad) };
}

function matchesWhenever(broad: Candidate, narrow: Candidate): boolean {
  return demandsNoMore(broad.demands, narrow.demands) && coversScope(broad.scope, narrow.scope);
}

/** How statements are found again: a broad one under each of its words, or under `any`; a narrow one looks under a word of its own. */
interface Keys {
  readonly ofBroad: (candidate: Candidate) => Iterable<string>;
  readonly ofNarrow: (candidate: Candidate) => Iterable<string>;
}

const any = ' any';

const keysOf: readonly Keys[] = [
  ...(['categories', 'purposes', 'roles', 'actions'] as const).map((part): Keys => ({
    ofBroad: ({ scope }) => (isFew(scope[part]) ? scope[part] : [any]),
    ofNarrow: ({ scope }) => [...firstOf(scope[part] ?? []), any],
  })),
  // All that a broad statement demands is demanded by the narrow one, its first demand among them.
  {
    ofBroad: ({ demands }) => (demands.texts.size === 0 ? [any] : firstOf(demands.texts)),
    ofNarrow: ({ demands }) => [...demands.texts, any],
  },
];

/** A statement of many words is looked at for each narrow one: to find it under each of them would take more. */
function isFew(words: ReadonlySet<string> | undefined): words is ReadonlySet<string> {
  return words !== undefined && words.size <= 50;
}

function firstOf(words: Iterable<string>): readonly string[] {
  for (const word of words) return [word];
  return [];
}

interface Index {
  readonly keys: Keys;
  readonly found: ReadonlyMap<string, readonly Candidate[]>;
}

function indexOf(candidates: readonly Candidate[], keys: Keys): Index {
  const found = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of keys.ofBroad(candidate)) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [candidate]);
      else list.push(candidate);
    }
  }
  return { keys, found };
}

/** The shortest list of statements that may cover this one. */
function fewestFor(narrow: Candidate, indexes: readonly Index[]): Iterable<Candidate> {
  const lists = indexes.map(({ keys, found }) => [...keys.ofNarrow(narrow)].map(key => found.get(key) ?? []));
  const sizes = lists.map(list => list.reduce((sum, { length }) => sum + length, 0));
  const [fewest] = lists.toSorted((a, b) => (sizes[lists.indexOf(a)] ?? 0) - (sizes[lists.indexOf(b)] ?? 0));
  return (function* () {
    for (const list of fewest ?? []) yield* list;
  })();
}
