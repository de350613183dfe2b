import type { ResolvedInvariant } from '../names-in-policy.ts';
import type { Interest } from '../space/interest.ts';
import { cellOf, classKeyOf, classMaker, everyWords, type RequestClass, type Words } from '../space/request-classes.ts';
import type { TestRun } from './test-run.ts';

/** Requests that an invariant names by their words, one class for all of which the policy speaks alike. */
export interface InvariantClasses {
  /** Absent: one of them has too many requests to try. */
  readonly classes: readonly RequestClass[] | undefined;
  /** Of what is allowed: words that no permit speaks of. They are denied, so that none need be asked for an answer. */
  readonly unpermitted: () => Iterable<RequestClass | undefined>;
  /** Of role, action, category and purpose. */
  readonly combinations: number;
}

export function invariantClasses({ test, categories, where }: ResolvedInvariant, { under: { policy }, now }: TestRun): InvariantClasses {
  const { of } = test;
  const interest: Interest = {
    where,
    channels: of.channels ?? [],
    recipients: of.recipients ?? [],
    protections: [...of.obligations, ...test.demands.obligations].includes('protect'),
  };
  const classOf = classMaker(policy, interest, now);
  const found = new Map<string, RequestClass | undefined>();
  const unpermitted: Words[] = [];
  let combinations = 0;
  for (const words of everyWords(policy)) {
    if (!isWithin(words, { ...of, categories }, policy.compiled.roles)) continue;
    combinations++;
    const cell = cellOf(policy, words);
    if (of.outcome === 'allow' && !mayBePermitted(cell)) {
      unpermitted.push(words);
      continue;
    }
    const key = classKeyOf(policy, cell, words, interest);
    if (!found.has(key)) found.set(key, classOf(cell, words));
  }
  const classes = [...found.values()];
  return {
    classes: classes.every(one => one !== undefined) ? classes : undefined,
    *unpermitted() {
      const seen = new Set<string>();
      for (const words of unpermitted) {
        const cell = cellOf(policy, words);
        const key = classKeyOf(policy, cell, words, interest);
        if (!seen.has(key)) yield classOf(cell, words);
        seen.add(key);
      }
    },
    combinations,
  };
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
