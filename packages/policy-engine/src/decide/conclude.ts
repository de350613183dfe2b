import type { Answer } from './answer.ts';
import { frozenCopy } from './frozen-copy.ts';
import type { Movement } from './movement.ts';
import { fieldsOf, obligationsOf } from './obligations.ts';
import type { Policy } from './policy.ts';
import { isSupported } from './question.ts';
import { sortReasons } from './reason-order.ts';
import type { Decision, Reason } from './request.ts';

/** What is said about one category of one subject; the index of the subject if there is a list of them. */
export interface PairVerdict {
  readonly answer: Answer;
  readonly movement: Movement;
  readonly subject: number | undefined;
}

/** All pairs must be allowed; what they owe is joined, the strictest wins. */
export function conclude(policy: Policy, verdicts: readonly PairVerdict[], supports: number): Decision {
  const duties = verdicts.map(({ answer }) => answer.duties);
  const obligations = obligationsOf(
    duties,
    verdicts.flatMap(({ movement }) => movement.owed),
  );
  const fields = fieldsOf(duties);
  const denials: readonly Reason[] = [
    ...verdicts.flatMap(({ answer, movement, subject }) => [...answer.denials, ...movement.denials].map(reason => of(subject, reason))),
    ...(fields.none ? [{ kind: 'no-field-left' } as const] : []),
    ...obligations
      .filter(({ kind }) => !isSupported(supports, kind))
      .map(({ kind }): Reason => ({ kind: 'unsupported-obligation', obligation: kind })),
  ];
  const isAllowed = denials.length === 0;
  const permits = isAllowed ? verdicts.flatMap(({ answer, subject }) => answer.permits.map(reason => of(subject, reason))) : [];
  return frozenCopy({
    outcome: isAllowed ? 'allow' : 'deny',
    reasons: sortReasons(isAllowed ? permits : once(denials)),
    obligations: isAllowed ? obligations : [],
    fields: isAllowed ? fields.masks : {},
    policy: policy.index.about,
  });
}

function of(subject: number | undefined, reason: Reason): Reason {
  const isOfPair = reason.kind !== 'recipient-undeclared' && reason.kind !== 'no-field-left' && reason.kind !== 'unsupported-obligation';
  return subject !== undefined && isOfPair ? { ...reason, subject } : reason;
}

/** That nobody is declared to receive it is said of the request, not of each pair. */
function once(denials: readonly Reason[]): readonly Reason[] {
  const first = denials.findIndex(({ kind }) => kind === 'recipient-undeclared');
  return denials.filter(({ kind }, place) => kind !== 'recipient-undeclared' || place === first);
}
