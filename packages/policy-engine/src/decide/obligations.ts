import type { Mask, ProtectSafeguard } from '../compiled-policy.ts';
import type { Duties } from './duties.ts';
import { strictestMask } from './masks.ts';
import type { Obligation } from './request.ts';

const basicFields: readonly string[] = ['action', 'actor', 'at'];

/** Obligations of all pairs joined, sorted by kind. */
export function obligationsOf(duties: readonly Duties[], safeguards: readonly ProtectSafeguard[]): readonly Obligation[] {
  return [...aggregateOwed(duties), ...auditOwed(duties), ...minimizeOwed(duties), ...protectOwed(safeguards), ...pseudonymizeOwed(duties)];
}

/** Categories that are left for every subject that is asked about, each with its strictest mask. */
export function fieldsOf(duties: readonly Duties[]): Readonly<Record<string, Mask>> {
  const masks = new Map<string, Mask>();
  for (const { category, mask, remains } of duties) {
    if (category === undefined) continue;
    masks.set(category, strictestMask(masks.get(category) ?? 'clear', remains ? mask : 'drop'));
  }
  return Object.fromEntries([...masks].filter(([, mask]) => mask !== 'drop').sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What remains for one subject and not for the other does not remain; a category without a name counts as one more. */
export function isAnythingLeft(duties: readonly Duties[]): boolean {
  const unnamed = duties.filter(({ category }) => category === undefined);
  return (unnamed.length > 0 && unnamed.every(({ remains }) => remains)) || Object.keys(fieldsOf(duties)).length > 0;
}

function aggregateOwed(duties: readonly Duties[]): readonly Obligation[] {
  const by = union(duties.map(({ aggregateBy }) => aggregateBy));
  return by.length === 0 ? [] : [{ kind: 'aggregate', least: Math.max(...duties.map(({ aggregate }) => aggregate)), by }];
}

function auditOwed(duties: readonly Duties[]): readonly Obligation[] {
  const by = union(duties.map(({ auditBy }) => auditBy));
  if (by.length === 0) return [];
  const level = duties.some(({ auditLevel }) => auditLevel === 'full') ? 'full' : 'basic';
  return [{ kind: 'audit', level, fields: union([basicFields, ...duties.map(({ auditFields }) => auditFields)]), by }];
}

function minimizeOwed(duties: readonly Duties[]): readonly Obligation[] {
  const by = union(duties.map(({ minimizeBy }) => minimizeBy));
  return by.length === 0 ? [] : [{ kind: 'minimize', by }];
}

/** One list of protections for each safeguard, in the order of `by`. */
function protectOwed(safeguards: readonly ProtectSafeguard[]): readonly Obligation[] {
  const owed = new Map(safeguards.map(safeguard => [safeguard.id, safeguard.accept]));
  const by = union([[...owed.keys()]]);
  return by.length === 0 ? [] : [{ kind: 'protect', accept: by.map(id => owed.get(id) ?? []), by }];
}

function pseudonymizeOwed(duties: readonly Duties[]): readonly Obligation[] {
  const by = union(duties.map(({ pseudonymizeBy }) => pseudonymizeBy));
  return by.length === 0 ? [] : [{ kind: 'pseudonymize', paths: union(duties.map(({ pseudonymize }) => pseudonymize)), by }];
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
}
