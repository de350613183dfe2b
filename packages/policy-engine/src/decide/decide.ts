import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { answerOf, cellAt } from './cell.ts';
import { conclude, type PairVerdict } from './conclude.ts';
import { freeMovement, movementOf, routeOf, type Movement, type Route } from './movement.ts';
import { own } from './own.ts';
import type { Policy } from './policy.ts';
import { questionOf, subjectsOf, supportsOf, type Question } from './question.ts';
import type { DecideSettings, Decision, Request } from './request.ts';

/**
 * May this be done? `docs/policy/semantics.md` says what a policy means. Nothing permits: deny. A forbid overrides. What is
 * unknown counts for a forbid and not for a permit. Never throws: what does not fit a request is unknown.
 *
 * The decision is frozen, and the same object may be given again for another request.
 */
export function decide(policy: Policy, request: Request, said?: DecideSettings): Decision {
  const settings = said ?? {};
  const { index } = policy;
  const question = questionOf(index, request, settings.now);
  const subjects = subjectsOf(request);
  const supports = supportsOf(settings.supports);
  const route = routeOf(index, request, question.actionWord);
  const [leaf = 0] = question.leaves;
  if (subjects === undefined && question.leaves.length === 1) {
    const { answer, movement } = verdictOf(policy, question, { leaf, subject: own(request, 'subject') }, route);
    return rememberedDecision(policy, answer, movement, supports);
  }
  const asked = subjects ?? [own(request, 'subject')];
  const verdicts = asked.flatMap((subject, place) =>
    question.leaves.map(one => ({
      ...verdictOf(policy, question, { leaf: one, subject }, route),
      subject: subjects === undefined ? undefined : place,
    })),
  );
  return conclude(policy, verdicts, supports);
}

function verdictOf(
  { index }: Policy,
  question: Question,
  pair: { readonly leaf: number; readonly subject: unknown },
  route: Route | undefined,
): PairVerdict {
  const { request, role, action, purpose, purposeWord, now } = question;
  const asked: Asked = { request, subject: pair.subject, purpose: purposeWord, now };
  const cell = cellAt(index, { role, action, purpose, leaf: pair.leaf });
  return {
    answer: answerOf(cell, asked),
    movement: route === undefined ? freeMovement : movementOf(index, cell, route, asked),
    subject: undefined,
  };
}

/** The same answer about the same movement, for a caller who supports the same, is the same decision. */
function rememberedDecision(policy: Policy, answer: Answer, movement: Movement, supports: number): Decision {
  const known = answer.decisions.get(movement)?.[supports];
  if (known !== undefined) return known;
  const decision = conclude(policy, [{ answer, movement, subject: undefined }], supports);
  if (answer.decisions.size >= mostDecisions) answer.decisions.clear();
  const bySupport = answer.decisions.get(movement) ?? [];
  bySupport[supports] = decision;
  answer.decisions.set(movement, bySupport);
  return decision;
}

const mostDecisions = 64;
