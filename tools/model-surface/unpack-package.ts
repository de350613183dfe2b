import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../import-graph/house.ts';

/** Packages are unpacked here, once, each alone: their types are read, nothing of them is installed or run. */
export const folderFor = (module: string, range: string): string =>
  join(repositoryRoot, '.bench/published', range === '' ? 'latest' : `${packageOf(module).replace('/', '__')}@${range}`);

/** `@scope/name/deep` is part of `@scope/name`. */
export const packageOf = (module: string): string =>
  module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');

export const typesOf = (name: string): string => `@types/${packageOf(name).replace(/^@/, '').replace('/', '__')}`;

/** The package that a module belongs to and, where it declares no types, those of DefinitelyTyped. */
export function unpackWithTypes(module: string, range: string): void {
  const name = packageOf(module);
  const folder = folderFor(module, range);
  if (existsSync(packageFolder(folder, typesOf(name)))) return;
  // The types of some are published under names that others have: `express-serve-static-core`.
  if (name !== 'express-serve-static-core') unpack(folder, name, range);
  // A package of the same name may be another one: `fhir/r4` is of `@types/fhir`.
  if (!declaresTypes(packageFolder(folder, name)) || module.startsWith('fhir/')) unpack(folder, typesOf(name), range);
}

/** False when there is no such package or version. */
export function unpack(folder: string, name: string, range: string): boolean {
  const target = packageFolder(folder, name);
  if (existsSync(target)) return false;
  const making = join(folder, 'packed');
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const spec = range === '' || /[: ]/.test(range) ? name : `${name}@${range}`;
  run(folder, 'npm', ['pack', spec, '--silent', '--pack-destination', making]);
  const [archive] = readdirSync(making).sort().slice(-1);
  if (archive === undefined) return false;
  mkdirSync(target, { recursive: true });
  return run(folder, 'tar', ['xf', join(making, archive), '-C', target, '--strip-components=1']);
}

function run(folder: string, command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: folder, shell: process.platform === 'win32' }).status === 0;
}

const packageFolder = (folder: string, name: string): string => join(folder, 'node_modules', name);

interface Manifest {
  readonly types?: string;
  readonly typings?: string;
  readonly exports?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (of: string): Manifest => JSON.parse(readFileSync(join(of, 'package.json'), 'utf8')) as Manifest;

function declaresTypes(of: string): boolean {
  if (!existsSync(join(of, 'package.json'))) return false;
  const { types, typings, exports } = manifestOf(of);
  return (
    types !== undefined || typings !== undefined || existsSync(join(of, 'index.d.ts')) || JSON.stringify(exports ?? '').includes('.d.')
  );
}

/** What a package asks for of others. */
export function rangesOf(of: string): Readonly<Record<string, string>> {
  if (!existsSync(join(of, 'package.json'))) return {};
  const { dependencies, peerDependencies } = manifestOf(of);
  return { ...peerDependencies, ...dependencies };
}
