import { breachDeadlines, type BreachDeadline } from '../../deadlines/breach-deadlines.ts';
import { retentionDeadline, type RetentionDeadline } from '../../deadlines/retention-deadline.ts';
import { rightsDeadline } from '../../deadlines/rights-deadline.ts';
import { parseInstant } from '../../time/instant.ts';
import type { DeadlineExpectation, DeadlineFact, TimelineTest } from '../test-document.ts';
import type { Failure, TestResult } from '../test-result.ts';
import { traceSites } from '../trace.ts';
import { resultOf, type TestRun } from './test-run.ts';

/** A deadline as far as a test can ask about it. */
interface Found {
  readonly state: string;
  readonly due?: string;
  readonly dueAt?: string | null;
  readonly overdue?: boolean;
  readonly missing: readonly string[];
  readonly by: readonly string[];
}

type FactName = DeadlineFact['fact'];

/** Looks at the clock of a person's data, request or misfortune: what must have been done, and by when? */
export function runTimeline(test: TimelineTest, run: TestRun): TestResult {
  const failures = test.expect.flatMap(expect => checkDeadline(deadlinesIn(test, expect, run), expect, test, run));
  return resultOf('timeline', { ...test, file: run.file }, { failures });
}

function deadlinesIn(test: TimelineTest, { notify }: DeadlineExpectation, run: TestRun): readonly Found[] {
  const { policy } = run.under;
  const now = new Date(test.at);
  switch (test.kind) {
    case 'retention':
      return [foundRetention(retentionDeadline(policy, test.category, test.events, { now, holds: test.holds }))];
    case 'rights': {
      const { law, right, extended } = test;
      const found = rightsDeadline(policy, { law, ...(right === undefined ? {} : { right }) }, test.events, { now, extended });
      return [{ missing: [], by: [], ...found }];
    }
    case 'breach':
      return noticesOf(test, now, run)
        .filter(notice => notice.notify === notify)
        .map(({ missing = [], state, dueAt, overdue }) => ({
          state,
          missing,
          by: [],
          ...(dueAt === undefined ? {} : { dueAt }),
          ...(overdue === undefined ? {} : { overdue }),
        }));
  }
}

function foundRetention(deadline: RetentionDeadline): Found {
  const none = { missing: [], by: [] };
  switch (deadline.state) {
    case 'due':
      return { ...none, ...deadline, due: deadline.then, overdue: true };
    case 'not-due':
      return { ...none, ...deadline, due: 'nothing', overdue: false };
    default:
      return { ...none, ...deadline };
  }
}

function noticesOf(
  { law, category, events, context }: Extract<TimelineTest, { readonly kind: 'breach' }>,
  now: Date,
  { under: { policy }, sites, trace }: TestRun,
): readonly BreachDeadline[] {
  for (const [rule, clauses] of sites.byBreach) {
    const asked = { request: { context }, subject: undefined, purpose: undefined, now: undefined };
    if (rule.law === law) traceSites(clauses, asked, trace);
  }
  return breachDeadlines(policy, { law, events, facts: { context }, ...(category === undefined ? {} : { categories: [category] }) }, now);
}

function checkDeadline(found: readonly Found[], expect: DeadlineExpectation, test: TimelineTest, { file }: TestRun): readonly Failure[] {
  const [only] = found;
  const who = expect.notify === undefined ? '' : `${expect.notify}: `;
  if (only === undefined) {
    const message = `${who}the policy has no such notice${test.kind === 'breach' ? ` under ${test.law}` : ''}`;
    return [{ file, span: expect.span, message, details: [], related: [] }];
  }
  const failures = found.map(one =>
    expect.facts
      .filter(fact => !isAsSaid(one, fact))
      .map(({ fact, value, span }) => {
        const message = `${who}expected ${fact} to be ${String(value)}; it is ${describeFact(one, fact)}`;
        return { file, span, message, details: [`at ${test.at}: ${describeFound(one)}`], related: [] };
      }),
  );
  // Of several rules for the same notice, one must be as the test says.
  return failures.some(list => list.length === 0) ? [] : (failures[0] ?? []);
}

function isAsSaid(found: Found, { fact, value }: DeadlineFact): boolean {
  if (fact === 'missing' || fact === 'by') return typeof value === 'string' && found[fact].includes(value);
  const is = found[fact];
  if (fact !== 'dueAt' || typeof value !== 'string' || typeof is !== 'string') return is === value;
  return parseInstant(is)?.ms === parseInstant(value)?.ms;
}

function describeFact(found: Found, fact: FactName): string {
  const is = found[fact];
  const text = Array.isArray(is) ? is.join(', ') : is;
  return text === undefined || text === '' ? `not said (state: ${found.state})` : String(text);
}

function describeFound({ missing, by, ...rest }: Found): string {
  const lists = { ...(missing.length === 0 ? {} : { missing: missing.join(', ') }), ...(by.length === 0 ? {} : { by: by.join(', ') }) };
  return Object.entries({ ...rest, ...lists })
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');
}
