import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Linter } from 'eslint';
import { emptyTree } from './empty-tree.ts';
import { packageVersion } from './package-version.ts';

type EslintParser = Extract<Linter.Parser, { parseForESLint: unknown }>;

/** For files that no parser of ESLint's reads, such as `.prisma`. */
export const schemaParser: EslintParser = {
  meta: { name: 'proviso/schema-parser', version: packageVersion() },
  parseForESLint: text => emptyTree(text),
};

/** For TypeScript where nobody configured a parser: `@typescript-eslint/parser` when it is installed, so that other rules see the code too. */
export const typescriptParser: EslintParser = {
  meta: { name: 'proviso/typescript-parser', version: packageVersion() },
  parseForESLint: (text, options: unknown) =>
    findParser('@typescript-eslint/parser', filePathOf(options))?.parseForESLint(text, options) ?? emptyTree(text),
};

/** For components of Vue where nobody configured a parser: `vue-eslint-parser` when it is installed. */
export const componentParser: EslintParser = {
  meta: { name: 'proviso/component-parser', version: packageVersion() },
  parseForESLint: (text, options: unknown) =>
    findParser('vue-eslint-parser', filePathOf(options))?.parseForESLint(text, options) ?? emptyTree(text),
};

function filePathOf(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('filePath' in options)) return undefined;
  return typeof options.filePath === 'string' && !options.filePath.startsWith('<') ? options.filePath : undefined;
}

/** As the linted file would find it, or else as this package does. Node keeps what it loaded. */
function findParser(name: string, file: string | undefined): EslintParser | undefined {
  const places = file === undefined ? [import.meta.url] : [pathToFileURL(file), import.meta.url];
  for (const place of places) {
    const require = createRequire(place);
    try {
      const loaded: unknown = require(name);
      if (isParser(loaded)) return loaded;
    } catch {
      // Not installed there: that is no mistake of anybody's.
    }
  }
  return undefined;
}

function isParser(loaded: unknown): loaded is EslintParser {
  return typeof loaded === 'object' && loaded !== null && 'parseForESLint' in loaded && typeof loaded.parseForESLint === 'function';
}
