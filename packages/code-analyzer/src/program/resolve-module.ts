import { posix } from 'node:path';
import type { PrismaSchema } from '../prisma/schema.ts';
import type { InstalledTypes } from './installed-types.ts';
import { builtInModels, modelName, type LibraryModels } from './library-models.ts';
import { isScript } from '../workspace/file-kinds.ts';
import { scriptPathsOf } from './types-beside.ts';
import { isAbsolute, resolvePath } from '../workspace/resolve-path.ts';

/** What the resolver may ask about the project. */
export interface ModuleWorld {
  readonly hasFile: (path: string) => boolean;
  /** Files that `paths` and `baseUrl` of the importing file's configuration offer, best first. */
  readonly mappedPaths: (specifier: string, fromFile: string) => readonly string[];
  /** Files that `package.json` offers: `#internal` imports, and packages of the workspace by name. */
  readonly packagePaths: (specifier: string, fromFile: string) => readonly string[];
  /** The schema whose client this specifier names, as seen from this file. */
  readonly schemaFor: (specifier: string, fromFile: string) => PrismaSchema | undefined;
  /** What stands for libraries, where the project has models of its own. */
  readonly models?: LibraryModels;
  /** Published types that the configuration asks for. */
  readonly installed?: InstalledTypes;
  /** `declare module 'x' { … }` with a body in the project's own declaration files. */
  readonly isDeclared: (specifier: string) => boolean;
}

export type ModuleTarget =
  | { readonly kind: 'own'; readonly path: string }
  | { readonly kind: 'schema'; readonly schema: PrismaSchema }
  | { readonly kind: 'model'; readonly module: string }
  /** Declared by the project itself. */
  | { readonly kind: 'declared' }
  /** A style sheet, an image: nothing to know. */
  | { readonly kind: 'asset' }
  | { readonly kind: 'unknown'; readonly module: string };

/**
 * Own files first, then packages of the workspace, schemas, models: what the project says beats what we know of a library, and what
 * a model says, which knows what a call does, beats published types.
 */
export function resolveModule(world: ModuleWorld, specifier: string, fromFile: string): ModuleTarget {
  const own = ownCandidates(world, specifier, fromFile)
    .map(path => resolveFile(world, path, fromFile))
    .find(path => path !== undefined);
  if (own !== undefined) return { kind: 'own', path: own };
  const schema = world.schemaFor(specifier, fromFile);
  if (schema) return { kind: 'schema', schema };
  if (assetPattern.test(specifier)) return { kind: 'asset' };
  if (isRelative(specifier))
    return installed(world, specifier, fromFile) ?? { kind: 'unknown', module: resolvePath(posix.dirname(fromFile), specifier) };
  if (world.isDeclared(specifier)) return { kind: 'declared' };
  if ((world.models ?? builtInModels).has(specifier)) return { kind: 'model', module: modelName(specifier) };
  return installed(world, specifier, fromFile) ?? { kind: 'unknown', module: specifier };
}

function installed(world: ModuleWorld, specifier: string, fromFile: string): ModuleTarget | undefined {
  const path = world.installed?.find(specifier, fromFile);
  return path === undefined ? undefined : { kind: 'own', path };
}

const assetPattern =
  /\.(css|scss|sass|less|styl|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|eot|mp[34]|webm|pdf|txt|md|mdx|html|graphql|gql|wasm|glsl|csv|ya?ml|svelte|astro)(\?.*)?$|^(virtual|astro|bun):/i;

/** A path, not the name of a package. */
export const isRelative = (specifier: string): boolean => /^\.\.?(\/|$)/.test(specifier) || isAbsolute(specifier);

function ownCandidates(world: ModuleWorld, specifier: string, fromFile: string): readonly string[] {
  if (isRelative(specifier)) return [resolvePath(posix.dirname(fromFile), specifier)];
  return [...world.mappedPaths(specifier, fromFile), ...world.packagePaths(specifier, fromFile)];
}

/** Sources before declarations, and a source for the name of its output: `./a.js` is `./a.ts`. */
const endings = ['.ts', '.tsx', '.mts', '.cts', '.d.ts', '.js', '.jsx', '.mjs', '.cjs', '.json', '.vue'] as const;
const sourcesOfOutput: readonly (readonly [string, readonly string[]])[] = [
  ['.js', ['.ts', '.tsx', '.d.ts']],
  ['.jsx', ['.tsx', '.d.ts']],
  ['.mjs', ['.mts', '.d.mts']],
  ['.cjs', ['.cts', '.d.cts']],
];
/** Emitted declarations name the sources of others, which stand beside them as declarations. */
const declarationsOf: readonly (readonly [string, string])[] = [
  ['.ts', '.d.ts'],
  ['.tsx', '.d.ts'],
  ['.mts', '.d.mts'],
  ['.cts', '.d.cts'],
];

function resolveFile(world: ModuleWorld, path: string, fromFile: string): string | undefined {
  const replaced = sourcesOfOutput.flatMap(([output, sources]) =>
    path.endsWith(output) ? sources.map(source => path.slice(0, -output.length) + source) : [],
  );
  const exact = endings.some(ending => path.endsWith(ending)) ? [path] : [];
  const declared = declarationsOf.flatMap(([source, ending]) => (path.endsWith(source) ? [path.slice(0, -source.length) + ending] : []));
  const candidates = [
    ...replaced,
    ...exact,
    ...declared,
    ...endings.map(ending => path + ending),
    ...endings.map(ending => `${path}/index${ending}`),
  ];
  const found = candidates.find(world.hasFile);
  // A script is given the types that are declared beside it; another script sees its code as well.
  const code = found !== undefined && isScript(fromFile) ? scriptPathsOf(found).find(world.hasFile) : undefined;
  return code ?? found;
}

/** Where a module named in the configuration leads: relative to the configuration's folder, or a package. */
export function resolveBoundModule(world: ModuleWorld, module: string, base: string): ModuleTarget {
  const specifier = isRelative(module) ? resolvePath(base, module) : module;
  const target = resolveModule(world, specifier, posix.join(base, 'proviso.config.yaml'));
  return target.kind === 'unknown' ? { kind: 'unknown', module } : target;
}
