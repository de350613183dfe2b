import type { CompiledPolicy, CompiledStatement } from '../compiled-policy.ts';
import { auditOwed } from './audit-obligation.ts';
import { matches, type Question } from './match.ts';
import { questionsOf } from './questions.ts';
import type { DecideSettings, Decision, Obligation, Reason, Request } from './request.ts';

/** Nothing permits: deny. A forbid overrides. What is unknown counts for a forbid and not for a permit. */
export function decide(policy: CompiledPolicy, request: Request, settings: DecideSettings = {}): Decision {
  const answers = questionsOf(policy, request).map(question => answer(policy, question));
  const obligations = auditOwed(policy, answers);
  const supports = settings.supports ?? [];
  const denials: readonly Reason[] = [
    ...answers.flatMap(given => given.denials),
    ...(answers.some(mayShare) ? [{ kind: 'recipient-undeclared' } as const] : []),
    ...obligations.filter(owed => !supports.includes(owed.kind)).map(unsupported),
  ];
  const allowed = denials.length === 0;
  return {
    outcome: allowed ? 'allow' : 'deny',
    reasons: inOrder(allowed ? answers.flatMap(given => given.permits) : denials),
    obligations: allowed ? obligations : [],
    fields: {},
    policy: { id: policy.id, version: policy.version, digest: policy.digest },
  };
}

/** What the statements say about one category. */
export interface Answer {
  readonly question: Question;
  readonly denials: readonly Reason[];
  readonly permits: readonly Reason[];
  /** Permits that match or may match: what they oblige to is owed. */
  readonly possible: readonly CompiledStatement[];
}

function answer(policy: CompiledPolicy, question: Question): Answer {
  const matching = policy.statements.map(statement => ({ statement, truth: matches(policy, statement, question) }));
  const forbids = matching.filter(({ statement, truth }) => statement.effect === 'forbid' && truth !== 'no');
  const possible = matching.filter(({ statement, truth }) => statement.effect === 'permit' && truth !== 'no');
  const permits = possible.filter(({ truth }) => truth === 'yes');
  const about = question.category === undefined ? {} : { category: question.category };
  const denials: readonly Reason[] = forbids.map(({ statement }) => reasonOf(statement, about));
  const nothing: readonly Reason[] = permits.length === 0 ? [{ kind: 'nothing-permits', ...about }] : [];
  return {
    question,
    denials: denials.length > 0 ? denials : nothing,
    permits: permits.map(({ statement }) => reasonOf(statement, about)),
    possible: possible.map(({ statement }) => statement),
  };
}

/** An action that is not known may be any. */
function mayShare({ question }: Answer): boolean {
  return question.action === undefined || question.action === 'share';
}

function reasonOf(statement: CompiledStatement, about: { readonly category?: string }): Reason {
  const message = statement.message === undefined ? {} : { message: statement.message };
  return { kind: 'statement', id: statement.id, effect: statement.effect, ...about, legal: statement.legal, ...message };
}

function unsupported(obligation: Obligation): Reason {
  return { kind: 'unsupported-obligation', obligation: obligation.kind };
}

function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  const keyOf = (reason: Reason): string =>
    [reason.kind === 'statement' ? `0${reason.id}` : `1${reason.kind}`, 'category' in reason ? reason.category : ''].join('\n');
  return reasons.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
