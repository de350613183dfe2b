/** `npm run test:e2e`: installs what is missing, then runs the tests inside VS Code and those from outside. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageExtension, runInExtensionHost } from './extension-host.ts';
import { paths } from './paths.ts';
import { sumUp } from './summary.ts';

const reports = { inside: join(paths.reports, 'e2e-inside-vscode.json'), outside: join(paths.reports, 'e2e-outside.json') };

function step(title: string, command: string, ...words: readonly string[]): boolean {
  console.log(`\n== ${title}`);
  return spawnSync(command, words, { cwd: paths.repository, stdio: 'inherit' }).status === 0;
}

rmSync(reports.inside, { force: true });
rmSync(reports.outside, { force: true });
mkdirSync(paths.reports, { recursive: true });

if (!step('Install', 'bash', join(paths.extension, 'e2e/install.sh'))) process.exit(1);
if (!step('Build', 'npx', 'turbo', 'run', 'build')) process.exit(1);
packageExtension();

console.log('\n== Inside VS Code');
const inside = await runInExtensionHost(reports.inside).then(
  () => true,
  (error: unknown) => {
    console.error(String(error));
    return false;
  },
);
const outside = step(
  'From outside: the screen, Neovim, the HTML report',
  'npx',
  ...['vitest', 'run', '--config', join(paths.extension, 'e2e/vitest.config.ts')],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${reports.outside}`],
);

const { passed, failed, allPassed } = sumUp(Object.values(reports));
console.log(`\nEnd-to-end tests that passed: ${passed}, that failed: ${failed}`);
process.exitCode = inside && outside && allPassed ? 0 : 1;
