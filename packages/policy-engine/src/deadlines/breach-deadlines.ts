import type { CompiledBreach } from '../compiled-policy.ts';
import { own } from '../decide/own.ts';
import type { Policy } from '../decide/policy.ts';
import type { Request } from '../decide/request.ts';
import { conditionsTest } from '../decide/test-condition.ts';
import { least, no, truthOf, unknown, yes, type Truth } from '../decide/truth.ts';
import { addDuration } from '../time/add-duration.ts';
import { parseDuration } from '../time/duration.ts';
import { formatInstant } from '../time/instant.ts';
import { eventTime, momentOf, type Events } from './event-time.ts';

/** What got out, and what is known of it. */
export interface Breach {
  /** Absent: all laws. */
  readonly law?: string;
  /** Absent: unknown. */
  readonly categories?: readonly string[];
  readonly events: Events;
  /** What conditions ask: `{ context: { risk: 'high' } }`. */
  readonly facts?: Pick<Request, 'context' | 'subject' | 'region'>;
}

/** One notice (or assessment) that a law wants. */
export interface BreachDeadline {
  readonly law: string;
  readonly notify: string;
  readonly legal: readonly string[];
  /** `not-due`: the rule is certainly not about this breach. `unknown`: an event is missing, and so the date. */
  readonly state: 'due' | 'not-due' | 'unknown';
  /** UTC, `2026-01-15T00:00:00Z`; null where the law says no time. Absent unless due. */
  readonly dueAt?: string | null;
  readonly overdue?: boolean;
  /** Due only because it is not known whether its conditions hold. */
  readonly isUncertain?: true;
  /** Events that are not known or cannot be read; `now` when it is no date, `law` when the policy says nothing of it. */
  readonly missing?: readonly string[];
}

/** Whom to tell of a breach, and by when; in the order of the policy. A notice whose conditions are unknown is due. */
export function breachDeadlines(policy: Policy, breach: Breach, now: Date): readonly BreachDeadline[] {
  const rules = policy.compiled.breach.filter(({ law }) => breach.law === undefined || law === breach.law);
  if (rules.length === 0 && breach.law !== undefined)
    return [{ law: breach.law, notify: 'unknown', legal: [], state: 'unknown', missing: ['law'] }];
  return rules.map(rule => deadlineOf(policy, rule, breach, momentOf(now)));
}

function deadlineOf(policy: Policy, rule: CompiledBreach, breach: Breach, now: number | undefined): BreachDeadline {
  const about = { law: rule.law, notify: rule.notify, legal: rule.legal };
  const truth = least(concerns(policy, rule, breach.categories), conditionsOf(policy, rule, breach));
  if (truth === no) return { ...about, state: 'not-due' };
  const isUncertain = truth === unknown ? { isUncertain: true as const } : {};
  const start = eventTime(breach.events, rule.from);
  if (start === undefined || now === undefined) {
    return {
      ...about,
      state: 'unknown',
      ...isUncertain,
      missing: [...(start === undefined ? [rule.from] : []), ...(now === undefined ? ['now'] : [])],
    };
  }
  const duration = parseDuration(rule.within);
  if (duration === undefined) return { ...about, state: 'due', dueAt: null, overdue: false, ...isUncertain };
  const end = addDuration(start, duration);
  return { ...about, state: 'due', dueAt: formatInstant(end), overdue: now > end, ...isUncertain };
}

/** A category that is not known may be any. */
function concerns({ index }: Policy, { categories }: CompiledBreach, concerned: Breach['categories']): Truth {
  if (categories === undefined) return yes;
  if (!Array.isArray(concerned) || concerned.length === 0) return categories.length > 0 ? unknown : no;
  const leaves = Array.from<unknown>(concerned).map(category => index.leavesBelow.get(category));
  const isTouched = leaves.some(below => below?.some(leaf => categories.includes(index.leaves[leaf] ?? '')) === true);
  return !isTouched && leaves.includes(undefined) && categories.length > 0 ? unknown : truthOf(isTouched);
}

function conditionsOf({ compiled, index }: Policy, rule: CompiledBreach, { facts }: Breach): Truth {
  const test = conditionsTest({ compiled, places: index.places }, rule);
  return test === undefined ? yes : test({ request: facts, subject: own(facts, 'subject'), purpose: undefined, now: undefined });
}
