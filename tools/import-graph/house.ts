import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSources, readImports, type ImportFact } from './read-imports.ts';

/** Which arrows there may be: `house.json`, which `eslint.config.js` reads too. */
export interface House {
  readonly packages: Readonly<Record<string, HousePackage>>;
  readonly insidePackages: readonly {
    readonly in: string;
    readonly except?: string;
    readonly modules: readonly string[];
    readonly why: string;
  }[];
  readonly notReachable: readonly { readonly from: string; readonly modules: readonly string[]; readonly why: string }[];
  readonly dataPackages: readonly string[];
}

export interface HousePackage {
  readonly mayImport: readonly string[];
  /** Shipped with everything that it imports inside, so that nothing of it is installed with it. */
  readonly bundled?: boolean;
  readonly why: string;
}

export interface Manifest {
  readonly folder: string;
  readonly name: string;
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
}

interface ManifestText {
  readonly name: string;
  readonly dependencies?: object;
  readonly peerDependencies?: object;
  readonly optionalDependencies?: object;
  readonly devDependencies?: object;
}

export const repositoryRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export function readHouse(): House {
  return JSON.parse(readFileSync(join(repositoryRoot, 'tools/import-graph/house.json'), 'utf8')) as House;
}

export function readManifests(): readonly Manifest[] {
  const folder = join(repositoryRoot, 'packages');
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'package.json')))
    .map(name => {
      const manifest = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as ManifestText;
      const groups = [manifest.dependencies, manifest.peerDependencies, manifest.optionalDependencies].map(group => group ?? {});
      return {
        folder: name,
        name: manifest.name,
        dependencies: groups.flatMap(group => Object.keys(group)),
        devDependencies: Object.keys(manifest.devDependencies ?? {}),
      };
    });
}

/** Every import in the sources of every package; file names relative to the repository. */
export function readAllImports(): readonly ImportFact[] {
  return readManifests()
    .flatMap(({ folder }) => findSources(join(repositoryRoot, 'packages', folder, 'src')))
    .flatMap(readImports)
    .map(fact => ({ ...fact, from: relative(repositoryRoot, fact.from).replaceAll('\\', '/') }));
}

/** The package of a file of ours: `packages/linter/src/x.ts` is in `linter`. */
export function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The file that a relative specifier names, relative to the repository. */
export function targetOf(fact: ImportFact): string | undefined {
  if (!fact.specifier.startsWith('.')) return undefined;
  return join(dirname(fact.from), fact.specifier).replaceAll('\\', '/');
}

/** `@scope/name/deep` is in the package `@scope/name`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
