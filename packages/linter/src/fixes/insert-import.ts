import { posix } from 'node:path';
import type { Place } from '@proviso/code-analyzer';

export interface ImportedFunction {
  readonly name: string;
  /** Absolute path of the module's file, or a package name. */
  readonly module: string;
}

/** The edits that make a function available in a file: none when it is imported already. */
export function insertImport(file: string, text: string, wanted: ImportedFunction): readonly (Place & { readonly newText: string })[] {
  if (hasImport(text, wanted.name)) return [];
  const at = afterLastImport(text) || startOfScript(file, text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const statement = `import { ${wanted.name} } from '${specifierFrom(file, text, wanted.module)}';`;
  return [{ file, span: { start: at, end: at }, newText: at === 0 ? statement + newline : newline + statement }];
}

function hasImport(text: string, name: string): boolean {
  return [...text.matchAll(/^import\s[^;]*?\{([^}]*)\}\s*from/gm)].some(match =>
    (match[1] ?? '').split(',').some(part => part.trim() === name),
  );
}

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
