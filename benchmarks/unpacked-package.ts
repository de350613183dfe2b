import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../tools/import-graph/house.ts';

/**
 * What a package of npm holds, without its dependencies, unpacked once into `.bench/owners/`. Throws when it cannot be fetched: there
 * is nothing to measure then.
 */
export function unpackedPackage(spec: string): string {
  const folder = join(repositoryRoot, '.bench/owners', spec.replace('/', '__'));
  if (existsSync(folder)) return folder;
  const making = `${folder}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  run(making, 'npm', ['pack', spec, '--silent']);
  const archive = `${spec
    .replace(/^@/, '')
    .replace('/', '-')
    .replace(/@(?=[^@]*$)/, '-')}.tgz`;
  run(making, 'tar', ['xf', archive, '--strip-components=1']);
  rmSync(join(making, archive));
  renameSync(making, folder);
  return folder;
}

function run(cwd: string, command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
}
