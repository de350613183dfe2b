import type { Obligation } from '../decide/request.ts';
import type { Reference, StatementSource } from '../document/policy-document.ts';
import type { ConditionSource } from '../document/condition-source.ts';
import { truthOfCondition } from './condition-truth.ts';
import type { Question } from './question.ts';
import { auditSafeguards, unmetSafeguards } from './safeguards-owed.ts';
import { mayOblige } from './statement-truth.ts';
import { anyOf } from './truth.ts';
import { demandsOf, type WholePolicy } from './whole-policy.ts';

/** A permit that obliges, for the pair that it obliges in. */
interface Owed {
  readonly question: Question;
  readonly permit: StatementSource;
}

/** [owed], [strictest] Everything that whoever is allowed all of these pairs owes, sorted by kind. */
export function obligationsOf(questions: readonly Question[]): readonly Obligation[] {
  const owed = questions.flatMap(question =>
    question.policy.statements.filter(statement => mayOblige(question, statement)).map(permit => ({ question, permit })),
  );
  return [...aggregateOf(owed), ...auditOf(questions, owed), ...minimizeOf(owed), ...protectOf(questions), ...pseudonymizeOf(owed)];
}

/** [obligation-unless] Owed unless one of these holds for certain. */
export function isOwed(question: Question, unless: readonly ConditionSource[] | undefined): boolean {
  return anyOf((unless ?? []).map(condition => truthOfCondition(question, condition))) !== 'true';
}

const basicFields = ['action', 'actor', 'at'];

/** [audit] */
function auditOf(questions: readonly Question[], owed: readonly Owed[]): readonly Obligation[] {
  const permits = owed.map(({ permit }) => permit).filter(({ audit }) => audit === 'basic' || audit === 'full');
  const safeguards = questions.flatMap(auditSafeguards);
  if (permits.length === 0 && safeguards.length === 0) return [];
  const isFull = safeguards.length > 0 || permits.some(({ audit }) => audit === 'full');
  const fields = sorted([...basicFields, ...safeguards.flatMap(safeguard => safeguard.fields)]);
  return [{ kind: 'audit', level: isFull ? 'full' : 'basic', fields, by: idsOf([...permits, ...safeguards]) }];
}

/** [fields], [masks] What is left is told in `fields` of the decision. */
function minimizeOf(owed: readonly Owed[]): readonly Obligation[] {
  const permits = owed.filter(({ question, permit }) => permit.minimize !== undefined && isOwed(question, permit.minimize.unless));
  return permits.length === 0 ? [] : [{ kind: 'minimize', by: idsOf(permits.map(({ permit }) => permit)) }];
}

/** [transform] */
function pseudonymizeOf(owed: readonly Owed[]): readonly Obligation[] {
  const permits = transforming(owed).filter(({ transform }) => (transform?.pseudonymize.length ?? 0) > 0);
  const policy = owed[0]?.question.policy;
  const written = permits.flatMap(({ transform }) => transform?.pseudonymize ?? []);
  const paths = sorted(policy === undefined ? [] : written.flatMap(path => pathsMeant(policy, path)));
  return paths.length === 0 ? [] : [{ kind: 'pseudonymize', paths, by: idsOf(permits) }];
}

/** [pattern-demands] The categories that it means; a field of the person, such as `subject.id`, means itself. */
function pathsMeant(policy: WholePolicy, path: Reference): readonly string[] {
  const categories = [...policy.categories.keys()].filter(id => demandsOf(policy, { kind: 'patterns', patterns: [path] }, id));
  return categories.length === 0 ? [path.text] : categories;
}

/** [transform] The largest holds. */
function aggregateOf(owed: readonly Owed[]): readonly Obligation[] {
  const permits = transforming(owed).filter(({ transform }) => transform?.aggregate !== undefined);
  const sizes = permits.flatMap(({ transform }) => transform?.aggregate ?? []);
  return sizes.length === 0 ? [] : [{ kind: 'aggregate', least: Math.max(...sizes), by: idsOf(permits) }];
}

function transforming(owed: readonly Owed[]): readonly StatementSource[] {
  return owed
    .filter(({ question, permit }) => permit.transform !== undefined && isOwed(question, permit.transform.unless))
    .map(({ permit }) => permit);
}

/** [safeguard-protect] One list of protections for each. */
function protectOf(questions: readonly Question[]): readonly Obligation[] {
  const unmet = questions.flatMap(unmetSafeguards).filter(({ accept }) => accept.length > 0);
  const by = idsOf(unmet);
  if (by.length === 0) return [];
  return [{ kind: 'protect', accept: by.map(id => sorted(unmet.find(safeguard => safeguard.id === id)?.accept ?? [])), by }];
}

function idsOf(demanding: readonly { readonly id: string }[]): readonly string[] {
  return sorted(demanding.map(({ id }) => id));
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
