import { posix } from 'node:path';
import type { Place } from '@proviso/code-analyzer';

export interface ImportedFunction {
  readonly name: string;
  /** Absolute path of the module's file, or a package name. */
  readonly module: string;
}

type Edit = Place & { readonly newText: string };

/** The edits that make a function available in a file: none when it is imported already, `undefined` when something else has its name there. */
export function insertImport(file: string, text: string, wanted: ImportedFunction): readonly Edit[] | undefined {
  const specifier = specifierFrom(file, text, wanted.module);
  const from = importsOf(text, wanted.name);
  if (from.some(module => sameModule(module, specifier))) return [];
  if (from.length > 0 || declares(text, wanted.name)) return undefined;
  const at = afterLastImport(text) || startOfScript(file, text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const statement = `import { ${wanted.name} } from '${specifier}';`;
  return [{ file, span: { start: at, end: at }, newText: at === 0 ? statement + newline : newline + statement }];
}

/** Where the name is imported from. */
function importsOf(text: string, name: string): readonly string[] {
  return [...text.matchAll(/^import\s[^;]*?\{([^}]*)\}\s*from\s*['"]([^'"\n]*)['"]/gm)]
    .filter(match =>
      (match[1] ?? '').split(',').some(
        part =>
          part
            .trim()
            .split(/\s+as\s+/)
            .at(-1) === name,
      ),
    )
    .map(match => match[2] ?? '');
}

/** By its last name: a module may be reached by several paths, and with or without an extension. */
const sameModule = (a: string, b: string): boolean => lastName(a) === lastName(b);
const lastName = (module: string): string => posix.basename(module).replace(/\.[cm]?[jt]sx?$/, '');

const declares = (text: string, name: string): boolean =>
  new RegExp(`\\b(?:function\\*?|const|let|var|class|enum|import)\\s+${name.replace('$', '\\$')}\\b`).test(text);

/** Offset behind the last import statement at the top of a file; 0 when there is none. */
function afterLastImport(text: string): number {
  const imports = [...text.matchAll(/^import\s(?:[^'"]*?\sfrom\s*)?['"][^'"\n]*['"];?/gm)];
  const last = imports.at(-1);
  return last ? last.index + last[0].length : 0;
}

/** A component of Vue begins with a template as often as not; its imports stand in its script. */
function startOfScript(file: string, text: string): number {
  const script = file.endsWith('.vue') ? /<script\b[^>]*>/i.exec(text) : null;
  return script ? script.index + script[0].length : 0;
}

/** Written the way the file writes its other relative imports: with `.js`, with `.ts`, or with nothing. */
function specifierFrom(file: string, text: string, module: string): string {
  if (!posix.isAbsolute(module)) return module;
  const bare = posix.relative(posix.dirname(file), module).replace(/\.[cm]?[jt]sx?$/, '');
  const extension = /from\s+['"]\.{1,2}\/[^'"]*?(\.[cm]?[jt]s)['"]/.exec(text)?.[1] ?? '';
  return `${bare.startsWith('.') ? '' : './'}${bare}${extension}`;
}
