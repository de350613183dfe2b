import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../tools/import-graph/house.ts';

/** A real project of about 70,000 lines whose npm package carries its sources. A fixed version, so that runs compare. */
const subject = {
  name: 'matrix-js-sdk',
  version: '37.5.0',
  types: ['@types/content-type', '@types/node', '@types/sdp-transform'],
} as const;

export interface RealProject {
  readonly name: string;
  readonly folder: string;
}

/**
 * The project as a developer has it: sources, a tsconfig, and its dependencies installed, which `tsc` needs and Proviso does not read.
 * Made once, in `.bench/`.
 */
export function prepareRealProject(): RealProject {
  const name = `${subject.name}@${subject.version}`;
  const folder = join(repositoryRoot, '.bench', `${subject.name}-${subject.version}`);
  if (existsSync(folder)) return { name, folder };
  const making = `${folder}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  run(making, 'npm', ['pack', name, '--silent']);
  run(making, 'tar', ['xf', `${subject.name}-${subject.version}.tgz`]);
  cpSync(join(making, 'package/src'), join(making, 'src'), { recursive: true });
  writeJson(join(making, 'package.json'), manifestOf(join(making, 'package/package.json')));
  writeJson(join(making, 'tsconfig.json'), tsconfig);
  // A project of its own, although it lies in this repository.
  writeFileSync(join(making, 'proviso.config.yaml'), 'policy: proviso:baseline\n');
  rmSync(join(making, 'package'), { recursive: true });
  rmSync(join(making, `${subject.name}-${subject.version}.tgz`));
  run(making, 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']);
  renameSync(making, folder);
  return { name, folder };
}

const tsconfig = {
  compilerOptions: {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2024', 'dom', 'dom.iterable'],
    strict: true,
    skipLibCheck: true,
    esModuleInterop: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    resolveJsonModule: true,
    experimentalDecorators: true,
    types: ['node'],
  },
  include: ['src'],
};

function manifestOf(original: string): object {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(original, 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const types = Object.fromEntries(subject.types.map(name => [name, devDependencies[name]]));
  return { name: 'bench-subject', private: true, type: 'module', dependencies: { ...dependencies, ...types } };
}

function writeJson(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** Throws when the command fails: without the project there is nothing to measure. */
function run(folder: string, command: string, args: readonly string[]): void {
  const result = spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${result.error?.message ?? result.stderr}`);
}
