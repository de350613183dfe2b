import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../tools/import-graph/house.ts';
import { measureProcess, type ProcessMeasure } from './measure-process.ts';
import type { RealProject } from './real-project.ts';
import { median, round } from './statistics.ts';

export interface WholeProgramResult {
  readonly project: string;
  readonly runs: number;
  readonly proviso: Cost & { readonly findings: number };
  readonly tsc: Cost & { readonly errors: number };
  /** Proviso's share of what `tsc` needs: below 1 is less. */
  readonly ratio: Cost;
}

export interface Cost {
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** Of all threads together: on a machine with other work, the figure that its load moves least. */
  readonly processorSeconds: number;
}

const cli = join(repositoryRoot, 'packages/cli/dist/bin.js');
const tsc = join(repositoryRoot, 'node_modules/typescript/lib/tsc.js');

/** `proviso check` against `tsc --noEmit`, in turns, so that a busy machine slows both alike; medians. */
export function measureWholeProgram({ name, folder }: RealProject, runs: number): WholeProgramResult {
  const proviso: ProcessMeasure[] = [];
  const compiler: ProcessMeasure[] = [];
  for (let run = 0; run < runs; run++) {
    proviso.push(checkCold(folder));
    // The newest types of its dependencies leave the project with a few errors, so 2 is an answer as well.
    compiler.push(answered(measureProcess([tsc, '--noEmit', '--project', folder], folder), [0, 2], 'tsc'));
  }
  const ours = costOf(proviso);
  const theirs = costOf(compiler);
  return {
    project: name,
    runs,
    proviso: { ...ours, findings: countFindings(proviso[0]?.stdout ?? '') },
    tsc: { ...theirs, errors: (compiler[0]?.stdout.match(/: error TS\d+/g) ?? []).length },
    ratio: {
      seconds: round(ours.seconds / theirs.seconds),
      peakMegabytes: round(ours.peakMegabytes / theirs.peakMegabytes),
      processorSeconds: round(ours.processorSeconds / theirs.processorSeconds),
    },
  };
}

/** With a cache that holds nothing yet, so that filling it is included. */
export function checkCold(folder: string): ProcessMeasure {
  const cache = mkdtempSync(join(tmpdir(), 'proviso-bench-cache-'));
  try {
    const args = [cli, 'check', folder, '--format', 'json', '--cache-location', cache];
    return answered(measureProcess(args, repositoryRoot), [0, 1], 'proviso check');
  } finally {
    rmSync(cache, { recursive: true });
  }
}

function answered(measure: ProcessMeasure, exitCodes: readonly number[], what: string): ProcessMeasure {
  if (!exitCodes.includes(measure.exitCode)) throw new Error(`${what} ended with ${measure.exitCode}:\n${measure.stdout.slice(0, 2000)}`);
  return measure;
}

function costOf(measures: readonly ProcessMeasure[]): Cost {
  return {
    seconds: round(median(measures.map(measure => measure.seconds))),
    peakMegabytes: round(median(measures.map(measure => measure.peakMegabytes)), 0),
    processorSeconds: round(median(measures.map(measure => measure.processorSeconds))),
  };
}

function countFindings(json: string): number {
  return (JSON.parse(json) as { readonly findings: readonly unknown[] }).findings.length;
}
