import type { ResolvedPolicy } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';

/** A role that no statement names, neither itself nor a role that it includes or that includes it, can do nothing: often a statement was forgotten. What a pack declares is for whoever extends it. */
export const unusedDeclaration: Check = {
  name: 'unused-declaration',
  find: ({ policy, entry }) => {
    const used = usedRoles(policy);
    return [...policy.roles.values()]
      .filter(({ declaration }) => declaration.file === entry && !used.has(declaration.id))
      .map(({ declaration }) => ({
        name: 'unused-declaration',
        severity: 'warning',
        file: declaration.file,
        span: declaration.span,
        message: `no statement speaks of the role \`${declaration.id}\``,
        help: 'write the statement that needs it, or remove it',
      }));
  },
};

function usedRoles(policy: ResolvedPolicy): ReadonlySet<string> {
  const named = new Set(policy.statements.flatMap(statement => statement.actors ?? []));
  const used = new Set<string>();
  for (const [id, role] of policy.roles) {
    if (!role.includes.some(included => named.has(included))) continue;
    used.add(id);
    for (const included of role.includes) used.add(included);
  }
  return used;
}
