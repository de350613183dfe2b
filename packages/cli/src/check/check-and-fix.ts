import type { Host } from '../host.ts';
import { plural } from '../report/describe-finding.ts';
import { hasInvalidPolicy, type CheckReport } from './check-report.ts';
import { checkTargets, isInvalid, type CheckRequest } from './check-targets.ts';
import { isWithin } from './find-targets.ts';
import { fixProject, type ChangedFile } from './fix-project.ts';

/** What is found when every safe fix is made; the files are written unless that is only to be tried. */
export async function checkAndFix(
  request: CheckRequest,
  { isDry }: { readonly isDry: boolean },
  host: Host,
): Promise<CheckReport | { readonly problem: string } | undefined> {
  const { openProject } = await host.loadLinter();
  const changed: ChangedFile[] = [];
  const report = checkTargets(request, host, settings => {
    const project = openProject(settings);
    if (isInvalid(project)) return project;
    const candidates = project.files.filter(file => request.targets.some(target => isWithin(file, target.path)));
    const fixed = fixProject(project, candidates, settings.files);
    changed.push(...fixed.changed);
    return fixed.project;
  });
  if (!report || hasInvalidPolicy(report)) return report;
  const problem = isDry ? undefined : writeFiles(changed, host);
  if (problem !== undefined) return { problem };
  // Not on standard output, which may be read by a program.
  if (changed.length > 0) host.stderr.write(`proviso: ${describe(changed, isDry)}\n`);
  return report;
}

function writeFiles(changed: readonly ChangedFile[], host: Host): string | undefined {
  for (const { file, text } of changed) {
    try {
      host.writeFile(file, text);
    } catch (error) {
      return `a fix could not be written to ${file}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return undefined;
}

function describe(changed: readonly ChangedFile[], isDry: boolean): string {
  const mended = plural(
    changed.reduce((sum, each) => sum + each.mended, 0),
    'finding',
  );
  const files = plural(changed.length, 'file');
  return isDry ? `${mended} in ${files} would be fixed; nothing is written` : `${mended} fixed in ${files}`;
}
