import type { PolicyDocument, Reference, RoleDeclaration } from '../document/policy-document.ts';
import { resolveIds, sortedUnique, type Names } from './names.ts';
import { extensionsOf, type Extends } from './overrides.ts';
import type { ResolvedRole } from './resolved-policy.ts';
import { joinDeclarations } from './resolve-vocabulary.ts';

/** `policy-too-large` has been reported by the structure; what includes what would take quadratic time. */
const mostRoles = 1_000;

/** Roles with all that they include. */
export function resolveRoles(documents: readonly PolicyDocument[], names: Names): ReadonlyMap<string, ResolvedRole> {
  const declarations = documents.flatMap(document => document.roles);
  const roles = joinDeclarations(declarations);
  reportChanged(declarations, roles, extensionsOf(documents), names);
  const known = new Set(roles.keys());
  const direct = new Map([...roles].map(([id, role]) => [id, resolveIds(role.includes, 'role', known, names)]));
  if (roles.size > mostRoles) return new Map([...roles].map(([id, declaration]) => [id, { declaration, includes: [id] }]));
  const reachable = new Map([...roles.keys()].map(id => [id, reachableFrom(id, direct)]));
  reportCycles(roles, reachable, names);
  return new Map([...roles].map(([id, declaration]) => [id, { declaration, includes: sortedUnique(reachable.get(id) ?? []) }]));
}

/** The first declaration holds; a later one that says something else would silently lose. Of a parent's `loosened-parent` speaks. */
function reportChanged(
  declarations: readonly RoleDeclaration[],
  roles: ReadonlyMap<string, RoleDeclaration>,
  extend: Extends,
  names: Names,
): void {
  for (const declared of declarations) {
    const first = roles.get(declared.id);
    if (first === undefined || first === declared || wordsOf(first.includes) === wordsOf(declared.includes)) continue;
    if (extend(first.file, declared.file)) continue;
    names.diagnostics.push({
      name: 'duplicate-id',
      severity: 'error',
      file: first.file,
      span: first.span,
      message: `the role \`${first.id}\` is declared in ${declared.file} with other \`includes\``,
      help: 'leave the role out here, or give it another id',
      related: [{ file: declared.file, span: declared.span, message: 'declared here' }],
    });
  }
}

function wordsOf(references: readonly Reference[]): string {
  return sortedUnique(references.map(reference => reference.text)).join(' ');
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
