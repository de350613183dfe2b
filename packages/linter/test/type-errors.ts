import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const models = fileURLToPath(new URL('../../code-analyzer/models/', import.meta.url));

/** A text that may stand in place of a file. */
export interface Variant {
  readonly file: string;
  readonly text: string;
}

/**
 * What TypeScript says of each variant and not of the file that it stands for. One program for all of them, since a program costs
 * more than checking what is in it: each variant lies beside its file, under another name. Packages have the types of their models.
 */
export function newTypeErrors(variants: readonly Variant[]): readonly (readonly string[])[] {
  const texts = new Map(variants.map(({ file, text }, index) => [nameBeside(file, index), text]));
  const originals = new Set(variants.map(({ file }) => file));
  const host = hostWith(texts);
  const program = ts.createProgram([...originals, ...texts.keys()], options, host);
  const errorsBefore = new Map([...originals].map(file => [file, errorsIn(file, program)]));
  return variants.map(({ file }, index) => without(errorsIn(nameBeside(file, index), program), errorsBefore.get(file) ?? []));
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // Every variant is a module, whatever it lacks: two of one file must not declare the same globals.
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  experimentalDecorators: true,
  jsx: ts.JsxEmit.Preserve,
  skipLibCheck: true,
  types: ['node'],
};

const nameBeside = (file: string, index: number): string =>
  posix.join(posix.dirname(file), `${posix.basename(file, posix.extname(file))}.variant${String(index)}${posix.extname(file)}`);

function hostWith(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const onDisk = {
    fileExists: host.fileExists.bind(host),
    readFile: host.readFile.bind(host),
    getSourceFile: host.getSourceFile.bind(host),
  };
  return Object.assign(host, {
    fileExists: (file: string) => texts.has(file) || onDisk.fileExists(file),
    readFile: (file: string) => texts.get(file) ?? onDisk.readFile(file),
    getSourceFile: (file: string, languageVersion: ts.ScriptTarget) => {
      const text = texts.get(file);
      return text === undefined ? onDisk.getSourceFile(file, languageVersion) : ts.createSourceFile(file, text, languageVersion, true);
    },
    resolveModuleNameLiterals: (literals: readonly ts.StringLiteralLike[], from: string) =>
      literals.map(({ text }) => modelOf(text) ?? ts.resolveModuleName(text, from, options, host)),
  } satisfies Partial<ts.CompilerHost>);
}

function modelOf(module: string): ts.ResolvedModuleWithFailedLookupLocations | undefined {
  const path = posix.join(models, `${module}.d.ts`);
  return module.startsWith('.') || !existsSync(path)
    ? undefined
    : { resolvedModule: { resolvedFileName: path, extension: ts.Extension.Dts } };
}

function errorsIn(file: string, program: ts.Program): readonly string[] {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`${file} is not in the program`);
  return ts
    .getPreEmitDiagnostics(program, source)
    .filter(({ file: place }) => place === source)
    .map(({ code, messageText }) => `TS${String(code)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

/** What is left of a list when each of the others was taken out of it once. */
export function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...all];
  for (const other of others) {
    const at = left.indexOf(other);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** Whether TypeScript reads such files. */
export const isTyped = (file: string): boolean => /\.[cm]?tsx?$/.test(file);
