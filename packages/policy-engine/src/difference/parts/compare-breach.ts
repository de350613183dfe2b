import type { CompiledBreach, CompiledPolicy, CompiledStatement } from '../../compiled-policy.ts';
import type { PartChange, RequestChange, UndecidedChange } from '../difference.ts';
import { compareRequests } from '../requests/compare-requests.ts';
import { listed, sortedWords } from '../wording.ts';
import { findLater } from './compare-durations.ts';

/** Who is told of which breaches, and by when. */
export function compareBreach(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const notices = sortedWords([...before.breach, ...after.breach].map(noticeOf));
  return notices.flatMap(notice => {
    const [first, second] = [before, after].map(policy => policy.breach.filter(rule => noticeOf(rule) === notice));
    if (first === undefined || second === undefined || JSON.stringify(first) === JSON.stringify(second)) return [];
    const ever = coverageChanges({ policy: before, rules: first }, { policy: after, rules: second });
    const told = new Set(ever.map(({ isGained, text }) => `${isGained} ${text}`));
    return [
      ...ever.map(({ isGained, text }) => toChange(notice, isGained ? 'new-notice' : 'removed-notice', wordsOf(isGained, text))),
      ...limitsOf([...first, ...second]).flatMap(limit => {
        const within = (rules: readonly CompiledBreach[]): readonly CompiledBreach[] => rules.filter(rule => isWithin(rule, limit));
        // All of them are told by then: what differs has been told.
        if (within(first).length === first.length && within(second).length === second.length) return [];
        const changes = coverageChanges({ policy: before, rules: within(first) }, { policy: after, rules: within(second) });
        return changes
          .filter(({ isGained, text }) => !told.has(`${isGained} ${text}`))
          .map(({ isGained, text }) =>
            toChange(notice, isGained ? 'earlier-deadline' : 'later-deadline', wordsOf(isGained, text, limit.text)),
          );
      }),
    ];
  });
}

function noticeOf({ law, notify }: CompiledBreach): string {
  return `${law}.${notify}`;
}

function toChange(notice: string, kind: PartChange['kind'], text: string): PartChange {
  return { kind, part: 'breach', id: notice, text: `${notice} ${text}` };
}

function wordsOf(isGained: boolean, text: string, limit = ''): string {
  return `${isGained ? 'is now told' : 'is no longer told'}${limit === '' ? '' : ` ${limit}`} ${text}`;
}

interface Limit {
  readonly from: string;
  readonly within: string;
  readonly text: string;
}

const soon = 'without-undue-delay';

function limitsOf(rules: readonly CompiledBreach[]): readonly Limit[] {
  const limits = rules.map(({ from, within }): [string, Limit] => {
    const text = within === soon ? `without undue delay from ${from}` : `within ${within} from ${from}`;
    return [text, { from, within, text }];
  });
  return [...new Map(limits).values()];
}

/** Is it told by then, whenever the clock starts? "Without undue delay" is no time, and so it is a limit of its own. */
function isWithin(rule: CompiledBreach, { from, within }: Limit): boolean {
  if (rule.from !== from) return false;
  if (rule.within === soon || within === soon) return rule.within === within;
  return findLater([within], [rule.within]) === undefined;
}

interface Notices {
  readonly policy: CompiledPolicy;
  readonly rules: readonly CompiledBreach[];
}

/**
 * Breaches that are told by one and not by the other. A notice is due unless its conditions are known not to hold, as a
 * forbid is: so the two are compared as policies that permit an action that moves nothing and forbid what is told.
 */
function coverageChanges(before: Notices, after: Notices): readonly { readonly isGained: boolean; readonly text: string }[] {
  if (JSON.stringify(before.rules) === JSON.stringify(after.rules)) return [];
  const changes = compareRequests(asPolicy(before), asPolicy(after), 200_000);
  return changes.filter(isOfBreach).map(({ kind, scope, when }) => {
    const isGained = kind === 'newly-denied';
    const categories =
      scope.categories === undefined
        ? ''
        : ` of ${listed(
            scope.categories.map(category => category ?? 'what is not known'),
            'or',
          )}`;
    const circumstances = when.filter(one => one.length > 0).map(one => listed(one.map(({ text }) => text)));
    const under = circumstances.length === 0 ? '' : `, when ${circumstances.join('; or ')}`;
    return { isGained, text: `of a breach${categories}${under}` };
  });
}

function isOfBreach(change: RequestChange | UndecidedChange): change is RequestChange {
  return change.kind === 'newly-allowed' || change.kind === 'newly-denied';
}

function asPolicy({ policy, rules }: Notices): CompiledPolicy {
  const everything: CompiledStatement = { id: 'everything', effect: 'permit', actions: ['read'], legal: [] };
  const statements = rules.map(({ categories, when, unless }, place): CompiledStatement => ({
    id: `notice-${place}`,
    effect: 'forbid',
    legal: [],
    ...(categories === undefined ? {} : { categories }),
    ...(when === undefined ? {} : { when }),
    ...(unless === undefined ? {} : { unless }),
  }));
  const safeguards = { protect: [], transport: [], audit: [] };
  return { ...policy, statements: [everything, ...statements], safeguards, residency: [], processors: [], stores: [] };
}
