import type { Asked } from '../../decide/asked.ts';
import { conditionsTest } from '../../decide/test-condition.ts';
import { yes } from '../../decide/truth.ts';
import type { Decision, Request, Subject } from '../../decide/request.ts';
import type { ResolvedInvariant } from '../names-in-policy.ts';
import { requestsOver, sizeOf } from '../space/dimension.ts';
import type { RequestClass } from '../space/request-classes.ts';
import type { Failure, TestResult } from '../test-result.ts';
import { describeReason, describeRequest } from './describe-request.ts';
import { invariantClasses } from './invariant-classes.ts';
import { describeObligation, owes } from './owes.ts';
import { ask, resultOf, type TestRun } from './test-run.ts';

/** More than this would take minutes. */
const mostRequests = 2_000_000;

/** Asks every request that the vocabulary can form, one for all of which the policy speaks alike. */
export function runInvariant(invariant: ResolvedInvariant, run: TestRun): TestResult {
  const { test } = invariant;
  const place = { name: test.name, file: run.file, span: test.span };
  const { classes, unpermitted, combinations } = invariantClasses(invariant, run);
  if (classes === undefined) return resultOf('invariant', place, { failures: [tooMany(undefined, place)] });
  const size = classes.reduce((sum, one) => sum + sizeOf(one.dimensions), 0);
  if (size > mostRequests) return resultOf('invariant', place, { failures: [tooMany(size, place)] });
  const words = `${numbered(combinations)} combinations of role, action, category and purpose`;
  const note =
    size === 0
      ? `no permit speaks of any of ${words}: all are denied`
      : `${numbered(size)} requests stand for all: ${numbered(classes.length)} classes of ${words}`;
  const { violation, isMet } = lookAmong(classes, invariant, run);
  if (violation !== undefined) return resultOf('invariant', place, { failures: [describeViolation(violation, invariant, run)], note });
  const asked = isMet || test.kind === 'always' ? isMet : meetsAmong(unpermitted(), invariant, run);
  if (asked === 'too many') return resultOf('invariant', place, { failures: [tooMany(undefined, place)] });
  return resultOf('invariant', place, { failures: asked ? [] : [asksNothing(combinations, invariant, place)], note });
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

/** It would pass whatever the policy said. */
function asksNothing(combinations: number, { test, where }: ResolvedInvariant, { file, span }: Pick<TestResult, 'file' | 'span'>): Failure {
  const why =
    combinations === 0
      ? 'no role, action, category and purpose of the policy are as it names them'
      : test.kind === 'always'
        ? 'no request that the vocabulary can form, with its answer, is as its `when` says'
        : `no request that the vocabulary can form ${where.length === 0 ? 'is as it says' : 'meets its `where`'}`;
  return { file, span, message: 'the invariant asks nothing: it could not fail', details: [why], related: [] };
}

interface Violation {
  readonly request: Request;
  readonly decision: Decision;
}

interface Look {
  readonly violation?: Violation;
  /** Is there a request that the invariant speaks of? `never` says of all that it names that they, or their answers, are not so. */
  readonly isMet: boolean;
}

function lookAmong(classes: Iterable<RequestClass>, invariant: ResolvedInvariant, run: TestRun): Look {
  const isNamed = namedBy(invariant, run);
  let isMet = false;
  for (const { base, dimensions } of classes) {
    for (const request of requestsOver(base, dimensions)) {
      if (!isNamed(request)) continue;
      const decision = ask(run, request);
      if (isViolation(decision, invariant)) return { violation: { request, decision }, isMet: true };
      isMet ||= invariant.test.kind === 'never' || isSpokenOf(decision, invariant);
    }
  }
  return { isMet };
}

/** Does the invariant name one of these requests? */
function meetsAmong(classes: Iterable<RequestClass | undefined>, invariant: ResolvedInvariant, run: TestRun): boolean | 'too many' {
  const isNamed = namedBy(invariant, run);
  let size = 0;
  for (const one of classes) {
    size += one === undefined ? Infinity : sizeOf(one.dimensions);
    if (one === undefined || size > mostRequests) return 'too many';
    for (const request of requestsOver(one.base, one.dimensions)) if (isNamed(request)) return true;
  }
  return false;
}

function namedBy({ where, test: { of } }: ResolvedInvariant, run: TestRun): (request: Request) => boolean {
  const { compiled, index } = run.under.policy;
  const holds = conditionsTest({ compiled, places: index.places }, { when: where });
  return request => {
    const { channel, recipient } = request;
    if (of.channels !== undefined && (channel === undefined || !of.channels.includes(channel))) return false;
    if (of.recipients !== undefined && (recipient === undefined || !of.recipients.includes(recipient))) return false;
    return holds === undefined || holds(askedOf(request, run)) === yes;
  };
}

function askedOf(request: Request, { now }: TestRun): Asked {
  return {
    request,
    subject: request.subject satisfies Subject | readonly Subject[] | undefined,
    purpose: request.purpose,
    now: now.getTime(),
  };
}

function isSpokenOf({ outcome, obligations }: Decision, { test: { of } }: ResolvedInvariant): boolean {
  return (of.outcome === undefined || of.outcome === outcome) && of.obligations.every(word => owes(obligations, word));
}

function isViolation(decision: Decision, invariant: ResolvedInvariant): boolean {
  const { kind, demands } = invariant.test;
  if (!isSpokenOf(decision, invariant) || kind === 'never') return isSpokenOf(decision, invariant);
  const { outcome, obligations } = decision;
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
