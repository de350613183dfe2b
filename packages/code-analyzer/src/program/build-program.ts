import { ts } from '@ts-morph/common';
import type { SourceCache } from './source-cache.ts';
import { libFolder } from './virtual-paths.ts';

/**
 * One set of options for every project: what a project's own options change (strictness, target, emit) changes no answer that
 * we ask for, or makes it poorer. Paths and aliases are resolved before, per file.
 */
export const compilerOptions: ts.CompilerOptions & { readonly allowNonTsExtensions: true } = {
  // TypeScript's own, undeclared: a `.vue` file is a source under its own name.
  allowNonTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  // The one kind of resolution under which TypeScript follows `require` in JavaScript. What it finds is decided by the resolver.
  moduleResolution: ts.ModuleResolutionKind.Node10, // eslint-disable-line @typescript-eslint/no-deprecated
  ignoreDeprecations: '6.0',
  allowJs: true,
  maxNodeModuleJsDepth: 0,
  jsx: ts.JsxEmit.Preserve,
  strict: true,
  noImplicitAny: true,
  // Under interop, `import * as express from 'express'` could not be called; default imports need only the next line.
  esModuleInterop: false,
  allowSyntheticDefaultImports: true,
  resolveJsonModule: true,
  allowImportingTsExtensions: true,
  allowArbitraryExtensions: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: false,
  noEmit: true,
  noLib: true,
  types: [],
  skipDefaultLibCheck: true,
  preserveSymlinks: true,
};

export interface ProgramInput {
  /** Files that the program starts from: the project's own, and those that declare globals. */
  readonly rootFiles: readonly string[];
  /** Text of a file of the program, own or virtual. */
  readonly textOf: (path: string) => string | undefined;
  /** Text of the file that declares the types of a script. */
  readonly typesTextOf: (path: string) => string | undefined;
  /** The file that an import leads to. */
  readonly resolve: (specifier: string, fromFile: string) => string | undefined;
  readonly sources: SourceCache;
  readonly previous?: ts.Program;
}

export function buildProgram({ rootFiles, textOf, typesTextOf, resolve, sources, previous }: ProgramInput): ts.Program {
  const host: ts.CompilerHost = {
    getSourceFile: path => {
      const text = textOf(path);
      return text === undefined ? undefined : sources.parse(path, text, typesTextOf(path));
    },
    getDefaultLibFileName: () => `${libFolder}/lib.d.ts`,
    getDefaultLibLocation: () => libFolder,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: path => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: path => textOf(path) !== undefined,
    readFile: textOf,
    directoryExists: () => false,
    getDirectories: () => [],
    writeFile: () => undefined,
    resolveModuleNameLiterals: (literals, fromFile) =>
      literals.map(literal => ({ resolvedModule: toResolvedModule(resolve(literal.text, fromFile)) })),
    resolveTypeReferenceDirectiveReferences: references => references.map(() => ({ resolvedTypeReferenceDirective: undefined })),
  };
  return ts.createProgram({ rootNames: [...rootFiles], options: compilerOptions, host, ...(previous ? { oldProgram: previous } : {}) });
}

function toResolvedModule(path: string | undefined): ts.ResolvedModuleFull | undefined {
  if (path === undefined) return undefined;
  if (path.endsWith('.vue')) return { resolvedFileName: path, extension: '.ts', isExternalLibraryImport: false };
  const extension = ['.d.ts', '.d.mts', '.d.cts', '.tsx', '.ts', '.mts', '.cts', '.jsx', '.js', '.mjs', '.cjs', '.json'].find(ending =>
    path.endsWith(ending),
  );
  return extension === undefined ? undefined : { resolvedFileName: path, extension, isExternalLibraryImport: false };
}
