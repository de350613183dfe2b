import type { CompiledPolicy } from '../compiled-policy.ts';

/** A role and all that include it, sorted: whoever a statement means that names it. */
export function rolesWith(role: string, { roles }: CompiledPolicy): readonly string[] {
  const including = Object.keys(roles).filter(id => roles[id]?.includes(role) === true);
  return [...new Set([role, ...including])].sort();
}
