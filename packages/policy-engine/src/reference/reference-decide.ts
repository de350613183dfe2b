import type { DecideSettings, Decision, Reason } from '../decide/request.ts';
import type { StatementSource } from '../document/policy-document.ts';
import { fieldsLeft } from './fields-left.ts';
import { obligationsOf } from './obligations-owed.ts';
import { questionsOf, recipientOf, type Question } from './question.ts';
import { brokenResidency, isShare, undeclaredFor } from './recipients-and-places.ts';
import { unmetSafeguards } from './safeguards-owed.ts';
import { forbids, permits } from './statement-truth.ts';
import type { WholePolicy } from './whole-policy.ts';

export type ReferenceDecision = Omit<Decision, 'policy'>;

/**
 * The slow, obvious evaluator: it reads like `docs/policy/semantics.md`, whose sentences are named in brackets, and decides
 * by the documents as written (`joinDocuments`). Tests hold the compiled one to its answers. The documents must compile without errors.
 */
export function referenceDecide(policy: WholePolicy, request: unknown, settings: DecideSettings = {}): ReferenceDecision {
  const questions = questionsOf(policy, request, settings);
  const obligations = obligationsOf(questions);
  const { fields, none } = fieldsLeft(questions);
  const denials: readonly Reason[] = [
    ...questions.flatMap(denialsOf), // [pairs] All must be allowed.
    ...(questions.some(question => isShare(question) && recipientOf(question) === undefined)
      ? [{ kind: 'recipient-undeclared' as const }]
      : []),
    ...(none ? [{ kind: 'no-field-left' as const }] : []),
    // [supports]
    ...obligations
      .filter(({ kind }) => settings.supports?.includes(kind) !== true)
      .map(({ kind }) => ({ kind: 'unsupported-obligation' as const, obligation: kind })),
  ];
  if (denials.length > 0) return { outcome: 'deny', reasons: inOrder(denials), obligations: [], fields: {} };
  return { outcome: 'allow', reasons: inOrder(questions.flatMap(permitsOf)), obligations, fields };
}

/** Whatever denies one pair. */
function denialsOf(question: Question): readonly Reason[] {
  const { policy, pair } = question;
  const forbidden = policy.statements.filter(statement => forbids(question, statement)); // [forbid-wins]
  const isPermitted = policy.statements.some(statement => permits(question, statement));
  const recipient = recipientOf(question) ?? '';
  return [
    ...forbidden.map(statement => statementReason(statement, pair)),
    ...(forbidden.length === 0 && !isPermitted ? [{ kind: 'nothing-permits' as const, ...pair }] : []), // [default-deny]
    ...unmetSafeguards(question) // [safeguard-protect]
      .filter(({ accept }) => accept.length === 0)
      .map(({ id, legal, message }) => ({ kind: 'safeguard' as const, id, ...pair, legal, ...(message === undefined ? {} : { message }) })),
    ...undeclaredFor(question).map(what => ({ kind: 'recipient-not-declared-for' as const, recipient, what, ...pair })),
    ...brokenResidency(question).map(({ id, legal }) => ({ kind: 'residency' as const, id, ...pair, legal })),
  ];
}

function permitsOf(question: Question): readonly Reason[] {
  return question.policy.statements
    .filter(statement => permits(question, statement))
    .map(statement => statementReason(statement, question.pair));
}

function statementReason({ id, effect, refs, message }: StatementSource, pair: Question['pair']): Reason {
  return { kind: 'statement', id, effect, ...pair, legal: refs, ...(message === undefined ? {} : { message }) };
}

/** [no-order] Those with an id by it, then the others by kind; of the same, by category and subject. */
function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  const keyOf = (reason: Reason): string =>
    [
      'id' in reason ? `0${reason.id}` : `1${reason.kind}`,
      'category' in reason ? reason.category : '',
      'subject' in reason ? String(reason.subject).padStart(6, '0') : '',
      'what' in reason ? reason.what : '',
      'obligation' in reason ? reason.obligation : '',
    ].join('\n');
  return reasons.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
