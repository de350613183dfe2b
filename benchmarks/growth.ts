import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../tools/import-graph/house.ts';
import type { RealProject } from './real-project.ts';
import { median, round } from './statistics.ts';
import { checkCold } from './whole-program.ts';

export interface GrowthStep {
  readonly copies: number;
  readonly files: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  /** Of processor time. */
  readonly millisecondsPerFile: number;
}

export interface GrowthResult {
  readonly project: string;
  readonly steps: readonly GrowthStep[];
  /** Processor time of a file that the last step adds, in that of one of the first: 1 is a straight line. */
  readonly lastToFirst: number;
}

const sizes = [1, 2, 4, 8];

/** `proviso check` on one, two, four and eight copies of the sources of a real project; medians. */
export function measureGrowth(project: RealProject, runs: number): GrowthResult {
  const steps = sizes.map(copies => {
    const folder = prepareCopies(project, copies);
    const measures = Array.from({ length: runs }, () => checkCold(folder));
    const files = countFiles(folder);
    const processorSeconds = median(measures.map(measure => measure.processorSeconds));
    return {
      copies,
      files,
      seconds: round(median(measures.map(measure => measure.seconds))),
      processorSeconds: round(processorSeconds),
      peakMegabytes: round(median(measures.map(measure => measure.peakMegabytes)), 0),
      millisecondsPerFile: round((processorSeconds / files) * 1000, 1),
    };
  });
  return { project: project.name, steps, lastToFirst: round(costOfAdded(steps.slice(-2)) / costOfAdded(steps.slice(0, 2))) };
}

function costOfAdded([before, after]: readonly GrowthStep[]): number {
  if (!before || !after) throw new Error('growth needs two steps');
  return (after.processorSeconds - before.processorSeconds) / (after.files - before.files);
}

/** Copies of the sources in folders of their own: the imports of each are relative, so none leads out of its copy. */
function prepareCopies({ name, folder }: RealProject, copies: number): string {
  const made = join(repositoryRoot, '.bench', `${name.replace('@', '-')}-times-${copies}`);
  if (existsSync(made)) return made;
  const making = `${made}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  for (let copy = 1; copy <= copies; copy++) cpSync(join(folder, 'src'), join(making, `part-${copy}`), { recursive: true });
  for (const file of ['package.json', 'proviso.config.yaml']) cpSync(join(folder, file), join(making, file));
  writeFileSync(join(making, 'tsconfig.json'), `${JSON.stringify({ compilerOptions: { strict: true }, include: ['part-*'] }, null, 2)}\n`);
  renameSync(making, made);
  return made;
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.[cm]?[jt]sx?$/.test(name)).length;
}
