import type { CompiledPolicy } from '../compiled-policy.ts';
import { actions } from '../schema/terms.ts';
import { leavesOf } from './category-leaves.ts';
import type { Question } from './match.ts';
import type { Request } from './request.ts';

/**
 * A request to questions about single categories. Requests come from running programs: whatever is not a word that the
 * policy declares (misspelt, missing, of another type) is unknown.
 */
export function questionsOf(policy: CompiledPolicy, request: Request): readonly Question[] {
  const role = known(request.actor?.role, word => Object.hasOwn(policy.roles, word));
  const purpose = known(request.purpose, word => policy.purposes.some(({ id }) => id === word));
  const action = known(request.action, word => actions.some(one => one === word));
  return categoriesOf(policy, request.categories).map(category => ({ role, action, category, purpose }));
}

/** Leaves of what is asked for, each once; a category that the policy does not know is `undefined`. */
function categoriesOf(policy: CompiledPolicy, asked: unknown): readonly (string | undefined)[] {
  if (!Array.isArray(asked) || asked.length === 0) return [undefined];
  const leaves = asked.flatMap((category: unknown): readonly (string | undefined)[] => {
    const found = typeof category === 'string' ? leavesOf(policy, category) : [];
    return found.length === 0 ? [undefined] : found;
  });
  return [...new Set(leaves)];
}

function known(value: unknown, isKnown: (word: string) => boolean): string | undefined {
  return typeof value === 'string' && isKnown(value) ? value : undefined;
}
