import type { Asked } from '../../decide/asked.ts';
import { conditionsTest } from '../../decide/test-condition.ts';
import { yes } from '../../decide/truth.ts';
import type { Decision, Request, Subject } from '../../decide/request.ts';
import type { ResolvedInvariant } from '../names-in-policy.ts';
import { requestsOver, sizeOf } from '../space/dimension.ts';
import type { Interest } from '../space/interest.ts';
import { cellOf, classKeyOf, classMaker, everyWords, type RequestClass, type Words } from '../space/request-classes.ts';
import type { Failure, TestResult } from '../test-result.ts';
import { describeReason, describeRequest } from './describe-request.ts';
import { describeObligation, owes } from './owes.ts';
import { ask, resultOf, type TestRun } from './test-run.ts';

/** More than this would take minutes. */
const mostRequests = 2_000_000;

/** Asks every request that the vocabulary can form, one for all of which the policy speaks alike. */
export function runInvariant(invariant: ResolvedInvariant, run: TestRun): TestResult {
  const { test } = invariant;
  const place = { name: test.name, file: run.file, span: test.span };
  const { classes, combinations } = classesIn(invariant, run);
  if (classes === undefined) return resultOf('invariant', place, { failures: [tooMany(undefined, place)] });
  const size = classes.reduce((sum, one) => sum + sizeOf(one.dimensions), 0);
  if (size > mostRequests) return resultOf('invariant', place, { failures: [tooMany(size, place)] });
  const violation = witnessAmong(classes, invariant, run);
  const failures = violation === undefined ? [] : [describeViolation(violation, invariant, run)];
  const words = `${numbered(combinations)} combinations of role, action, category and purpose`;
  const note =
    size === 0
      ? `no permit speaks of any of ${words}`
      : `${numbered(size)} requests stand for all: ${numbered(classes.length)} classes of ${words}`;
  return resultOf('invariant', place, { failures, note });
}

function numbered(count: number): string {
  return count.toLocaleString('en');
}

function tooMany(size: number | undefined, place: Pick<TestResult, 'file' | 'span'>): Failure {
  const many = size === undefined ? 'more requests than can be asked' : `${numbered(size)} requests, more than ${numbered(mostRequests)}`;
  const details = [
    'nothing was asked: an answer for some of them would be no answer',
    'narrow it: name an actor, action, category or purpose',
  ];
  return { file: place.file, span: place.span, message: `the invariant speaks of ${many}`, details, related: [] };
}

interface Classes {
  readonly classes: readonly RequestClass[] | undefined;
  readonly combinations: number;
}

function classesIn({ test, categories, where }: ResolvedInvariant, { under: { policy }, now }: TestRun): Classes {
  const { of } = test;
  const interest: Interest = {
    where,
    channels: of.channels ?? [],
    recipients: of.recipients ?? [],
    protections: [...of.obligations, ...test.demands.obligations].includes('protect'),
  };
  const classOf = classMaker(policy, interest, now);
  const found = new Map<string, RequestClass | undefined>();
  let combinations = 0;
  for (const words of everyWords(policy)) {
    if (!isWithin(words, { ...of, categories }, policy.compiled.roles)) continue;
    combinations++;
    const cell = cellOf(policy, words);
    if (of.outcome === 'allow' && !mayBePermitted(cell)) continue;
    const key = classKeyOf(policy, cell, words, interest);
    if (!found.has(key)) found.set(key, classOf(cell, words));
  }
  const classes = [...found.values()];
  return { classes: classes.every(one => one !== undefined) ? classes : undefined, combinations };
}

/** What no permit speaks of is denied, whatever else a request says. */
function mayBePermitted({ candidates }: RequestClass['cell']): boolean {
  return candidates.some(({ indexed }) => indexed.statement.effect === 'permit');
}

type WordScope = Pick<ResolvedInvariant['test']['of'], 'actors' | 'actions' | 'purposes'> & Pick<ResolvedInvariant, 'categories'>;

/** A part that is left out is not one that is named. */
function isWithin(
  words: Words,
  { actors, actions, purposes, categories }: WordScope,
  roles: Readonly<Record<string, readonly string[]>>,
): boolean {
  const { role, action, purpose, category } = words;
  const included = role === undefined ? [] : (roles[role] ?? []);
  return (
    (actors === undefined || included.some(one => actors.includes(one))) &&
    (actions === undefined || actions.some(one => one === action)) &&
    (purposes === undefined || (purpose !== undefined && purposes.includes(purpose))) &&
    (categories === undefined || (category !== undefined && categories.includes(category)))
  );
}

interface Violation {
  readonly request: Request;
  readonly decision: Decision;
}

function witnessAmong(classes: readonly RequestClass[], invariant: ResolvedInvariant, run: TestRun): Violation | undefined {
  const { compiled, index } = run.under.policy;
  const where = conditionsTest({ compiled, places: index.places }, { when: invariant.where });
  const holds = (request: Request): boolean => where === undefined || where(askedOf(request, run)) === yes;
  for (const { base, dimensions } of classes) {
    for (const request of requestsOver(base, dimensions)) {
      if (!isNamed(request, invariant) || !holds(request)) continue;
      const decision = ask(run, request);
      if (isViolation(decision, invariant)) return { request, decision };
    }
  }
  return undefined;
}

function askedOf(request: Request, { now }: TestRun): Asked {
  return {
    request,
    subject: request.subject satisfies Subject | readonly Subject[] | undefined,
    purpose: request.purpose,
    now: now.getTime(),
  };
}

function isNamed({ channel, recipient }: Request, { test: { of } }: ResolvedInvariant): boolean {
  const isChannel = of.channels === undefined || (channel !== undefined && of.channels.includes(channel));
  return isChannel && (of.recipients === undefined || (recipient !== undefined && of.recipients.includes(recipient)));
}

function isViolation({ outcome, obligations }: Decision, { test: { kind, of, demands } }: ResolvedInvariant): boolean {
  const isSpokenOf = (of.outcome === undefined || of.outcome === outcome) && of.obligations.every(word => owes(obligations, word));
  if (!isSpokenOf || kind === 'never') return isSpokenOf;
  return (demands.outcome !== undefined && demands.outcome !== outcome) || !demands.obligations.every(word => owes(obligations, word));
}

function describeViolation({ request, decision }: Violation, { test }: ResolvedInvariant, { file }: TestRun): Failure {
  const owed = decision.obligations.map(describeObligation).join(', ');
  return {
    file,
    span: test.span,
    message: test.kind === 'never' ? 'there is a request that must never be' : 'there is a request for which it does not hold',
    details: [
      `witness: ${describeRequest(request)}`,
      `answer: ${decision.outcome}${owed === '' ? '' : `, owing ${owed}`}`,
      ...decision.reasons.map(reason => `because ${describeReason(reason)}`),
    ],
    related: [],
  };
}
