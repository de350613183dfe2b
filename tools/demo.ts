/** `npm run demo`: the sample application, on the screen and as an HTML report. Findings are what it is there for, so they do not fail it. */
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { repositoryRoot } from './import-graph/house.ts';

const cli = join(repositoryRoot, 'packages/cli/dist/bin.js');
const report = join(repositoryRoot, 'proviso-report.html');
const fixture = join(repositoryRoot, 'fixtures/clinic');

function run(args: readonly string[], output: 'shown' | 'hidden' = 'shown'): number {
  const stdout = output === 'shown' ? 'inherit' : 'ignore';
  return spawnSync(process.execPath, args, { cwd: repositoryRoot, stdio: ['ignore', stdout, 'inherit'] }).status ?? 2;
}

/** 0 and 1 are answers: nothing found, something found. */
const answered = (code: number): boolean => code === 0 || code === 1;

function demo(): number {
  const built = run([join(repositoryRoot, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--output-logs=errors-only']);
  if (built !== 0) return built;
  const shown = run([cli, 'check', fixture]);
  if (!answered(shown)) return shown;
  const written = run([cli, 'check', fixture, '--format', 'html', '--output', report], 'hidden');
  if (!answered(written)) return written;
  console.log(
    `\nThe same as a report: ${relative(process.cwd(), report)}   The code: fixtures/clinic   Its policy: fixtures/clinic/clinic.policy.yaml`,
  );
  return 0;
}

process.exitCode = demo();
