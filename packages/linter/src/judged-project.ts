/** A project of scopes: each file is judged by the nearest configuration above it. */
import type { Coverage } from '@proviso/code-analyzer/plain';
import type { JudgedScope } from './judged-scope.ts';
import { findUnusedWaivers } from './find-unused-waivers.ts';
import { mergeCoverage } from './merge-coverage.ts';
import type { JudgedProject } from './project.ts';
import { isWithin } from './within.ts';

export function judgeProject(root: string, scopes: readonly JudgedScope[]): JudgedProject {
  const scopeOf = (file: string): JudgedScope | undefined => nearestScope(scopes, file);
  const [outer] = scopes;
  return {
    root,
    policySource: [...new Set(scopes.map(scope => scope.governance.policySource))].join(', '),
    ...(outer?.governance.policy && { policy: outer.governance.policy }),
    diagnostics: scopes.flatMap(scope => scope.governance.diagnostics),
    files: scopes.flatMap(scope => scope.files.filter(file => isWithin(file, root) && scopeOf(file) === scope)).sort(),
    policyOf: file => scopeOf(file)?.governance.policy,
    findingsOf: file => scopeOf(file)?.findingsOf(file) ?? [],
    textOf: file => scopeOf(file)?.textOf(file),
    coverage: (): Coverage => mergeCoverage(scopes.map(scope => scope.coverage())),
    unusedWaivers: () => findUnusedWaivers(root, scopes),
  };
}

export function nearestScope<S extends JudgedScope>(scopes: readonly S[], file: string): S | undefined {
  return scopes
    .filter(scope => isWithin(file, scope.governance.folder))
    .sort((a, b) => b.governance.folder.length - a.governance.folder.length)[0];
}
