import type { PolicyDocument, StoreSource } from '../document/policy-document.ts';
import { channelOfStoreKind } from '../schema/store-kinds.ts';
import { joinEqual } from './block-ids.ts';
import { selectionOf } from './selection-of.ts';
import { reportUnknown, type Names } from './names.ts';
import type { ResolvedStore } from './resolved-policy.ts';
import { reportUnknownPlaces } from './resolve-places.ts';
import type { Scope } from './scope.ts';

export function resolveStores(documents: readonly PolicyDocument[], scope: Scope): ReadonlyMap<string, ResolvedStore> {
  const lists = documents.map(document => document.stores);
  const stores = joinEqual(lists, 'store', scope.names);
  reportUnknownSources(stores, scope.names);
  reportCycles(stores, scope.names);
  return new Map([...stores].map(([id, source]) => [id, resolveStore(source, scope)]));
}

function resolveStore(source: StoreSource, scope: Scope): ResolvedStore {
  reportUnknownPlaces(source.regions, scope.regions, scope.names);
  const kind = source.kind?.text ?? '';
  const channel = Object.hasOwn(channelOfStoreKind, kind) ? channelOfStoreKind[kind] : undefined;
  // A kind that is not in the table has been reported by the structure.
  return { source, channel: channel ?? kind, holds: selectionOf(source.holds, scope, 'grants') };
}

function reportUnknownSources(stores: ReadonlyMap<string, StoreSource>, names: Names): void {
  const known = new Set(stores.keys());
  for (const { derivedFrom } of stores.values()) {
    if (derivedFrom !== undefined && !known.has(derivedFrom.text)) reportUnknown(derivedFrom, 'store', known, names);
  }
}

/** Each store is filled from one other at most, so a chain either ends or comes round. A circle is reported once. */
function reportCycles(stores: ReadonlyMap<string, StoreSource>, names: Names): void {
  const settled = new Set<string>();
  for (const start of stores.keys()) {
    const chain = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id) && !chain.has(id)) {
      chain.add(id);
      id = stores.get(id)?.derivedFrom?.text;
    }
    if (id !== undefined && chain.has(id)) reportCycle([...chain].slice([...chain].indexOf(id)), stores, names);
    for (const passed of chain) settled.add(passed);
  }
}

function reportCycle(cycle: readonly string[], stores: ReadonlyMap<string, StoreSource>, names: Names): void {
  const [first = ''] = cycle;
  const derivedFrom = stores.get(first)?.derivedFrom;
  if (derivedFrom === undefined) return;
  names.diagnostics.push({
    name: 'cyclic-stores',
    severity: 'error',
    file: derivedFrom.file,
    span: derivedFrom.span,
    message:
      cycle.length === 1
        ? `the store \`${first}\` is derived from itself`
        : `stores are derived in a circle: ${[...cycle, first].join(' <- ')}`,
    help: 'take `derivedFrom` away from the store that data comes to first',
  });
}
