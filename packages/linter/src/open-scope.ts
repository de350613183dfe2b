/** One folder governed by one configuration: its policy, its analysis, its findings. */
import { openAnalysis, type Analysis } from '@proviso/code-analyzer';
import { judgeScope, type JudgedScope, type ScopeFacts } from './judged-scope.ts';
import { isUnchanged, loadGovernance } from './load-policy.ts';
import type { ProjectSettings } from './project.ts';
import { analysisOf, type ScopeRequest } from './scope-request.ts';

export interface Scope extends JudgedScope {
  readonly request: ScopeRequest;
  /** Absent when the policy does not compile. */
  readonly analysis?: Analysis;
  readonly isGovernedAsBefore: (settings: ProjectSettings) => boolean;
  readonly withText: (file: string, text: string | undefined) => Scope;
  readonly refreshed: () => Scope;
}

export function openScope(request: ScopeRequest, settings: ProjectSettings): Scope {
  const governance = loadGovernance(request.folder, request.configuration, settings);
  const analysed = analysisOf(request, governance, settings);
  const analysis = analysed && openAnalysis(analysed.workspace, analysed.analysis);
  return scopeOf({ request, governance, judged: new WeakMap(), ...(analysis && { analysis }) });
}

interface ScopeParts extends Pick<ScopeFacts, 'governance' | 'judged'> {
  readonly request: ScopeRequest;
  readonly analysis?: Analysis;
}

function scopeOf(parts: ScopeParts): Scope {
  const { governance, analysis } = parts;
  return {
    ...parts,
    ...judgeScope({ ...parts, ...(analysis && { facts: analysis }) }),
    isGovernedAsBefore: settings => isUnchanged(governance, settings),
    withText: (file, text) => (analysis ? scopeOf({ ...parts, analysis: analysis.withText(file, text) }) : scopeOf(parts)),
    refreshed: () => (analysis ? scopeOf({ ...parts, analysis: analysis.refreshed() }) : scopeOf(parts)),
  };
}
