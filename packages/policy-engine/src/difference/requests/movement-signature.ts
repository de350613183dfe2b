import type { CompiledProcessor, CompiledStore } from '../../compiled-policy.ts';
import { setOf } from '../../decide/channels.ts';
import type { Side, Sides } from './side.ts';

/** Parts of a request that say where data goes, and whose it is: safeguards, recipients and residency look at them. */
export const movementPaths: readonly string[] = ['channel', 'recipient', 'region', 'store', 'subject.region'];

/** What both policies make of the value: values that are alike are told apart by nothing that moves data. */
export function placeSignature(sides: Sides, path: string, value: unknown): unknown {
  switch (path) {
    case 'channel':
      return sides.map(side => channelSignature(side, value));
    case 'recipient':
      return sides.map(({ index }) => endSignature(index.processors.get(value), value));
    case 'store':
      return sides.map(({ index }) => endSignature(index.stores.get(value), value));
    case 'region':
    case 'subject.region':
      return sides.map(side => regionSignature(side, value));
    default:
      return undefined;
  }
}

/** Safeguards that nothing satisfies, on this channel. One that is missing, or not known, is a case of its own. */
function channelSignature({ index }: Side, value: unknown): unknown {
  if (typeof value !== 'string') return 'missing';
  const set = setOf([value]);
  if (set === 0) return 'any';
  return index.protect.map(({ safeguard, channels }) => safeguard.accept.length === 0 && (channels & set) !== 0);
}

/** One that is named and not declared may be anywhere; where none is named the region says it. */
function endSignature(end: CompiledProcessor | CompiledStore | undefined, value: unknown): unknown {
  if (end === undefined) return typeof value === 'string' ? 'not declared' : 'missing';
  const { regions, transfer = '' } = end;
  return 'purposes' in end ? [regions, transfer, end.categories, end.purposes] : [regions, transfer, end.channel];
}

function regionSignature({ index }: Side, value: unknown): unknown {
  const countries = index.places.get(value);
  if (countries === undefined) return undefined;
  return index.residency.map(({ subjects, denied, home }) => [
    countries.some(country => subjects.has(country)),
    countries.some(country => denied.has(country)),
    countries.every(country => home.has(country)),
  ]);
}
