import type { Mask, ProtectSafeguard } from '../compiled-policy.ts';
import type { Duties } from './duties.ts';
import { strictestMask } from './masks.ts';
import type { Obligation } from './request.ts';

/** What every audit record has. */
export const basicFields: readonly string[] = ['action', 'actor', 'at'];

/** Obligations of all pairs joined, sorted by kind. */
export function obligationsOf(duties: readonly Duties[], safeguards: readonly ProtectSafeguard[]): readonly Obligation[] {
  return [...aggregateOwed(duties), ...auditOwed(duties), ...minimizeOwed(duties), ...protectOwed(safeguards), ...pseudonymizeOwed(duties)];
}

/** What is left of the categories. */
export interface Fields {
  readonly masks: Readonly<Record<string, Mask>>;
  /** Not even one that is unknown. */
  readonly none: boolean;
}

/** A category is asked for once for each subject: it is left if it is left for all, with the strictest mask. */
export function fieldsOf(duties: readonly Duties[]): Fields {
  const masks = new Map<string | undefined, Mask>();
  for (const { category, mask } of duties) masks.set(category, strictestMask(masks.get(category) ?? 'clear', mask));
  const left = [...masks].filter(([, mask]) => mask !== 'drop');
  const named = left.flatMap(([category, mask]) => (category === undefined ? [] : [[category, mask] as const]));
  return { masks: Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1))), none: left.length === 0 };
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
