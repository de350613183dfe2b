import type { ProcessMeasure } from '../measure-process.ts';
import type { RealProject } from '../real-project.ts';
import { median, round } from '../statistics.ts';
import { lintProject, type LintFinding, type LintRun } from './lint-project.ts';
import type { ConfiguredLinter } from './linters.ts';

export interface LinterComparison {
  readonly project: string;
  readonly runs: number;
  readonly files: number;
  readonly proviso: LinterCost;
  readonly sonarjs: LinterCost;
  /** Proviso's share of what SonarJS needs: below 1 is less. */
  readonly ratio: Pick<LinterCost, 'seconds' | 'processorSeconds'>;
  readonly both: readonly LintFinding[];
  readonly onlyProviso: readonly LintFinding[];
  readonly onlySonarjs: readonly LintFinding[];
}

interface LinterCost {
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Of rules about anything else. */
  readonly besides: number;
}

interface Compared {
  readonly project: RealProject;
  /** What both are given, as a pattern. */
  readonly files: string;
  readonly runs: number;
}

/** Both over the same files in turns, so that a busy machine slows both alike; medians. */
export function compareLinters(
  [proviso, sonarjs]: readonly [ConfiguredLinter, ConfiguredLinter],
  { project, files, runs }: Compared,
): LinterComparison {
  const ours: LintRun[] = [];
  const theirs: LintRun[] = [];
  for (let run = 0; run < runs; run++) {
    ours.push(lintProject(project, proviso, files));
    theirs.push(lintProject(project, sonarjs, files));
  }
  const [own, their] = [ours[0]!, theirs[0]!];
  if (own.files.join() !== their.files.join()) throw new Error(`the linters do not read the same files of ${project.name}`);
  const [ownCost, theirCost] = [costOf(ours), costOf(theirs)];
  return {
    project: project.name,
    runs,
    files: own.files.length,
    proviso: ownCost,
    sonarjs: theirCost,
    ratio: {
      seconds: round(ownCost.seconds / theirCost.seconds),
      processorSeconds: round(ownCost.processorSeconds / theirCost.processorSeconds),
    },
    both: own.findings.filter(finding => isFoundIn(finding, their)),
    onlyProviso: own.findings.filter(finding => !isFoundIn(finding, their)),
    onlySonarjs: their.findings.filter(finding => !isFoundIn(finding, own)),
  };
}

/** One marks a call and the other an option of it, so lines that they share are enough. */
function isFoundIn(finding: LintFinding, run: LintRun): boolean {
  return run.findings.some(({ file, line, endLine }) => file === finding.file && line <= finding.endLine && endLine >= finding.line);
}

function costOf(runs: readonly LintRun[]): LinterCost {
  const medianOf = (value: (measure: ProcessMeasure) => number): number => round(median(runs.map(({ measure }) => value(measure))));
  return {
    seconds: medianOf(({ seconds }) => seconds),
    processorSeconds: medianOf(({ processorSeconds }) => processorSeconds),
    besides: runs[0]!.besides,
  };
}
