import type { CompiledProcessor, CompiledStore, ProtectSafeguard } from '../compiled-policy.ts';
import type { Asked } from './asked.ts';
import { channelsOf, noChannel, type ChannelSet } from './channels.ts';
import { isText, own } from './own.ts';
import type { IndexedProtect, IndexedResidency, PolicyIndex } from './policy-index.ts';
import type { Reason } from './request.ts';
import { residencyHolds, type Destination } from './residency.ts';

/** What can speak about moving one category. */
export interface Moving {
  /** Absent: unknown. */
  readonly category: string | undefined;
  readonly protect: readonly IndexedProtect[];
  readonly residency: readonly IndexedResidency[];
  /** What has been worked out, by what fails. */
  readonly movements: Map<number | string, Movement>;
}

/** What must hold because data moves: safeguards, recipients, places. */
export interface Movement {
  readonly denials: readonly Reason[];
  /** Safeguards that protections can still satisfy. */
  readonly owed: readonly ProtectSafeguard[];
}

/** Nothing moves, or nothing stands against it. One object, so that decisions can be remembered by it. */
export const freeMovement: Movement = Object.freeze({ denials: [], owed: [] });

const mostMovements = 256;

/** The part of a request that is about where data goes; nothing when it goes nowhere. */
export interface Route {
  readonly channels: ChannelSet;
  readonly protections: readonly unknown[];
  readonly mayShare: boolean;
  readonly processor: CompiledProcessor | undefined;
  readonly destinations: readonly Destination[];
}

/** `action`: a word of the language; absent when unknown: then it may be `share` and `store`. */
export function routeOf(index: PolicyIndex, request: unknown, action: string | undefined): Route | undefined {
  const mayShare = action === undefined || action === 'share';
  const mayStore = action === undefined || action === 'store';
  const store = mayStore ? index.stores.get(own(request, 'store')) : undefined;
  const channels = channelsOf(own(request, 'channel'), action, store?.channel);
  if (channels === noChannel && !mayShare && !mayStore) return undefined;
  const protections = own(request, 'protections');
  const processor = mayShare ? index.processors.get(own(request, 'recipient')) : undefined;
  const named = own(request, 'region');
  const destination = (name: 'store' | 'recipient', end: CompiledProcessor | CompiledStore | undefined): Destination => {
    // One that is named and not declared may be anywhere.
    const isOpen = own(request, name) === undefined;
    const places = end === undefined ? [isOpen ? named : undefined] : end.regions;
    return { places: (places.length === 0 ? [named] : places).map(place => index.places.get(place)), transfer: end?.transfer, isOpen };
  };
  return {
    channels,
    protections: Array.isArray(protections) ? protections : [],
    mayShare,
    processor,
    destinations: [...(mayStore ? [destination('store', store)] : []), ...(mayShare ? [destination('recipient', processor)] : [])],
  };
}

/**
 * What stands against the route for one category of one subject. The same is the same object, so that decisions can be
 * remembered by it.
 */
export function movementOf(index: PolicyIndex, cell: Moving, route: Route, asked: Asked): Movement {
  const key = keyOf(index, cell, route, asked);
  const known = cell.movements.get(key);
  if (known !== undefined) return known;
  if (cell.movements.size >= mostMovements) cell.movements.clear();
  const movement = mergeMovement(index, cell, route, asked);
  cell.movements.set(key, movement);
  return movement;
}

/** What fails as the digits of one number, or of a text when there is too much: the cell and this make the movement. */
function keyOf(index: PolicyIndex, { protect, residency }: Moving, route: Route, asked: Asked): number | string {
  const recipient = route.mayShare ? (index.processorNumber.get(route.processor) ?? 0) : -1;
  const isBroken = (rule: IndexedResidency): boolean => !residencyHolds(index.places, rule, route.destinations, asked);
  const isExact = (index.processorNumber.size + 1) * 2 ** (protect.length + residency.length) <= Number.MAX_SAFE_INTEGER;
  let key: number | string = isExact ? recipient : `${recipient} `;
  const add = (fails: boolean): void => {
    key = typeof key === 'string' ? `${key}${Number(fails)}` : key * 2 + Number(fails);
  };
  for (const one of protect) add(isUnmet(one, route));
  for (const rule of residency) add(isBroken(rule));
  return key;
}

function mergeMovement(index: PolicyIndex, cell: Moving, route: Route, asked: Asked): Movement {
  const about = cell.category === undefined ? {} : { category: cell.category };
  const unmet = cell.protect.filter(one => isUnmet(one, route)).map(({ safeguard }) => safeguard);
  const broken = cell.residency.filter(one => !residencyHolds(index.places, one, route.destinations, asked));
  return {
    denials: [
      ...unmet.filter(({ accept }) => accept.length === 0).map(safeguard => neverReason(safeguard, about)),
      ...(route.mayShare ? recipientDenials(cell, route.processor, asked) : []),
      ...broken.map(({ rule: { id, legal } }): Reason => ({ kind: 'residency', id, ...about, legal })),
    ],
    owed: unmet.filter(({ accept }) => accept.length > 0),
  };
}

function neverReason({ id, legal, message }: ProtectSafeguard, about: { readonly category?: string }): Reason {
  return { kind: 'safeguard', id, ...about, legal, ...(message === undefined ? {} : { message }) };
}

export function isUnmet({ safeguard, channels }: IndexedProtect, route: Route): boolean {
  return (channels & route.channels) !== 0 && !safeguard.accept.some(protection => route.protections.includes(protection));
}

function recipientDenials(cell: Moving, processor: CompiledProcessor | undefined, { purpose }: Asked): readonly Reason[] {
  if (processor === undefined) return [{ kind: 'recipient-undeclared' }];
  const { category } = cell;
  const isFor = {
    category: isText(category) && processor.categories.includes(category),
    purpose: isText(purpose) && processor.purposes.includes(purpose),
  };
  const about = category === undefined ? {} : { category };
  return (['category', 'purpose'] as const)
    .filter(what => !isFor[what])
    .map(what => ({ kind: 'recipient-not-declared-for', ...about, recipient: processor.id, what }));
}
