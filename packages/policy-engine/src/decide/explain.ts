import { decide } from './decide.ts';
import type { ClausesOfStatement, Explanation } from './explanation.ts';
import { clausesMissing, clausesUnknown, type PairQuestion } from './failing-clauses.ts';
import { own } from './own.ts';
import type { Policy } from './policy.ts';
import { questionOf, subjectsOf } from './question.ts';
import type { DecideSettings, Pair, Request } from './request.ts';
import { rulesOfUnknownDestination } from './unknown-destination.ts';

/**
 * Why a request is answered as it is: the statements that decide, the forbids that match for want of knowledge, and for a
 * deny the permit that comes nearest, with each clause that it lacks and the value that was seen. Slow: for people.
 */
export function explain(policy: Policy, request: Request, settings: DecideSettings = {}): Explanation {
  const decision = decide(policy, request, settings);
  const ids = new Set(decision.reasons.flatMap(reason => (reason.kind === 'statement' ? [reason.id] : [])));
  const pairs = pairsOf(policy, request, settings);
  const asked = pairs.map(({ question }) => question.asked);
  const nearest = decision.outcome === 'deny' ? nearestOf(policy, pairs) : undefined;
  return {
    decision,
    determining: policy.compiled.statements.filter(({ id }) => ids.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    uncertain: uncertainOf(policy, decision.reasons, pairs),
    unknownDestination: rulesOfUnknownDestination(policy, decision.reasons, pairs[0]?.question.action, asked),
    ...(nearest && { nearest }),
  };
}

interface AskedPair {
  readonly pair: Pair;
  readonly question: PairQuestion;
}

function pairsOf({ index }: Policy, request: Request, settings: DecideSettings): readonly AskedPair[] {
  const question = questionOf(index, request, settings.now);
  const subjects = subjectsOf(request);
  const role = own(own(request, 'actor'), 'role');
  return question.leaves.flatMap(leaf =>
    (subjects ?? [own(request, 'subject')]).map((subject, place) => {
      const category = index.leaves[leaf];
      return {
        pair: { ...(category === undefined ? {} : { category }), ...(subjects === undefined ? {} : { subject: place }) },
        question: {
          asked: { request, subject, purpose: question.purposeWord, now: question.now },
          role: typeof role === 'string' && index.roles.has(role) ? role : undefined,
          action: question.actionWord,
          category,
        },
      };
    }),
  );
}

/** Pairs that some permit covers lack nothing. */
function nearestOf(policy: Policy, pairs: readonly AskedPair[]): ClausesOfStatement | undefined {
  const permits = policy.compiled.statements.filter(({ effect }) => effect === 'permit');
  const misses = pairs.flatMap(({ pair, question }) => {
    const ofPair = permits.map(permit => ({ id: permit.id, ...pair, clauses: clausesMissing(policy, permit, question) }));
    return ofPair.some(({ clauses }) => clauses.length === 0) ? [] : ofPair;
  });
  return misses.reduce<ClausesOfStatement | undefined>(
    (best, miss) => (best === undefined || isNearer(miss, best) ? miss : best),
    undefined,
  );
}

/** One for other requests, whatever else it asks, is further than one for this that some condition or consent keeps closed. */
function isNearer(a: ClausesOfStatement, b: ClausesOfStatement): boolean {
  if (isForOthers(a) !== isForOthers(b)) return isForOthers(b);
  return a.clauses.length === b.clauses.length ? a.id < b.id : a.clauses.length < b.clauses.length;
}

function isForOthers({ clauses }: ClausesOfStatement): boolean {
  return clauses.some(({ kind }) => kind === 'scope');
}

/** Once for each forbid: of the first pair that it denies. */
function uncertainOf(
  policy: Policy,
  reasons: Explanation['decision']['reasons'],
  pairs: readonly AskedPair[],
): readonly ClausesOfStatement[] {
  const found = new Map<string, ClausesOfStatement>();
  for (const reason of reasons) {
    if (reason.kind !== 'statement' || reason.effect !== 'forbid' || found.has(reason.id)) continue;
    const statement = policy.compiled.statements.find(({ id }) => id === reason.id);
    const asked = pairs.find(({ pair }) => pair.category === reason.category && pair.subject === reason.subject);
    if (statement === undefined || asked === undefined || isCertain(policy, statement.id, asked)) continue;
    found.set(reason.id, { id: reason.id, ...asked.pair, clauses: clausesUnknown(policy, statement, asked.question) });
  }
  return [...found.values()];
}

/** Nothing that it asks is missing: the forbid matches for certain. */
function isCertain(policy: Policy, id: string, { question }: AskedPair): boolean {
  const statement = policy.compiled.statements.find(one => one.id === id);
  return statement !== undefined && clausesMissing(policy, statement, question).length === 0;
}
