import { parsePrismaSchema } from '../src/prisma/parse-schema.ts';
import { findSchema } from '../src/prisma/schemas-of-project.ts';
import type { Compiler } from '../src/program/compiler.ts';
import { createCompiler } from '../src/program/create-compiler.ts';
import { readAmbientFiles } from '../src/program/library-files.ts';
import { openProgram } from '../src/program/open-program.ts';
import { createSourceCache } from '../src/program/source-cache.ts';

const sources = createSourceCache();
const ambient = readAmbientFiles({ dom: true });

/** A compiler over files by absolute path (`/app/src/a.ts`, `/app/prisma/schema.prisma`), with library models and lib. */
export function createTestCompiler(files: Readonly<Record<string, string>>): Compiler {
  const own = Object.keys(files).filter(path => !path.endsWith('.prisma')).sort();
  const schemaFiles = Object.entries(files).filter(([path]) => path.endsWith('.prisma'));
  const schemas = schemaFiles.map(([file, text]) => parsePrismaSchema([{ file, text }]).schema);
  const opened = openProgram({
    files: own,
    textOf: path => files[path],
    world: { hasFile: path => Object.hasOwn(files, path), mappedPaths: () => [], packagePaths: () => [], schemaFor: (specifier, fromFile) => findSchema(schemas, specifier, fromFile), isDeclared: () => false },
    schemas,
    ambient,
    sources,
  });
  return createCompiler(opened, own.filter(path => !path.endsWith('.d.ts')));
}
