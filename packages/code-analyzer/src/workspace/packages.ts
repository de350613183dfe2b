import { posix } from 'node:path';
import { isObject, stringOf, type JsonObject } from './read-json.ts';

/** A folder with a `package.json` in the project. */
export interface WorkspacePackage {
  readonly folder: string;
  readonly name?: string;
  readonly json: JsonObject;
}

/** The package that a file belongs to. */
export function packageOf(packages: readonly WorkspacePackage[], file: string): WorkspacePackage | undefined {
  const around = packages.filter(({ folder }) => file.startsWith(`${folder}/`));
  return around.sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** Paths that `#internal` imports and names of packages of the project may lead to, best first. */
export function packagePaths(packages: readonly WorkspacePackage[], specifier: string, fromFile: string): readonly string[] {
  if (specifier.startsWith('#')) {
    const own = packageOf(packages, fromFile);
    return own ? targetsOf(own.json['imports'], specifier).flatMap(target => sourcePaths(own.folder, target)) : [];
  }
  const found = packageNamed(packages, specifier, fromFile);
  if (!found?.name) return [];
  const subpath = specifier === found.name ? '.' : `.${specifier.slice(found.name.length)}`;
  return [
    ...entryTargets(found.json, subpath).flatMap(target => sourcePaths(found.folder, target)),
    ...conventionalPaths(found.folder, subpath),
  ];
}

/** By name; of several with the same name (templates, fixtures) the nearest to the importing file. */
function packageNamed(packages: readonly WorkspacePackage[], specifier: string, fromFile: string): WorkspacePackage | undefined {
  const named = packages.filter(({ name }) => name !== undefined && (specifier === name || specifier.startsWith(`${name}/`)));
  return named.sort((a, b) => sharedLength(b.folder, fromFile) - sharedLength(a.folder, fromFile) || (a.folder < b.folder ? -1 : 1))[0];
}

function sharedLength(folder: string, file: string): number {
  const [parts, others] = [folder.split('/'), file.split('/')];
  const differs = parts.findIndex((part, index) => part !== others[index]);
  return differs < 0 ? parts.length : differs;
}

function entryTargets(json: JsonObject, subpath: string): readonly string[] {
  const exported =
    json['exports'] === undefined ? [] : targetsOf(isSubpathMap(json['exports']) ? json['exports'] : { '.': json['exports'] }, subpath);
  if (subpath !== '.') return [...exported, subpath];
  return [...exported, ...['source', 'types', 'typings', 'module', 'main'].flatMap(field => stringOf(json[field]) ?? [])];
}

const isSubpathMap = (exports: unknown): boolean => isObject(exports) && Object.keys(exports).some(key => key.startsWith('.'));

/** Targets of the best matching key of an `exports` or `imports` map, whatever the condition. */
function targetsOf(map: unknown, key: string): readonly string[] {
  if (!isObject(map)) return [];
  if (key in map) return leaves(map[key]);
  for (const pattern of Object.keys(map).sort((a, b) => b.length - a.length)) {
    const [prefix, suffix] = pattern.split('*');
    if (prefix === undefined || suffix === undefined || !key.startsWith(prefix) || !key.endsWith(suffix)) continue;
    const middle = key.slice(prefix.length, key.length - suffix.length);
    return leaves(map[pattern]).map(target => target.replaceAll('*', middle));
  }
  return [];
}

/** The conditions that name sources come first. */
const conditions = ['source', 'development', 'types', 'import', 'module', 'default', 'require', 'node', 'browser'];

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (!isObject(value)) return [];
  const rank = (key: string): number => (conditions.includes(key) ? conditions.indexOf(key) : conditions.length);
  return Object.keys(value)
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(key => leaves(value[key]));
}

const outputFolder = /^(dist|build|lib|out|output|es|esm|cjs|types|typings|\.output)(?=\/)/;

/** A target may be output that is not there: `./dist/esm/a.js` is made from `src/a.ts`. */
function sourcePaths(folder: string, target: string): readonly string[] {
  const path = posix.normalize(target);
  const bare = path.replace(/\.d\.([cm]?)ts$/, '.$1js');
  const inner = bare
    .replace(outputFolder, '')
    .replace(/^\//, '')
    .replace(outputFolder, '')
    .replace(/^\//, '')
    .replace(/^src\//, '');
  const candidates = bare === inner ? [bare] : [bare, `src/${inner}`, inner];
  return [...new Set(candidates)].map(candidate => posix.join(folder, candidate));
}

function conventionalPaths(folder: string, subpath: string): readonly string[] {
  const inner = subpath === '.' ? ['src/index', 'index', 'src/main', 'lib/index'] : [`src/${subpath.slice(2)}`];
  return inner.map(path => posix.join(folder, path));
}
