import { decide } from './decide.ts';
import { dependsOn } from './depends-on.ts';
import { mayAllow } from './may-allow.ts';
import { own } from './own.ts';
import type { Policy } from './policy.ts';
import { allObligations, supportsOf } from './question.ts';
import type { DecideSettings, Request } from './request.ts';

export type PossibleOutcomes =
  | { readonly outcome: 'allow' | 'deny' }
  /** `on`: paths of what is missing, sorted; `now` among them when consent is asked for. */
  | { readonly outcome: 'depends'; readonly on: readonly string[] };

/**
 * What may be answered when only a part of a request is known: `allow` or `deny` when every completion of what is missing is
 * answered so. A missing channel is completed only for actions that move data. All obligations are supported unless
 * `supports` says which.
 */
export function possibleOutcomes(policy: Policy, request: Request, settings: DecideSettings = {}): PossibleOutcomes {
  const { supports = allObligations, now } = settings;
  const asked = { ...settings, supports };
  // More knowledge never turns an allow into a deny, but for a store: it says where the data goes, and through what.
  if (decide(policy, request, asked).outcome === 'allow') {
    const isPlaced = own(request, 'store') !== undefined || (own(request, 'region') ?? own(request, 'channel')) === undefined;
    const isAllowed =
      isPlaced || policy.compiled.stores.every(({ id }) => decide(policy, { ...request, store: id }, asked).outcome === 'allow');
    return isAllowed ? { outcome: 'allow' } : { outcome: 'depends', on: ['store'] };
  }
  const on = dependsOn(policy, request, now);
  if (on.length === 0) return { outcome: 'deny' };
  const isOpen = anyCompletion(policy, request, on, completed => mayAllow(policy, completed, now, supportsOf(supports)));
  return isOpen ? { outcome: 'depends', on } : { outcome: 'deny' };
}

/** Beyond this the rest stays unknown, which only makes `depends` more frequent. */
const mostCompletions = 20_000;

/** Declared words in the place of those that are missing: what is left unknown is attributes. */
function anyCompletion(policy: Policy, request: Request, on: readonly string[], isOpen: (request: Request) => boolean): boolean {
  let requests: readonly Request[] = [request];
  if (!isOpen(request)) return false;
  for (const { path, words, add } of scopeParts(policy)) {
    if (!on.includes(path) || requests.length * words.length > mostCompletions) continue;
    requests = requests.flatMap(one => (isAskedOf(path, one) ? words.map(word => add(one, word)) : [one])).filter(isOpen);
    if (requests.length === 0) return false;
  }
  return true;
}

/** Nobody receives anything but by `share`. */
function isAskedOf(path: string, request: Request): boolean {
  return path !== 'recipient' || request.action === 'share';
}

interface ScopePart {
  readonly path: string;
  readonly words: readonly string[];
  readonly add: (request: Request, word: string) => Request;
}

function scopeParts({ compiled, index }: Policy): readonly ScopePart[] {
  const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
  return [
    { path: 'action', words: [...index.actions.keys()].map(String), add: (request, action) => ({ ...request, action }) },
    {
      path: 'categories',
      words: index.leaves.flatMap(leaf => leaf ?? []),
      add: (request, category) => ({ ...request, categories: [category] }),
    },
    { path: 'purpose', words: idsOf(compiled.purposes), add: (request, purpose) => ({ ...request, purpose }) },
    { path: 'actor.role', words: Object.keys(compiled.roles), add: (request, role) => ({ ...request, actor: { ...request.actor, role } }) },
    { path: 'recipient', words: idsOf(compiled.processors), add: (request, recipient) => ({ ...request, recipient }) },
  ];
}
