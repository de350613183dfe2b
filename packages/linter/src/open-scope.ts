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
  /** With what the policy says on the day of the settings; the analysis stays. */
  readonly at: (settings: ProjectSettings) => Scope;
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
  const { request, governance, analysis } = parts;
  const scope: Scope = {
    ...parts,
    ...judgeScope({ ...parts, ...(analysis && { facts: analysis }) }),
    isGovernedAsBefore: settings => isUnchanged(governance, settings),
    at: settings => {
      if (dayOf(settings.now) === dayOf(governance.now)) return scope;
      return scopeOf({ ...parts, governance: loadGovernance(request.folder, request.configuration, settings), judged: new WeakMap() });
    },
    withText: (file, text) => (analysis ? scopeOf({ ...parts, analysis: analysis.withText(file, text) }) : scopeOf(parts)),
    refreshed: () => (analysis ? scopeOf({ ...parts, analysis: analysis.refreshed() }) : scopeOf(parts)),
  };
  return scope;
}

/** In UTC, as waivers end. */
const dayOf = (now: Date): number => Math.floor(now.getTime() / 86_400_000);
