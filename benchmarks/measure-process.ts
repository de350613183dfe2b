import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ProcessMeasure {
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** Of all its threads. */
  readonly processorSeconds: number;
  readonly exitCode: number;
  readonly stdout: string;
}

const reporter = fileURLToPath(new URL('report-resources.cjs', import.meta.url));

/** One run of a Node program as a whole process: from its start to its end, as a user waits for it. */
export function measureProcess(args: readonly string[], cwd: string): ProcessMeasure {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-bench-'));
  const resourcesFile = join(folder, 'resources.json');
  try {
    const started = process.hrtime.bigint();
    const result = spawnSync(process.execPath, ['--require', reporter, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, RESOURCES_FILE: resourcesFile, NO_COLOR: '1' },
    });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (result.status === null) throw new Error(`${args.join(' ')} did not end by itself: ${result.error?.message ?? result.signal}`);
    const used = JSON.parse(readFileSync(resourcesFile, 'utf8')) as { readonly kibibytes: number; readonly microseconds: number };
    return {
      seconds,
      peakMegabytes: used.kibibytes / 1024,
      processorSeconds: used.microseconds / 1e6,
      exitCode: result.status,
      stdout: result.stdout,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
