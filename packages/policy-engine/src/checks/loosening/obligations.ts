import type { Diagnostic } from '../../diagnostic.ts';
import { strictestMask } from '../../decide/masks.ts';
import type { Override, ResolvedConditions, ResolvedStatement } from '../../resolve/resolved-policy.ts';
import { listIds } from '../wording/list-ids.ts';
import { loosened } from './loosened.ts';

const auditLevels = ['none', 'basic', 'full'] as const;

/** What a permit owes, an override of it owes at least. What it does not mention is owed as its parent says. */
export function loosenedObligations(override: Override<ResolvedStatement>): readonly Diagnostic[] {
  const { child, parent } = override;
  const told: readonly (string | undefined)[] = [weakerAudit(override), ...weakerMinimize(override), ...weakerTransform(override)];
  return told.flatMap(what =>
    what === undefined
      ? []
      : loosened({
          at: { file: child.source.file, span: placeOf(child, what) },
          message: `\`${child.source.id}\` ${what} than it does in ${parent.source.file}`,
          help: 'an override owes as much, or more: leave this out to owe the same',
          parent: parent.source,
        }),
  );
}

function placeOf({ source }: ResolvedStatement, what: string): Diagnostic['span'] {
  if (what.startsWith('pseudonymizes') || what.startsWith('aggregates')) return source.transform?.span ?? source.span;
  return (what.startsWith('audits') ? undefined : source.minimize?.span) ?? source.span;
}

function weakerAudit({ child, parent }: Override<ResolvedStatement>): string | undefined {
  const [own, theirs] = [child.source.audit, parent.source.audit];
  return own !== undefined && theirs !== undefined && auditLevels.indexOf(own) < auditLevels.indexOf(theirs) ? 'audits less' : undefined;
}

function weakerMinimize({ child, parent }: Override<ResolvedStatement>): readonly (string | undefined)[] {
  const [own, theirs] = [child.minimize, parent.minimize];
  if (own === undefined || theirs === undefined) return [];
  const allowed = new Set(theirs.fields?.ids);
  const more = theirs.fields === undefined ? [] : (own.fields?.ids ?? []).filter(id => !allowed.has(id));
  const mayChange = parent.source.overridable.includes('minimize.fields');
  const weaker = Object.entries(own.mask).flatMap(([id, mask]) => {
    const theirMask = theirs.mask[id] ?? 'clear';
    const strictest = strictestMask(mask, theirMask);
    return strictest === mask ? [] : [{ id, isLess: strictest === theirMask }];
  });
  const [less, other] = [weaker.filter(({ isLess }) => isLess), weaker.filter(({ isLess }) => !isLess)];
  return [
    more.length > 0 && !mayChange ? `shows more (${listIds(more)})` : undefined,
    less.length > 0 ? `masks less (${listIds(less.map(({ id }) => id))})` : undefined,
    // What each of two masks hides is shown by the other: the last digits of one, the first letter of the other.
    other.length > 0 ? `masks another part (${listIds(other.map(({ id }) => id))})` : undefined,
    hasMore(own.unless, theirs.unless) ? 'has an exception more' : undefined,
  ];
}

function weakerTransform({ child, parent }: Override<ResolvedStatement>): readonly (string | undefined)[] {
  const [own, theirs] = [child.transform, parent.transform];
  if (own === undefined || theirs === undefined) return [];
  const isSmaller = own.aggregate !== undefined && theirs.aggregate !== undefined && own.aggregate < theirs.aggregate;
  return [
    isSmaller ? 'aggregates fewer people' : undefined,
    hasMore(own.unless, theirs.unless) ? 'pseudonymizes with an exception more' : undefined,
  ];
}

function hasMore(child: ResolvedConditions | undefined, parent: ResolvedConditions | undefined): boolean {
  const known = new Set((parent?.conditions ?? []).map(condition => JSON.stringify(condition)));
  return (child?.conditions ?? []).some(condition => !known.has(JSON.stringify(condition)));
}
