/** How a file entered the program: its configuration, and where its imports lead. */
import { relativeTo } from './walk-files.ts';
import type { Workspace } from './workspace.ts';
import type { Compiler } from '../program/compiler.ts';
import type { ModuleTarget } from '../program/resolve-module.ts';

export interface FileEntry {
  /** A source is judged; declarations are read for what they declare; a schema becomes a module. */
  readonly kind: 'source' | 'declarations' | 'schema';
  /** The tsconfig that holds the file, relative to the root; absent: the defaults of TypeScript. */
  readonly config?: string;
  readonly imports: readonly FileImport[];
}

export interface FileImport {
  readonly specifier: string;
  readonly leadsTo: ModuleTarget['kind'];
  /** File relative to the root, or name of the model or module. */
  readonly target?: string;
}

export function readEntry(
  { workspace, compiler }: { readonly workspace: Workspace; readonly compiler: Compiler },
  file: string,
): FileEntry {
  const config = workspace.configOf(file)?.path;
  const isSchema = workspace.schemas.some(schema => schema.files.includes(file));
  return {
    kind: isSchema ? 'schema' : workspace.analyzed.includes(file) ? 'source' : 'declarations',
    ...(config !== undefined && !isSchema && { config: relativeTo(workspace.root, config) }),
    imports: compiler.importsOf(file).map(({ reference, target }) => toImport(reference.specifier, target, workspace.root)),
  };
}

function toImport(specifier: string, target: ModuleTarget, root: string): FileImport {
  const leadsTo = target.kind;
  switch (target.kind) {
    case 'own':
      return { specifier, leadsTo, target: relativeTo(root, target.path) };
    case 'schema':
      return { specifier, leadsTo, target: relativeTo(root, target.schema.files[0] ?? '') };
    case 'model':
      return { specifier, leadsTo, target: target.module };
    case 'unknown':
      return { specifier, leadsTo, target: relativeTo(root, target.module) };
    case 'declared':
    case 'asset':
      return { specifier, leadsTo };
  }
}

export function printEntry({ kind, config, imports }: FileEntry): readonly string[] {
  const how = kind === 'schema' ? [] : [config === undefined ? 'no tsconfig holds it: the defaults of TypeScript' : `options of ${config}`];
  return [
    kindWords[kind],
    ...how,
    ...imports.map(
      ({ specifier, leadsTo, target }) => `import ${specifier} -> ${targetWords[leadsTo]}${target === undefined ? '' : ` ${target}`}`,
    ),
  ];
}

const kindWords: Readonly<Record<FileEntry['kind'], string>> = {
  source: 'source file',
  declarations: 'declaration file: read for what it declares, findings are in sources',
  schema: 'Prisma schema: its models become the module `@prisma/client`',
};

const targetWords: Readonly<Record<ModuleTarget['kind'], string>> = {
  own: 'file',
  schema: 'schema',
  model: 'model',
  declared: 'declared by the project itself',
  asset: 'no code',
  unknown: 'unknown, neither source nor model:',
};
