/** A project that is analysed now, and whose facts are kept for the next run. */
import { openAnalysis, type Keeping } from '@proviso/code-analyzer';
import { judgeProject } from './judged-project.ts';
import type { JudgedScope } from './judged-scope.ts';
import { scopeOf } from './kept-project.ts';
import { loadGovernance } from './load-policy.ts';
import type { JudgedProject, ProjectSettings } from './project.ts';
import { analysisOf, findScopes, type ScopeRequest } from './scope-request.ts';

export interface KeepingProject {
  readonly project: JudgedProject;
  /** To be called when everything was asked: what is not known yet is found for it. */
  readonly keep: () => void;
}

export function openAndKeepProject(settings: ProjectSettings, keeping: Keeping): KeepingProject {
  const opened = findScopes(settings).map(request => analyseScope(request, settings, keeping));
  return {
    project: judgeProject(
      settings.root,
      opened.map(({ scope }) => scope),
    ),
    keep: () => {
      for (const { keep } of opened) keep();
    },
  };
}

function analyseScope(
  request: ScopeRequest,
  settings: ProjectSettings,
  keeping: Keeping,
): { readonly scope: JudgedScope; readonly keep: () => void } {
  const governance = loadGovernance(request.folder, request.configuration, settings);
  const analysed = analysisOf(request, governance, settings);
  if (!analysed) return { scope: scopeOf(governance, undefined), keep: () => undefined };
  const keeper = keeping.keeperFor(analysed);
  const facts = openAnalysis(keeper.settings.workspace, keeper.settings.analysis);
  return { scope: scopeOf(governance, facts), keep: () => keeper.keep(facts) };
}
