import type { ts } from '@ts-morph/common';
import { renderClient, type PrismaClientModule } from '../prisma/render-client.ts';
import type { PrismaSchema } from '../prisma/schema.ts';
import { buildProgram } from './build-program.ts';
import { dropShorthands } from './drop-shorthands.ts';
import type { ImportReference } from './import-references.ts';
import type { AmbientFiles } from './library-files.ts';
import { builtInModels, modelName, type LibraryModels } from './library-models.ts';
import { resolveModule, type ModuleTarget, type ModuleWorld } from './resolve-module.ts';
import type { SourceCache } from './source-cache.ts';
import { assetModule, renderStub } from './stub-modules.ts';
import { declarationsPathOf } from './types-beside.ts';
import { clientPath, modelPath, readVirtualPath, stubPath } from './virtual-paths.ts';

export interface ProgramSettings {
  /** Absolute paths of the project's own sources, declaration files included. */
  readonly files: readonly string[];
  readonly textOf: (path: string) => string | undefined;
  readonly world: ModuleWorld;
  readonly schemas: readonly PrismaSchema[];
  readonly ambient: AmbientFiles;
  readonly sources: SourceCache;
  /** The program before an edit. What did not change is taken from it. */
  readonly previous?: OpenedProgram;
}

/** A program together with what is known about how its modules were found. */
export interface OpenedProgram {
  readonly program: ts.Program;
  readonly clients: ReadonlyMap<string, PrismaClientModule>;
  readonly schemas: readonly PrismaSchema[];
  readonly importsOf: (file: string) => readonly ResolvedImport[];
  /** By path, with the parsed file that they were read from. */
  readonly imports: ReadonlyMap<string, FileImports>;
  readonly world: ModuleWorld;
  readonly shorthandModules: readonly { readonly module: string; readonly target: ModuleTarget }[];
}

interface FileImports {
  readonly parsed: ts.SourceFile;
  readonly imports: readonly ResolvedImport[];
}

export interface ResolvedImport {
  readonly reference: ImportReference;
  readonly target: ModuleTarget;
}

export function openProgram(settings: ProgramSettings): OpenedProgram {
  const { files, textOf, world, schemas, ambient, sources, previous } = settings;
  const own = (path: string): string | undefined => programText(path, textOf);
  const typesTextOf = (path: string): string | undefined => textOfTypes(path, own, world);
  const models = world.models ?? builtInModels;
  const imports = new Map(files.flatMap(file => importsOfFile(file, { textOf: own, typesTextOf }, settings)));
  const all = [...imports.values()].flatMap(found => found.imports);
  const clients =
    previous?.schemas === schemas
      ? previous.clients
      : new Map(schemas.map(schema => [clientPath(schema.files[0] ?? ''), renderClient(schema)]));
  const virtual = new Map([
    ...[...clients].map(([path, client]) => [path, client.text] as const),
    ...stubsFor(all),
    [requiresPath, renderRequires(all)],
    [assetPath, assetModule],
  ]);
  const program = buildProgram({
    rootFiles: [...ambient.paths, requiresPath, ...files],
    textOf: path => virtual.get(path) ?? virtualText(path, ambient, models) ?? own(path),
    typesTextOf,
    resolve: (specifier, fromFile) =>
      pathOfModule(readVirtualPath(fromFile) ? resolveFromVirtual(specifier, models) : resolveModule(world, specifier, fromFile)),
    sources,
    // The compiler takes over where imports of unchanged files led: what they mean now may have changed with the world.
    ...(previous?.world === world ? { previous: previous.program } : {}),
  });
  const shorthandModules = files
    .filter(isDeclarationFile)
    .flatMap(file => dropShorthands(textOf(file) ?? '').modules.map(module => ({ module, target: resolveModule(world, module, file) })));
  return { program, clients, schemas, imports, world, shorthandModules, importsOf: file => imports.get(file)?.imports ?? [] };
}

function programText(path: string, textOf: (path: string) => string | undefined): string | undefined {
  const text = textOf(path);
  return text !== undefined && isDeclarationFile(path) ? dropShorthands(text).text : text;
}

function textOfTypes(script: string, textOf: (path: string) => string | undefined, { hasFile }: ModuleWorld): string | undefined {
  const path = declarationsPathOf(script);
  return path !== undefined && hasFile(path) ? textOf(path) : undefined;
}

const isDeclarationFile = (path: string): boolean => /\.d\.[cm]?ts$/.test(path);

const requiresPath = modelPath('globals/requires');
const assetPath = modelPath('globals/asset');

function importsOfFile(
  file: string,
  { textOf, typesTextOf }: Record<'textOf' | 'typesTextOf', (path: string) => string | undefined>,
  { world, sources, previous }: ProgramSettings,
): readonly (readonly [string, FileImports])[] {
  const text = textOf(file);
  if (text === undefined) return [];
  const parsed = sources.parse(file, text, typesTextOf(file));
  const known = previous?.world === world ? previous.imports.get(file) : undefined;
  if (known?.parsed === parsed) return [[file, known]];
  return [
    [
      file,
      {
        parsed,
        imports: sources.importsOf(parsed).map(reference => ({ reference, target: resolveModule(world, reference.specifier, file) })),
      },
    ],
  ];
}

function virtualText(path: string, ambient: AmbientFiles, models: LibraryModels): string | undefined {
  const virtual = readVirtualPath(path);
  if (virtual?.kind === 'model') return ambient.textOf(path) ?? models.textOf(virtual.module);
  return virtual?.kind === 'lib' ? ambient.textOf(path) : undefined;
}

/** Models import each other by module name; `require('x')` declarations name the file itself. */
function resolveFromVirtual(specifier: string, models: LibraryModels): ModuleTarget {
  if (specifier.startsWith('/')) return { kind: 'own', path: specifier };
  const module = modelName(specifier);
  return models.has(specifier) ? { kind: 'model', module } : { kind: 'unknown', module };
}

/** Path in the program of what an import leads to. */
export function pathOfModule(target: ModuleTarget): string | undefined {
  switch (target.kind) {
    case 'own':
      return target.path;
    case 'model':
      return modelPath(target.module);
    case 'schema':
      return clientPath(target.schema.files[0] ?? '');
    case 'unknown':
      return stubPath(target.module);
    case 'asset':
      return assetPath;
    case 'declared':
      return undefined;
  }
}

function stubsFor(imports: readonly ResolvedImport[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { reference, target } of imports) {
    if (target.kind !== 'unknown') continue;
    const known = names.get(target.module) ?? new Set();
    for (const name of reference.names()) known.add(name);
    names.set(target.module, known);
  }
  return new Map([...names].map(([module, asked]) => [stubPath(module), renderStub(module, asked)]));
}

/** TypeScript follows `require` in JavaScript only; in TypeScript files it is an ordinary call, which these overloads answer. */
function renderRequires(imports: readonly ResolvedImport[]): string {
  const paths = new Map<string, Set<string>>();
  for (const { reference, target } of imports) {
    const path = reference.required ? pathOfModule(target) : undefined;
    if (path !== undefined) paths.set(reference.specifier, (paths.get(reference.specifier) ?? new Set()).add(path));
  }
  const overloads = [...paths]
    .sort()
    .flatMap(([specifier, found]) =>
      [...found]
        .slice(0, found.size === 1 ? 1 : 0)
        .map(path => `  (id: ${JSON.stringify(specifier)}): typeof import(${JSON.stringify(path)});`),
    );
  return ['interface NodeRequire {', ...overloads, '}', ''].join('\n');
}
