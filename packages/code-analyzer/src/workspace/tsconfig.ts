import { posix } from 'node:path';
import picomatch from 'picomatch';
import { isObject, readJsonObject, stringOf, stringsIn, type JsonObject } from './read-json.ts';
import { resolvePath } from './resolve-path.ts';

/** What the analyzer needs of a `tsconfig.json`, with everything that it extends. Paths are absolute. */
export interface TsConfig {
  readonly path: string;
  readonly includes: (file: string) => boolean;
  readonly baseUrl?: string;
  /** Patterns of `paths` with their targets. */
  readonly paths: readonly (readonly [pattern: string, targets: readonly string[]])[];
  readonly outDir?: string;
  readonly rootDir?: string;
  /** `lib` as written, in lower case; absent when the defaults hold, which have the DOM. */
  readonly lib?: readonly string[];
}

export interface TsConfigProblem {
  readonly message: string;
  /** The file that is wrong. */
  readonly path: string;
}

type ReadText = (path: string) => string | undefined;

/** Where the options of one file of an `extends` chain come from. */
interface Layer {
  readonly folder: string;
  readonly json: JsonObject;
}

export function readTsConfig(
  path: string,
  readText: ReadText,
  packageFolder: (name: string) => string | undefined,
): { readonly config: TsConfig; readonly problems: readonly TsConfigProblem[] } {
  const problems: TsConfigProblem[] = [];
  const layers = readLayers(path, { readText, packageFolder, problems, open: new Set() });
  return { config: mergeLayers(path, layers), problems };
}

interface Reading {
  readonly readText: ReadText;
  readonly packageFolder: (name: string) => string | undefined;
  readonly problems: TsConfigProblem[];
  /** Files on the way here: one that extends itself ends there. */
  readonly open: ReadonlySet<string>;
}

/** The file and all that it extends, the nearest first. */
function readLayers(path: string, reading: Reading): readonly Layer[] {
  const text = reading.readText(path);
  const json = text === undefined ? undefined : readJsonObject(path, text);
  if (!json) {
    reading.problems.push({ path, message: "this configuration is not JSON; TypeScript's defaults were used" });
    return [];
  }
  const open = new Set([...reading.open, path]);
  const parents = stringsIn(json['extends']).map(specifier => ({ specifier, parent: extendedPath(path, specifier, reading) }));
  for (const { specifier, parent } of parents) {
    if (parent === undefined) {
      reading.problems.push({
        path,
        message: `this configuration extends \`${specifier}\`, which cannot be found; its own options were used alone. Correct the path, or install the package that holds it`,
      });
    } else if (open.has(parent)) {
      reading.problems.push({ path, message: `this configuration extends \`${specifier}\`, which extends this one` });
    }
  }
  // The last one that is extended wins over those before it.
  const inherited = [...parents]
    .reverse()
    .flatMap(({ parent }) => (parent === undefined || open.has(parent) ? [] : readLayers(parent, { ...reading, open })));
  return [{ folder: posix.dirname(path), json }, ...inherited];
}

function extendedPath(from: string, specifier: string, { readText, packageFolder }: Reading): string | undefined {
  const candidates = /^\.|^\//.test(specifier)
    ? [resolvePath(posix.dirname(from), specifier)]
    : packageCandidates(from, specifier, packageFolder);
  return candidates
    .flatMap(path => [path, `${path}.json`, `${path}/tsconfig.json`])
    .find(path => path.endsWith('.json') && readText(path) !== undefined);
}

/** Packages of the workspace by name, and what is installed above the file. */
function packageCandidates(from: string, specifier: string, packageFolder: (name: string) => string | undefined): readonly string[] {
  const parts = specifier.split('/');
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const own = packageFolder(name);
  const candidates = own === undefined ? [] : [posix.join(own, ...parts.slice(name.split('/').length))];
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    candidates.push(posix.join(folder, 'node_modules', specifier));
    if (folder === posix.dirname(folder)) return candidates;
  }
}

function mergeLayers(path: string, layers: readonly Layer[]): TsConfig {
  const own = posix.dirname(path);
  const option = (name: string): { readonly folder: string; readonly value: unknown } | undefined =>
    layers.flatMap(({ folder, json }) =>
      isObject(json['compilerOptions']) && name in json['compilerOptions'] ? [{ folder, value: json['compilerOptions'][name] }] : [],
    )[0];
  const folderOption = (name: string): string | undefined => {
    const found = option(name);
    const value = stringOf(found?.value);
    return found && value !== undefined ? absolute(found.folder, value, own) : undefined;
  };
  const baseUrl = folderOption('baseUrl');
  const outDir = folderOption('outDir');
  const rootDir = folderOption('rootDir');
  const lib = option('lib');
  return {
    path,
    includes: includesOf(layers, own, outDir),
    paths: pathsOf(option('paths'), baseUrl, own),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(outDir === undefined || outDir === own ? {} : { outDir }),
    ...(rootDir === undefined ? {} : { rootDir }),
    ...(lib ? { lib: stringsIn(lib.value).map(name => name.toLowerCase()) } : {}),
  };
}

const absolute = (folder: string, path: string, configDir: string): string => resolvePath(folder, path.replace('${configDir}', configDir));

function pathsOf(
  found: { readonly folder: string; readonly value: unknown } | undefined,
  baseUrl: string | undefined,
  own: string,
): TsConfig['paths'] {
  if (!found || !isObject(found.value)) return [];
  return Object.entries(found.value).map(([pattern, targets]) => [
    pattern,
    stringsIn(targets).map(target => absolute(baseUrl ?? found.folder, target, own)),
  ]);
}

/** `files`, `include` and `exclude` are not merged: each comes from the nearest configuration that has it. */
function includesOf(layers: readonly Layer[], own: string, outDir: string | undefined): (file: string) => boolean {
  const listed = (name: string): readonly string[] | undefined => {
    const layer = layers.find(({ json }) => Array.isArray(json[name]));
    return layer && stringsIn(layer.json[name]).map(path => absolute(layer.folder, path, own));
  };
  const files = listed('files');
  const include = listed('include') ?? (files ? [] : [posix.join(own, '**/*')]);
  const exclude =
    listed('exclude') ?? ['node_modules', 'bower_components', 'jspm_packages'].map(name => posix.join(own, name)).concat(outDir ?? []);
  const included = matcher(include);
  const excluded = matcher(exclude);
  return file => files?.includes(file) === true || (included(file) && !excluded(file));
}

/** TypeScript's patterns: a folder stands for all below it. */
function matcher(patterns: readonly string[]): (file: string) => boolean {
  const globs = patterns.flatMap(pattern =>
    /[*?][^/]*$/.test(pattern) || /\.\w+$/.test(pattern) ? [pattern] : [pattern, `${pattern}/**/*`],
  );
  return globs.length === 0 ? () => false : picomatch(globs.map(escapeBraces), { dot: true });
}

/** Only `*` and `?` mean something in a tsconfig: a folder may be called `[id]` or `(group)`. */
const escapeBraces = (pattern: string): string => pattern.replace(/[[\](){}!+@]/g, '\\$&');
