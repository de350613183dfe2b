import type { Sensitivity } from '../compiled-policy.ts';
import type { CategorySelector, Reference } from '../document/policy-document.ts';
import { reportUnknown, sortedUnique, type Names } from './names.ts';
import type { ResolvedCategory, Selection } from './resolved-policy.ts';

export interface CategoryIndex {
  readonly ids: ReadonlySet<string>;
  /** All subtrees, `contact.**` for `contact.email`, to the ids within. */
  readonly subtrees: ReadonlyMap<string, readonly string[]>;
  /** What `**` means. */
  readonly everything: readonly string[];
  /** Of the sensitivity that holds. */
  readonly ofSensitivity: ReadonlyMap<Sensitivity, readonly string[]>;
  /** Of a sensitivity that some document declares: a stricter one elsewhere takes none away. */
  readonly everOfSensitivity: ReadonlyMap<Sensitivity, readonly string[]>;
}

/**
 * What a selector is written for. What takes away or demands loses nothing when a document declares more: an id means all
 * below it too, and a sensitivity whatever was ever called that. What grants means what is written, and no more.
 */
export type Reach = 'grants' | 'demands';

export function categoryIndexOf(categories: ReadonlyMap<string, ResolvedCategory>): CategoryIndex {
  const personal = [...categories.values()].filter(({ id }) => !isCredential(id));
  return {
    ids: new Set(categories.keys()),
    subtrees: grouped(
      [...categories.keys()],
      id => prefixesOf(id).map(prefix => `${prefix}.**`),
      id => id,
    ),
    everything: personal.map(({ id }) => id),
    ofSensitivity: grouped(
      personal,
      ({ sensitivity }) => [sensitivity],
      ({ id }) => id,
    ),
    everOfSensitivity: grouped(
      personal,
      ({ declarations }) => declarations.map(({ sensitivity }) => sensitivity),
      ({ id }) => id,
    ),
  };
}

/** A selector to category ids, sorted. `**` and sensitivities never include credentials: those are named. */
export function selectCategories(selector: CategorySelector, index: CategoryIndex, names: Names, reach: Reach): Selection {
  if (selector.kind === 'sensitivity') {
    const known = reach === 'demands' ? index.everOfSensitivity : index.ofSensitivity;
    const ids = sortedUnique(selector.sensitivities.flatMap(sensitivity => known.get(sensitivity) ?? []));
    return { ids, parts: [{ reference: { text: selector.sensitivities.join(', '), file: selector.file, span: selector.span }, ids }] };
  }
  const parts = selector.patterns.map(reference => ({
    reference,
    ids: reference.text === '**' ? index.everything : matching(reference, index, names, reach),
  }));
  return { ids: sortedUnique(parts.flatMap(part => part.ids)), parts };
}

function matching(pattern: Reference, index: CategoryIndex, names: Names, reach: Reach): readonly string[] {
  const { ids, subtrees } = index;
  const known: Known = pattern.text.endsWith('.**') ? subtrees : ids;
  const found = known.has(pattern.text)
    ? pattern.text
    : reportUnknown(pattern, 'category', new Set(withOwnSubtree(known, pattern, index)), names);
  if (found === undefined) return [];
  if (found.endsWith('.**')) return subtrees.get(found) ?? [];
  return reach === 'demands' ? (subtrees.get(`${found}.**`) ?? []) : [found];
}

type Known = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** Whoever writes `contact` and has only `contact.email` and the like means `contact.**`. */
function withOwnSubtree(known: Known, pattern: Reference, { subtrees }: CategoryIndex): Iterable<string> {
  const subtree = `${pattern.text}.**`;
  return subtrees.has(subtree) ? [subtree] : known.keys();
}

function isCredential(id: string): boolean {
  return id === 'credential' || id.startsWith('credential.');
}

/** `contact.email` is within `contact` and within itself. */
function prefixesOf(id: string): readonly string[] {
  const parts = id.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

function grouped<T, K>(
  items: readonly T[],
  keysOf: (item: T) => readonly K[],
  idOf: (item: T) => string,
): ReadonlyMap<K, readonly string[]> {
  const groups = new Map<K, string[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key) ?? [];
      group.push(idOf(item));
      groups.set(key, group);
    }
  }
  return groups;
}
