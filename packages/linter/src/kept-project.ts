/** A project whose facts are kept from an earlier run. Opening it loads no compiler. */
import type { AnalyzedFacts, Keeping } from '@proviso/code-analyzer/plain';
import { judgeProject } from './judged-project.ts';
import { judgeScope, type JudgedScope } from './judged-scope.ts';
import { loadGovernance } from './load-policy.ts';
import type { JudgedProject, ProjectSettings } from './project.ts';
import { analysisOf, findScopes, type ScopeRequest } from './scope-request.ts';

/** `undefined` when the facts of some scope are not kept, or not of the files as they are now. */
export function openKeptProject(settings: ProjectSettings, keeping: Keeping): JudgedProject | undefined {
  const scopes: JudgedScope[] = [];
  for (const request of findScopes(settings)) {
    const scope = openKeptScope(request, settings, keeping);
    if (!scope) return undefined;
    scopes.push(scope);
  }
  return judgeProject(settings.root, scopes);
}

function openKeptScope(request: ScopeRequest, settings: ProjectSettings, keeping: Keeping): JudgedScope | undefined {
  const governance = loadGovernance(request.folder, request.configuration, settings);
  const analysed = analysisOf(request, governance, settings);
  if (!analysed) return scopeOf(governance, undefined);
  const facts = keeping.readKept(analysed);
  return facts && scopeOf(governance, facts);
}

export const scopeOf = (governance: JudgedScope['governance'], facts: AnalyzedFacts | undefined): JudgedScope =>
  judgeScope({ governance, judged: new WeakMap(), ...(facts && { facts }) });
