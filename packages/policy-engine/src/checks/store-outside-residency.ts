import type { Diagnostic } from '../diagnostic.ts';
import type { ResolvedPolicy, ResolvedResidency, ResolvedStore } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';
import { heldTogether, type HeldTogether } from './places/held-together.ts';
import { allowedBy, insideOf, lawfulPlacesOf, type LawfulPlaces } from './places/lawful-places.ts';
import { listIds } from './wording/list-ids.ts';

/**
 * People whose data no store may hold, and copies that leave the region of the people they are about (GDPR art. 44-46,
 * PIPL art. 38-40, 242-FZ). A store that may not hold what another may is no mistake: it is for other people.
 */
export const storeOutsideResidency: Check = {
  name: 'store-outside-residency',
  find: ({ policy, entry, incomplete }) => {
    if (incomplete) return [];
    const held = heldTogether([...policy.stores.values()], ({ holds }) => holds.ids);
    return policy.residency.flatMap(rule => {
      const places = lawfulPlacesOf(policy, rule);
      const lawful = new Set([...policy.stores.values()].filter(({ source }) => places.mayHold(source)));
      const asked: Asked = { policy, entry, rule, places, held, lawful };
      return [...withoutStore(asked), ...copies(asked), ...primary(asked)];
    });
  },
};

interface Asked {
  readonly policy: ResolvedPolicy;
  readonly entry: string;
  readonly rule: ResolvedResidency;
  readonly places: LawfulPlaces;
  readonly held: readonly HeldTogether<ResolvedStore>[];
  /** Stores that may hold data of the people that the rule is about. */
  readonly lawful: ReadonlySet<ResolvedStore>;
}

type Place = Pick<Diagnostic, 'file' | 'span'>;

function withoutStore({ entry, rule, places, held, lawful }: Asked): readonly Diagnostic[] {
  const failing = held.filter(({ holders, categories }) => !holders.some(store => lawful.has(store)) && categories.some(places.speaksOf));
  const own = failing.flatMap(({ holders }) => holders).find(({ source }) => source.file === entry);
  const place = rule.source.file === entry ? rule.source.subjectRegion : own && places.firstUnlawful(own.source);
  if (failing.length === 0 || place === undefined) return [];
  const concerned = held.filter(({ categories }) => categories.some(places.speaksOf));
  const what = failing.length === concerned.length ? 'data' : listIds(namesOf(failing, places));
  const message = `no store may hold ${what} of people in \`${regionOf(rule)}\`: ${allowedBy(rule)}`;
  return [warning(place, message, 'add a store that may, or the transfer mechanism; a rule about people whose data nobody keeps can go')];
}

function namesOf(held: readonly HeldTogether<ResolvedStore>[], { speaksOf }: LawfulPlaces): readonly string[] {
  return held.flatMap(({ categories }) => categories.filter(speaksOf)).sort();
}

/** Whatever is in a store reaches its copies, whomever it is about. */
function copies({ policy, entry, rule, places, lawful }: Asked): readonly Diagnostic[] {
  return [...policy.stores.values()].flatMap(store => {
    const { source, holds } = store;
    const origin = source.derivedFrom && policy.stores.get(source.derivedFrom.text);
    if (source.file !== entry || origin === undefined || lawful.has(store) || !lawful.has(origin)) return [];
    const copied = new Set(origin.holds.ids);
    const ids = holds.ids.filter(id => copied.has(id) && places.speaksOf(id));
    const place = places.firstUnlawful(source);
    if (ids.length === 0 || place === undefined) return [];
    const message = `\`${source.id}\` copies ${listIds(ids)} of people in \`${regionOf(rule)}\` from \`${origin.source.id}\`: ${allowedBy(rule)}`;
    return [warning(place, message, 'move the copy, give it the transfer mechanism, or leave those people out of it')];
  });
}

/** The store that data comes to first, where a law demands one. */
function primary({ policy, entry, rule, places, held }: Asked): readonly Diagnostic[] {
  const { primaryStore, file } = rule.source;
  const [place] = primaryStore;
  if (place === undefined || file !== entry) return [];
  const isInside = insideOf(policy, primaryStore);
  const failing = held.filter(({ holders }) => {
    const firsts = holders.filter(({ source }) => source.derivedFrom === undefined);
    return firsts.length > 0 && !firsts.some(({ source }) => source.regions.every(isInside));
  });
  const ids = namesOf(failing, places);
  if (ids.length === 0) return [];
  const list = primaryStore.map(({ text }) => text).join(', ');
  const message = `no store in ${list} is the first that ${listIds(ids)} of people in \`${regionOf(rule)}\` comes to`;
  return [warning(place, message, 'add one there, and derive the others from it')];
}

function regionOf({ source }: ResolvedResidency): string {
  return source.subjectRegion?.text ?? '';
}

function warning({ file, span }: Place, message: string, help: string): Diagnostic {
  return { name: 'store-outside-residency', severity: 'warning', file, span, message, help };
}
