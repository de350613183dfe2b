import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { ts } from '@ts-morph/common';
import { repositoryRoot } from '../import-graph/house.ts';
import { folderFor, packageOf, rangesOf, typesOf, unpack, unpackWithTypes } from './unpack-package.ts';
import type { Module } from './walk-surface.ts';

export interface PublishedModule extends Module {
  /** `@types/pg@8.11.0` */
  readonly from: string;
}

/** The module as its package, or `@types`, declares it; `undefined` when neither does. `range` picks a version. */
export function openPublished(name: string, range: string): PublishedModule | undefined {
  const builtin = isBuiltin(name);
  if (!builtin) unpackWithTypes(name, range);
  const folder = builtin ? repositoryRoot : folderFor(name, range);
  const root = join(folder, 'published-entry.ts');
  const text = `import * as library from ${JSON.stringify(builtin ? `node:${name}` : name)};\nexport { library };\n`;
  const open = (): ts.Program => ts.createProgram([root], options, hostOf(root, text));
  const program = builtin ? open() : completed(open, folder);
  const checker = program.getTypeChecker();
  const specifier = program.getSourceFile(root)?.statements.find(ts.isImportDeclaration)?.moduleSpecifier;
  const symbol = specifier && checker.getSymbolAtLocation(specifier);
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName;
  return symbol && file !== undefined ? { checker, symbol, from: packageAround(file) } : undefined;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  esModuleInterop: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
  typeRoots: [join(repositoryRoot, 'node_modules/@types')],
  lib: ['lib.esnext.full.d.ts'],
};

/** Declarations that many packages share are parsed once. */
const parsed = new Map<string, ts.SourceFile>();

function hostOf(root: string, text: string): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const libFolder = join(repositoryRoot, 'node_modules/typescript/lib');
  return {
    ...host,
    getDefaultLibLocation: () => libFolder,
    getDefaultLibFileName: () => join(libFolder, 'lib.esnext.full.d.ts'),
    getCurrentDirectory: () => dirname(root),
    fileExists: path => path === root || host.fileExists(path),
    readFile: path => (path === root ? text : host.readFile(path)),
    getSourceFile: (path, languageVersion) => {
      if (path === root) return ts.createSourceFile(path, text, languageVersion, true);
      const known = parsed.get(path) ?? host.getSourceFile(path, languageVersion);
      if (known) parsed.set(path, known);
      return known;
    },
  };
}

function packageAround(file: string): string {
  for (let at = dirname(file); at !== dirname(at); at = dirname(at)) {
    const manifest = join(at, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string; version?: string };
    if (name !== undefined && version !== undefined) return `${name}@${version}`;
  }
  return file;
}

/** What the declarations import is fetched too, as far as they lead to declarations; without it their types would be `any`. */
function completed(open: () => ts.Program, folder: string): ts.Program {
  for (let round = 0; ; round++) {
    const program = open();
    const missing = round < 5 ? missingPackages(program, folder) : new Map<string, string>();
    const found = [...missing].filter(([name, range]) => unpack(folder, name, range) || unpack(folder, typesOf(name), ''));
    if (found.length === 0) return program;
  }
}

/** By name, with the range that the importing package asks for. */
function missingPackages(program: ts.Program, folder: string): ReadonlyMap<string, string> {
  const missing = new Map<string, string>();
  for (const { fileName, text } of program.getSourceFiles().filter(file => file.fileName.startsWith(folder))) {
    for (const { fileName: specifier } of ts.preProcessFile(text).importedFiles) {
      if (specifier.startsWith('.') || isBuiltin(specifier)) continue;
      const resolved = ts.resolveModuleName(specifier, fileName, options, ts.sys).resolvedModule;
      if (resolved === undefined) missing.set(packageOf(specifier), rangesOf(packageFolderAround(fileName))[packageOf(specifier)] ?? '');
    }
  }
  return missing;
}

const packageFolderAround = (file: string): string => /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? dirname(file);
