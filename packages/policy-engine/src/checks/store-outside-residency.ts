import type { Diagnostic } from '../diagnostic.ts';
import type { ResolvedPolicy, ResolvedResidency, ResolvedStore } from '../resolve/resolved-policy.ts';
import type { Check, CheckContext } from './check.ts';
import { allowedBy, firstUnlawfulPlace, mayHold, placesOutside } from './places/lawful-places.ts';
import { listIds } from './wording/list-ids.ts';

/**
 * People whose data no store may hold, and copies that leave the region of the people they are about (GDPR art. 44-46,
 * PIPL art. 38-40, 242-FZ). A store that may not hold what another may is no mistake: it is for other people.
 */
export const storeOutsideResidency: Check = {
  name: 'store-outside-residency',
  find: context =>
    context.policy.residency.flatMap(rule => [...withoutStore(rule, context), ...copies(rule, context), ...primary(rule, context)]),
};

type Place = Pick<Diagnostic, 'file' | 'span'>;

function withoutStore(rule: ResolvedResidency, { policy, entry }: CheckContext): readonly Diagnostic[] {
  const held = [...concernedStores(rule, policy)];
  const lawful = new Set(held.filter(({ source }) => mayHold(policy, rule, source)).flatMap(store => store.holds.ids));
  const failing = held.filter(store => !mayHold(policy, rule, store.source));
  const ids = common(rule, [...new Set(failing.flatMap(store => store.holds.ids))].sort()).filter(id => !lawful.has(id));
  const own = failing.find(({ source, holds }) => source.file === entry && holds.ids.some(id => ids.includes(id)));
  const place = rule.source.file === entry ? rule.source.subjectRegion : own && firstUnlawfulPlace(policy, rule, own.source);
  if (ids.length === 0 || place === undefined) return [];
  const what = failing.length === held.length ? 'data' : listIds(ids);
  const message = `no store may hold ${what} of people in \`${regionOf(rule)}\`: ${allowedBy(rule)}`;
  return [warning(place, message, 'add a store that may, or the transfer mechanism; a rule about people whose data nobody keeps can go')];
}

/** Whatever is in a store reaches its copies, whomever it is about. */
function copies(rule: ResolvedResidency, { policy, entry }: CheckContext): readonly Diagnostic[] {
  return concernedStores(rule, policy).flatMap(store => {
    const { source } = store;
    const origin = source.derivedFrom && policy.stores.get(source.derivedFrom.text);
    if (source.file !== entry || origin === undefined || mayHold(policy, rule, source) || !mayHold(policy, rule, origin.source)) return [];
    const ids = common(rule, store.holds.ids).filter(id => origin.holds.ids.includes(id));
    const place = firstUnlawfulPlace(policy, rule, source);
    if (ids.length === 0 || place === undefined) return [];
    const message = `\`${source.id}\` copies ${listIds(ids)} of people in \`${regionOf(rule)}\` from \`${origin.source.id}\`: ${allowedBy(rule)}`;
    return [warning(place, message, 'move the copy, give it the transfer mechanism, or leave those people out of it')];
  });
}

/** The store that data comes to first, where a law demands one. */
function primary(rule: ResolvedResidency, { policy, entry }: CheckContext): readonly Diagnostic[] {
  const { primaryStore, file } = rule.source;
  const [place] = primaryStore;
  const firsts = concernedStores(rule, policy).filter(({ source }) => source.derivedFrom === undefined);
  if (place === undefined || file !== entry || firsts.length === 0) return [];
  const at = new Set(
    firsts.filter(({ source }) => placesOutside(policy, primaryStore, source.regions).length === 0).flatMap(({ holds }) => holds.ids),
  );
  const ids = common(rule, [...new Set(firsts.flatMap(({ holds }) => holds.ids))].sort()).filter(id => !at.has(id));
  if (ids.length === 0) return [];
  const list = primaryStore.map(({ text }) => text).join(', ');
  const message = `no store in ${list} is the first that ${listIds(ids)} of people in \`${regionOf(rule)}\` comes to`;
  return [warning(place, message, `add one there, and derive the others from it`)];
}

function concernedStores(rule: ResolvedResidency, policy: ResolvedPolicy): readonly ResolvedStore[] {
  return [...policy.stores.values()].filter(({ holds }) => common(rule, holds.ids).length > 0);
}

function common({ categories }: ResolvedResidency, ids: readonly string[]): readonly string[] {
  return categories === undefined ? ids : ids.filter(id => categories.ids.includes(id));
}

function regionOf({ source }: ResolvedResidency): string {
  return source.subjectRegion?.text ?? '';
}

function warning({ file, span }: Place, message: string, help: string): Diagnostic {
  return { name: 'store-outside-residency', severity: 'warning', file, span, message, help };
}
