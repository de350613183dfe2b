import { dirname, join } from 'node:path/posix';
import type { Reference } from '../document/policy-document.ts';
import { nearest } from '../structure/nearest.ts';
import type { CompileHost } from './compile-host.ts';
import { findNpmPack, packageFolderOf } from './npm-pack.ts';
import { packNames } from './pack-names.gen.ts';

export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What an `extends` means: a text, or why there is none. */
type FoundPack = { readonly source: Source } | { readonly message: string; readonly help: string };

const builtIn = 'proviso:';

/** A built-in pack, a file beside the one that names it, or a file of an installed package. */
export function findPack(reference: Reference, host: CompileHost): FoundPack {
  const text = reference.text.replaceAll('\\', '/');
  if (text.startsWith(builtIn)) return findBuiltIn(text, host);
  const isAbsolute = /^(?:\/|[A-Za-z]:\/)/.test(text);
  const own = packageFolderOf(join(reference.file));
  const path = isAbsolute ? text : join(dirname(reference.file), text);
  const leadsOut = own !== undefined && !join(path).startsWith(`${own}/`);
  if (!text.startsWith('@') && !leadsOut) {
    const source = readSource(path, host);
    if (source !== undefined) return { source };
  }
  if (leadsOut && (isAbsolute || text.startsWith('.')))
    return { message: `\`${reference.text}\` leads out of the package of this file`, help: packageHelp };
  if (isAbsolute || text.startsWith('.')) return { message: `cannot read \`${reference.text}\``, help: pathHelp };
  const found = findNpmPack(text, reference.file, host.readFile);
  if (!('path' in found)) return found;
  const source = readSource(found.path, host);
  return source === undefined ? { message: `cannot read \`${reference.text}\``, help: `there is no ${found.path}` } : { source };
}

/** Whoever installs a package lets it read its own files, and those of packages that it names. */
const packageHelp = 'a package extends files of its own, other packages and built-in packs';
const pathHelp = 'check the path: it is relative to this file';

/** Built-in packs come with the host; everything else is a file. */
export function findEntry(path: string, host: CompileHost): FoundPack {
  if (path.startsWith(builtIn)) return findBuiltIn(path, host);
  const source = readSource(path, host);
  return source === undefined ? { message: `cannot read ${path}`, help: 'check the path, and that the file may be read' } : { source };
}

function findBuiltIn(text: string, host: CompileHost): FoundPack {
  const name = text.slice(builtIn.length);
  const source = host.pack?.(name);
  if (source !== undefined) return { source };
  const meant = nearest(name, packNames);
  return {
    message: `there is no pack \`${text}\``,
    help: meant === undefined || meant === name ? listed() : `did you mean \`${builtIn}${meant}\`?`,
  };
}

function listed(): string {
  const whole = packNames.filter(name => !name.includes('/')).map(name => `\`${builtIn}${name}\``);
  const slice = packNames.find(name => name.includes('/'));
  return `there are ${whole.join(', ')}${slice === undefined ? '' : `, and slices such as \`${builtIn}${slice}\``}`;
}

function readSource(path: string, host: CompileHost): Source | undefined {
  const text = host.readFile(path);
  return text === undefined ? undefined : { path, text };
}
