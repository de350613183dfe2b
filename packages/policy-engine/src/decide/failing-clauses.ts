import type { CompiledStatement } from '../compiled-policy.ts';
import type { Condition } from '../condition.ts';
import type { Asked } from './asked.ts';
import { clauseText, faultText, idsText, valueText } from './clause-text.ts';
import { consentFault } from './consent-fault.ts';
import type { SeenClause } from './explanation.ts';
import { own } from './own.ts';
import type { Policy } from './policy.ts';
import { finderOf } from './read-attribute.ts';
import { testOf } from './test-condition.ts';
import { no, unknown, yes } from './truth.ts';

/** A question about one pair, in words; absent ones are unknown. */
export interface PairQuestion {
  readonly asked: Asked;
  readonly role: string | undefined;
  readonly action: string | undefined;
  readonly category: string | undefined;
}

/** The fewest clauses that keep a permit from matching. */
export function clausesMissing(policy: Policy, statement: CompiledStatement, question: PairQuestion): readonly SeenClause[] {
  const { when = [], unless = [], consent } = statement;
  const { asked } = question;
  const fault = consent === undefined ? undefined : consentFault(policy.index.purposeWords, consent, asked);
  return [
    ...scopeClauses(policy, statement, question)
      .filter(({ met }) => met !== yes)
      .map(({ seen }) => seen),
    ...when.flatMap(condition => faultsOf(policy, condition, asked, true)),
    ...unless.flatMap(condition => faultsOf(policy, condition, asked, false)),
    ...(fault === undefined ? [] : [fault]),
  ];
}

/** Clauses of which nobody knows whether they hold. */
export function clausesUnknown(policy: Policy, statement: CompiledStatement, question: PairQuestion): readonly SeenClause[] {
  const conditions = [...(statement.when ?? []), ...(statement.unless ?? [])];
  return [
    ...scopeClauses(policy, statement, question)
      .filter(({ met }) => met === unknown)
      .map(({ seen }) => seen),
    ...conditions.flatMap(condition => unknownIn(policy, condition, question.asked)),
  ];
}

/** What must change for a condition to hold, or not to: of alternatives the shortest. */
function faultsOf(policy: Policy, condition: Condition, asked: Asked, isWanted: boolean): readonly SeenClause[] {
  switch (condition.kind) {
    case 'not':
      return faultsOf(policy, condition.of, asked, !isWanted);
    case 'all':
    case 'any': {
      const parts = condition.of.map(one => faultsOf(policy, one, asked, isWanted));
      const needsAll = (condition.kind === 'all') === isWanted;
      return needsAll ? parts.flat() : shortest(parts);
    }
    case 'clause': {
      const truth = testIn(policy, condition)(asked);
      if (truth === (isWanted ? yes : no)) return [];
      return [seenClause(condition, asked, { isUnknown: truth === unknown, isNegated: !isWanted })];
    }
  }
}

function unknownIn(policy: Policy, condition: Condition, asked: Asked): readonly SeenClause[] {
  switch (condition.kind) {
    case 'not':
      return unknownIn(policy, condition.of, asked);
    case 'all':
    case 'any':
      return condition.of.flatMap(one => unknownIn(policy, one, asked));
    case 'clause':
      return testIn(policy, condition)(asked) === unknown ? [seenClause(condition, asked, { isUnknown: true, isNegated: false })] : [];
  }
}

function seenClause(
  clause: Extract<Condition, { readonly kind: 'clause' }>,
  asked: Asked,
  how: { readonly isUnknown: boolean; readonly isNegated: boolean },
): SeenClause {
  const seen = finderOf(clause.path)(asked);
  const text = clauseText(clause);
  return {
    kind: 'condition',
    path: clause.path,
    clause: how.isNegated ? `not: ${text}` : text,
    ...(seen === undefined ? {} : { seen }),
    isUnknown: how.isUnknown,
    text: faultText(clause, seen, how),
  };
}

function testIn({ compiled, index }: Policy, condition: Condition): ReturnType<typeof testOf> {
  return testOf({ compiled, places: index.places }, condition);
}

function shortest(lists: readonly (readonly SeenClause[])[]): readonly SeenClause[] {
  return lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? []);
}

interface ScopeClause {
  readonly met: typeof yes | typeof no | typeof unknown;
  readonly seen: SeenClause;
}

function scopeClauses({ compiled }: Policy, statement: CompiledStatement, question: PairQuestion): readonly ScopeClause[] {
  const { request, purpose } = question.asked;
  const { role, action, category } = question;
  const included = role !== undefined && Object.hasOwn(compiled.roles, role) ? (compiled.roles[role] ?? []) : [];
  const categories = own(request, 'categories');
  const namedCategory = Array.isArray(categories) && categories.length > 0 ? (categories as readonly unknown[]) : undefined;
  return [
    scopeClause('actor.role', statement.actors, role === undefined ? undefined : included, own(own(request, 'actor'), 'role')),
    scopeClause('action', statement.actions, action === undefined ? undefined : [action], own(request, 'action')),
    scopeClause('category', statement.categories, category === undefined ? undefined : [category], category ?? namedCategory),
    scopeClause('purpose', statement.purposes, purpose === undefined ? undefined : [purpose], own(request, 'purpose')),
  ].flatMap(clause => clause ?? []);
}

/** Nothing when the statement says nothing of it. */
function scopeClause(
  path: string,
  written: readonly string[] | undefined,
  meant: readonly string[] | undefined,
  seen: unknown,
): ScopeClause | undefined {
  if (written === undefined) return undefined;
  const met = meant === undefined ? unknown : meant.some(word => written.includes(word)) ? yes : no;
  const value = valueText(seen);
  const text =
    seen === undefined
      ? `${path} is missing`
      : met === unknown
        ? `${path} is ${value}, which the policy does not declare`
        : `${path} is ${value}, not ${idsText(written)}`;
  return {
    met,
    seen: {
      kind: 'scope',
      path,
      clause: `${path} is ${idsText(written)}`,
      ...(seen === undefined ? {} : { seen }),
      isUnknown: met === unknown,
      text,
    },
  };
}
