import { dirname, join } from 'node:path/posix';

/** Where a policy of an npm package lies, or why there is none. */
type NpmPack = { readonly path: string } | { readonly message: string; readonly help: string };

type ReadFile = (path: string) => string | undefined;

const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** `@acme/pack/hr.policy.yaml` is the file `hr.policy.yaml` of the package `@acme/pack`; without a file, what the package names. */
export function findNpmPack(text: string, from: string, readFile: ReadFile): NpmPack {
  const parts = text.split('/');
  const named = text.startsWith('@') ? 2 : 1;
  const name = parts.slice(0, named).join('/');
  const file = parts.slice(named).join('/');
  const found = packageName.test(name) ? manifestOf(name, from, readFile) : undefined;
  if (found === undefined) {
    return {
      message: `cannot read \`${text}\``,
      help: 'a pack is `proviso:<name>`, an installed package, or a path relative to this file',
    };
  }
  const own = file === '' ? policyNamedIn(found.manifest) : file;
  if (own === undefined) {
    const help = `name a file of it (\`${name}/….policy.yaml\`), or add \`"proviso": "./….policy.yaml"\` to its package.json`;
    return { message: `the package \`${name}\` names no policy`, help };
  }
  const path = join(found.folder, own);
  if (path.startsWith(`${found.folder}/`)) return { path };
  return { message: `\`${own}\` leads out of the package \`${name}\``, help: 'name a file of the package' };
}

/** The folder of the installed package that a file belongs to: the innermost. */
export function packageFolderOf(file: string): string | undefined {
  const marker = '/node_modules/';
  const rooted = file.startsWith('/') ? file : `/${file}`;
  const start = rooted.lastIndexOf(marker);
  if (start === -1) return undefined;
  const inside = rooted.slice(start + marker.length).split('/');
  const name = inside.slice(0, inside[0]?.startsWith('@') === true ? 2 : 1).join('/');
  const folder = `${rooted.slice(0, start + marker.length)}${name}`;
  return packageName.test(name) ? folder.slice(rooted.length - file.length) : undefined;
}

/** The nearest installed package of that name, as Node finds it: in `node_modules` beside the file, or above. */
function manifestOf(name: string, from: string, readFile: ReadFile): { readonly folder: string; readonly manifest: unknown } | undefined {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    const text = readFile(`${candidate}/package.json`);
    if (text !== undefined) return { folder: candidate, manifest: parseJson(text) };
    if (dirname(folder) === folder) return undefined;
  }
}

/** `proviso`, else what `exports` or `main` give for the package itself. */
function policyNamedIn(manifest: unknown): string | undefined {
  const exported = ownValue(manifest, 'exports');
  const main = ownValue(exported, '.') ?? exported;
  const candidates = [main, ownValue(main, 'default'), ownValue(manifest, 'main')];
  const named = ownValue(manifest, 'proviso');
  return typeof named === 'string'
    ? named
    : candidates.find(value => typeof value === 'string' && value.endsWith('.policy.yaml'))?.toString();
}

function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** A manifest that is no JSON names nothing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
