import type { ResolvedPolicy, ResolvedStatement } from '../../resolve/resolved-policy.ts';

/** Who, what, which data, what for: sets of words, or any. */
export interface StatementScope {
  /** Every role that matches, those that include a named one among them. */
  readonly roles: ReadonlySet<string> | undefined;
  readonly actions: ReadonlySet<string> | undefined;
  readonly categories: ReadonlySet<string> | undefined;
  readonly purposes: ReadonlySet<string> | undefined;
}

export function scopeOf(policy: ResolvedPolicy, statement: ResolvedStatement): StatementScope {
  const { actors, actions, categories, purposes } = statement;
  return {
    roles:
      actors && new Set([...policy.roles].filter(([, { includes }]) => includes.some(role => actors.includes(role))).map(([id]) => id)),
    actions: actions && new Set(actions),
    categories: categories && new Set(categories.ids),
    purposes: purposes && new Set(purposes),
  };
}

const parts = ['roles', 'actions', 'categories', 'purposes'] as const;

/** A part with mistakes may be empty: nothing is certain about it. */
export function isCertain(scope: StatementScope): boolean {
  return parts.every(part => scope[part]?.size !== 0);
}

/** Whatever is in the scope `narrow` is in `broad`. */
export function coversScope(broad: StatementScope, narrow: StatementScope): boolean {
  return parts.every(part => isWithin(narrow[part], broad[part]));
}

function isWithin(narrow: ReadonlySet<string> | undefined, broad: ReadonlySet<string> | undefined): boolean {
  if (broad === undefined) return true;
  if (narrow === undefined || narrow.size > broad.size) return false;
  for (const word of narrow) if (!broad.has(word)) return false;
  return true;
}
