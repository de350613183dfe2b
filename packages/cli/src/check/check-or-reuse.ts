import type { Keeping } from '@proviso/linter/judging';
import { openKeptProject } from '@proviso/linter/judging';
import type { Host } from '../host.ts';
import type { CheckOptions } from './check-options.ts';
import type { CheckReport } from './check-report.ts';
import { checkTargets, type CheckRequest } from './check-targets.ts';

/** Facts of an earlier run where nothing changed since; else an analysis, whose facts are kept. */
export async function checkOrReuse(request: CheckRequest, options: CheckOptions, host: Host): Promise<CheckReport | undefined> {
  const keeping = keepingOf(request, options, host);
  const reused = keeping && checkTargets(request, host, settings => openKeptProject(settings, keeping));
  if (reused) return reused;
  const { openProject, openAndKeepProject } = await host.loadLinter();
  const { overlay } = request;
  if (!keeping) {
    return checkTargets(request, host, settings => {
      const project = openProject(settings);
      return overlay ? project.withText(overlay.file, overlay.text) : project;
    });
  }
  const kept: (() => void)[] = [];
  const report = checkTargets(request, host, settings => {
    const { project, keep } = openAndKeepProject(settings, keeping);
    kept.push(keep);
    return project;
  });
  for (const keep of kept) keep();
  return report;
}

/** Text on standard input is that of an editor or a hook: what is found with it is not about the folder. */
function keepingOf({ targets, overlay }: CheckRequest, { cache = true, cacheLocation }: CheckOptions, host: Host): Keeping | undefined {
  if (!cache || overlay) return undefined;
  const roots = [...new Set(targets.map(({ root }) => root))];
  const found = host.keptFacts(cacheLocation, roots);
  if (!('problem' in found)) return found;
  if (cacheLocation !== undefined) host.stderr.write(`proviso: the cache is not used: ${found.problem}\n`);
  return undefined;
}
