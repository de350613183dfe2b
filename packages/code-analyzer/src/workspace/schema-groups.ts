import { posix } from 'node:path';
import type { SchemaFile } from '../prisma/parse-schema.ts';

/**
 * The `.prisma` files of a project, as schemas. A file with a `datasource` begins a schema; files without one belong to the
 * nearest such file above or beside them; where there is none, the files of a folder are a schema of their own.
 */
export function groupSchemaFiles(files: readonly SchemaFile[]): readonly (readonly SchemaFile[])[] {
  const mains = files.filter(hasDatasource);
  const groups = new Map<string, SchemaFile[]>(mains.map(main => [main.file, [main]]));
  for (const part of files.filter(file => !hasDatasource(file))) {
    const main = mainOf(mains, part);
    const key = main?.file ?? posix.dirname(part.file);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()];
}

const hasDatasource = ({ text }: SchemaFile): boolean => /^\s*datasource\s+\w+\s*\{/m.test(text);

function mainOf(mains: readonly SchemaFile[], part: SchemaFile): SchemaFile | undefined {
  const above = mains.filter(main => part.file.startsWith(`${posix.dirname(main.file)}/`));
  return above.sort((a, b) => posix.dirname(b.file).length - posix.dirname(a.file).length || (a.file < b.file ? -1 : 1))[0];
}
