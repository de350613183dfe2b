import type { CompiledPolicy, TransportSafeguard } from '../../compiled-policy.ts';
import { compareVersions } from '../../decide/compare-versions.ts';
import type { PartChange } from '../difference.ts';
import { findEarlier, findLater } from './compare-durations.ts';

/** What all transport safeguards together demand: the strictest of each. */
export function compareTransport(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const [first, second] = [before.safeguards.transport, after.safeguards.transport];
  return [
    ...levels.flatMap(({ id, levelOf, nameOf }) => {
      const [old, now] = [strictest(first, levelOf), strictest(second, levelOf)];
      return old === now ? [] : [changeOf(id, now < old, `${nameOf(old)} -> ${nameOf(now)}`)];
    }),
    ...compareTls(first, second),
    ...compareHsts(first, second),
  ];
}

interface Level {
  readonly id: string;
  readonly levelOf: (safeguard: TransportSafeguard) => number;
  readonly nameOf: (level: number) => string;
}

const isDemanded = (level: number): string => (level === 0 ? 'not demanded' : 'demanded');
const sameSites = ['not demanded', 'lax', 'strict'];

const levels: readonly Level[] = [
  { id: 'verifyCertificates', levelOf: safeguard => Number(safeguard.verifyCertificates === true), nameOf: isDemanded },
  { id: 'startTls', levelOf: safeguard => Number(safeguard.startTls === 'required'), nameOf: isDemanded },
  { id: 'cookies.secure', levelOf: ({ cookies }) => Number(cookies?.secure === true), nameOf: isDemanded },
  { id: 'cookies.httpOnly', levelOf: ({ cookies }) => Number(cookies?.httpOnly === true), nameOf: isDemanded },
  {
    id: 'cookies.sameSite',
    levelOf: ({ cookies }) => (cookies?.sameSite === undefined ? 0 : sameSites.indexOf(cookies.sameSite)),
    nameOf: level => sameSites[level] ?? '',
  },
];

function strictest(safeguards: readonly TransportSafeguard[], levelOf: Level['levelOf']): number {
  return Math.max(0, ...safeguards.map(levelOf));
}

function compareTls(before: readonly TransportSafeguard[], after: readonly TransportSafeguard[]): readonly PartChange[] {
  const [old, now] = [highestTls(before), highestTls(after)];
  if (old === now) return [];
  const isWeaker = old !== '' && (now === '' || compareVersions(now, old) < 0);
  return [changeOf('tls', isWeaker, `${old === '' ? 'not demanded' : old} -> ${now === '' ? 'not demanded' : now}`)];
}

function highestTls(safeguards: readonly TransportSafeguard[]): string {
  return safeguards.map(({ tls }) => tls ?? '').reduce((a, b) => (a === '' || compareVersions(a, b) < 0 ? b : a), '');
}

/** All of them must be met, so that each is compared with all of the others: one that nothing is as long as counts. */
function compareHsts(before: readonly TransportSafeguard[], after: readonly TransportSafeguard[]): readonly PartChange[] {
  const hstsOf = (safeguards: readonly TransportSafeguard[]): readonly string[] => safeguards.flatMap(({ hsts }) => hsts ?? []);
  const [old, now] = [hstsOf(before), hstsOf(after)];
  const text = `${old.length === 0 ? 'not demanded' : old.join(' and ')} -> ${now.length === 0 ? 'not demanded' : now.join(' and ')}`;
  const isWeaker = old.some(one => now.every(other => findEarlier([one], [other]) !== undefined));
  const isStronger = now.some(one => old.every(other => findLater([other], [one]) !== undefined));
  return [...(isWeaker ? [changeOf('hsts', true, text)] : []), ...(isStronger ? [changeOf('hsts', false, text)] : [])];
}

function changeOf(id: string, isWeaker: boolean, text: string): PartChange {
  return { kind: isWeaker ? 'weaker-safeguard' : 'stronger-safeguard', part: 'transport', id, text: `transport ${id}: ${text}` };
}
