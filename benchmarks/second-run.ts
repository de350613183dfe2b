import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../tools/import-graph/house.ts';
import { measureProcess, type ProcessMeasure } from './measure-process.ts';
import type { RealProject } from './real-project.ts';
import { median, round } from './statistics.ts';

export interface SecondRunResult {
  readonly project: string;
  readonly runs: number;
  readonly cold: RunCost;
  readonly warm: RunCost;
  /** What a run over an unchanged project costs of one that finds nothing kept. */
  readonly ratio: RunCost;
}

interface RunCost {
  readonly seconds: number;
  readonly processorSeconds: number;
}

const cli = join(repositoryRoot, 'packages/cli/dist/bin.js');

/** `proviso check` with an empty cache, and again with nothing changed, in turns. Both must say the same. */
export function measureSecondRun({ name, folder }: RealProject, runs: number): SecondRunResult {
  const cold: ProcessMeasure[] = [];
  const warm: ProcessMeasure[] = [];
  for (let run = 0; run < runs; run++) {
    const cache = mkdtempSync(join(tmpdir(), 'proviso-bench-cache-'));
    try {
      const check = (): ProcessMeasure =>
        measureProcess([cli, 'check', folder, '--format', 'json', '--coverage', '--cache-location', cache], repositoryRoot);
      const [first, second] = [check(), check()];
      if (first.stdout === '' || first.stdout !== second.stdout || first.exitCode !== second.exitCode)
        throw new Error('the second run says something else than the first');
      cold.push(first);
      warm.push(second);
    } finally {
      rmSync(cache, { recursive: true });
    }
  }
  const [first, second] = [costOf(cold), costOf(warm)];
  return {
    project: name,
    runs,
    cold: first,
    warm: second,
    ratio: {
      seconds: round(second.seconds / first.seconds, 3),
      processorSeconds: round(second.processorSeconds / first.processorSeconds, 3),
    },
  };
}

function costOf(measures: readonly ProcessMeasure[]): RunCost {
  return {
    seconds: round(median(measures.map(({ seconds }) => seconds))),
    processorSeconds: round(median(measures.map(({ processorSeconds }) => processorSeconds))),
  };
}
