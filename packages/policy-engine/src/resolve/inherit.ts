import type { Condition } from '../condition.ts';
import type { SafeguardSource, StatementSource } from '../document/policy-document.ts';
import { sortedUnique } from './names.ts';
import type { ResolvedConditions, ResolvedSafeguard, ResolvedStatement } from './resolved-policy.ts';

/**
 * A statement that overrides its parent's: what the parent owes is owed, and a permit keeps the parent's conditions beside
 * its own. A forbid has its own alone: one more would forbid less.
 */
export function inheritStatement(child: ResolvedStatement, parent: ResolvedStatement): ResolvedStatement {
  const isPermit = child.effect === 'permit';
  return {
    ...child,
    when: isPermit ? joinConditions(child.when, parent.when) : child.when,
    unless: isPermit ? joinConditions(child.unless, parent.unless) : child.unless,
    minimize: inheritMinimize(child.minimize, parent.minimize),
    transform: inheritTransform(child.transform, parent.transform),
    source: inheritSource(child.source, parent.source),
  };
}

export function inheritSafeguard(child: ResolvedSafeguard, parent: ResolvedSafeguard): ResolvedSafeguard {
  const { legal, message, severity } = child.source;
  const source: SafeguardSource = {
    ...child.source,
    legal: sortedUnique([...legal, ...parent.source.legal]),
    message: message ?? parent.source.message,
    severity: severity ?? parent.source.severity,
  };
  return { ...child, source };
}

function inheritSource(child: StatementSource, parent: StatementSource): StatementSource {
  return {
    ...child,
    refs: sortedUnique([...child.refs, ...parent.refs]),
    basis: child.basis ?? parent.basis,
    message: child.message ?? parent.message,
    severity: child.severity ?? parent.severity,
    audit: child.audit ?? parent.audit,
    consent: child.consent === undefined ? parent.consent : { ...child.consent, ...missingOf(child.consent, parent.consent) },
  };
}

function missingOf(child: NonNullable<StatementSource['consent']>, parent: StatementSource['consent']): Partial<typeof child> {
  return {
    noticeVersion: child.noticeVersion ?? parent?.noticeVersion,
    maxAge: child.maxAge ?? parent?.maxAge,
    separate: child.separate ?? parent?.separate,
  };
}

function inheritMinimize(child: ResolvedStatement['minimize'], parent: ResolvedStatement['minimize']): ResolvedStatement['minimize'] {
  if (child === undefined || parent === undefined) return child ?? parent;
  return { fields: child.fields ?? parent.fields, mask: { ...parent.mask, ...child.mask }, unless: child.unless };
}

function inheritTransform(child: ResolvedStatement['transform'], parent: ResolvedStatement['transform']): ResolvedStatement['transform'] {
  if (child === undefined || parent === undefined) return child ?? parent;
  const pseudonymize = sortedUnique([...child.pseudonymize, ...parent.pseudonymize]);
  return { pseudonymize, aggregate: child.aggregate ?? parent.aggregate, unless: child.unless };
}

function joinConditions(child: ResolvedConditions | undefined, parent: ResolvedConditions | undefined): ResolvedConditions | undefined {
  if (child === undefined || parent === undefined) return child ?? parent;
  const unique = new Map<string, Condition>([...parent.conditions, ...child.conditions].map(one => [JSON.stringify(one), one]));
  return { conditions: [...unique.values()], clauses: [...child.clauses, ...parent.clauses] };
}
