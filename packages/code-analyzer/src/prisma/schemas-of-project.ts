import { posix } from 'node:path';
import type { PrismaSchema } from './schema.ts';
import { resolvePath } from '../workspace/resolve-path.ts';

/** Modules that stand for the client of the nearest schema. */
const clientModules = new Set([
  '@prisma/client',
  '@prisma/client/edge',
  '@prisma/client/extension',
  '.prisma/client',
  '.prisma/client/edge',
]);

/** The schema whose client an import names: the nearest package's for `@prisma/client`, or the one whose generator writes there. */
export function findSchema(schemas: readonly PrismaSchema[], specifier: string, fromFile: string): PrismaSchema | undefined {
  if (clientModules.has(specifier)) return nearestSchema(schemas, fromFile)[0];
  if (!specifier.startsWith('.') && !specifier.startsWith('/')) return undefined;
  const target = resolvePath(posix.dirname(fromFile), specifier);
  return schemas.find(schema =>
    outputsOf(schema).some(output => target === output || (target.startsWith(`${output}/`) && !target.startsWith(`${output}/runtime/`))),
  );
}

/** Schemas that share the longest part of their path with a file, best first: two are ambiguous. */
export function nearestSchema(schemas: readonly PrismaSchema[], fromFile: string): readonly PrismaSchema[] {
  const ranked = schemas.map(schema => ({ schema, shared: sharedDepth(folderOf(schema), fromFile) }));
  const best = Math.max(...ranked.map(({ shared }) => shared));
  return ranked.filter(({ shared }) => shared === best).map(({ schema }) => schema);
}

/** Folders that its generators write clients to; others make diagrams, documentation and validators. */
export function outputsOf(schema: PrismaSchema): readonly string[] {
  return schema.generators.flatMap(({ output, provider, place }) =>
    output === undefined || provider?.startsWith('prisma-client') === false
      ? []
      : [resolvePath(posix.dirname(place.file), output.replaceAll('\\', '/'))],
  );
}

const folderOf = (schema: PrismaSchema): string => posix.dirname(schema.files[0] ?? '/');

function sharedDepth(folder: string, file: string): number {
  const parts = folder.split('/');
  const other = posix.dirname(file).split('/');
  const differs = parts.findIndex((part, index) => part !== other[index]);
  return differs === -1 ? parts.length : differs;
}
