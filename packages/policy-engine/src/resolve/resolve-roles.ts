import type { PolicyDocument, RoleDeclaration } from '../document/policy-document.ts';
import { reportDisagreement } from './disagreement.ts';
import { resolveIds, sortedUnique, type Names } from './names.ts';
import { extensionsOf } from './overrides.ts';
import type { ResolvedRole } from './resolved-policy.ts';
import { joinDeclarations } from './resolve-vocabulary.ts';

/** `policy-too-large` has been reported by the structure; what includes what would take quadratic time. */
const mostRoles = 1_000;

/** Roles with all that they include. */
export function resolveRoles(documents: readonly PolicyDocument[], names: Names): ReadonlyMap<string, ResolvedRole> {
  const declarations = documents.flatMap(document => document.roles);
  const roles = joinDeclarations(declarations);
  reportDisagreement(declarations, { kind: 'role', wordsOf: ({ includes }) => includes, extend: extensionsOf(documents) }, names);
  const known = new Set(roles.keys());
  const direct = new Map([...roles].map(([id, role]) => [id, resolveIds(role.includes, 'role', known, names)]));
  if (roles.size > mostRoles) return new Map([...roles].map(([id, declaration]) => [id, { declaration, includes: [id] }]));
  const reachable = new Map([...roles.keys()].map(id => [id, reachableFrom(id, direct)]));
  reportCycles(roles, reachable, names);
  return new Map([...roles].map(([id, declaration]) => [id, { declaration, includes: sortedUnique(reachable.get(id) ?? []) }]));
}

function reportCycles(
  roles: ReadonlyMap<string, RoleDeclaration>,
  reachable: ReadonlyMap<string, ReadonlySet<string>>,
  names: Names,
): void {
  for (const [id, role] of roles) {
    const back = role.includes.find(reference => reachable.get(reference.text)?.has(id) === true);
    if (back === undefined) continue;
    names.diagnostics.push({
      name: 'cyclic-roles',
      severity: 'error',
      file: back.file,
      span: back.span,
      message: back.text === id ? `the role \`${id}\` includes itself` : `the roles \`${id}\` and \`${back.text}\` include each other`,
      help: 'take one `includes` out of the circle',
    });
  }
}

function reachableFrom(id: string, direct: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>([id]);
  for (const role of reached) for (const next of direct.get(role) ?? []) reached.add(next);
  return reached;
}
