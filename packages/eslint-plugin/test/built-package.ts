/** The built package and the real commands of its hosts, as an installation has them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ESLint } from 'eslint';
import { makeFolder, type Folder } from './workbench.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** A folder in which the built package is installed. */
export function makeInstallation(files: Readonly<Record<string, string>>): Folder {
  const folder = makeFolder(files);
  mkdirSync(join(folder.path, 'node_modules'));
  symlinkSync(packageFolder, join(folder.path, 'node_modules', 'eslint-plugin-proviso'), 'junction');
  return folder;
}

export interface CommandRun {
  readonly status: number | null;
  readonly stdout: string;
  /** Without what Node says about itself. */
  readonly stderr: string;
}

export interface Command {
  /** `package.json` of the package whose command of the name `bin` is started. */
  readonly manifest: string;
  readonly bin: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export function runCommand(cwd: string, { manifest, bin, args, env }: Command): CommandRun {
  const commands = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: Readonly<Record<string, string>> };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dirname(manifest), commands.bin[bin] ?? ''), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return {
    status,
    stdout,
    stderr: stderr.replace(/^.*(ExperimentalWarning|ESLintRCWarning|ESLintPoorConcurrencyWarning|--trace-warnings).*$/gm, '').trim(),
  };
}

/** File, rule, line and column of everything that ESLint said. */
export function placesIn(stdout: string, folder: Folder): readonly (readonly [string, string | null, number, number])[] {
  const results = JSON.parse(stdout) as ESLint.LintResult[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, column }) => [filePath.slice(folder.path.length + 1), ruleId, line, column] as const),
  );
}
