/**
 * What runs together with a file, as far as imports tell: all files that hang together with it, whoever imports whom, and the files
 * of configuration that tools read by their names (`next.config.mjs`).
 */
import type { Compiler, SourceFile } from '../program/compiler.ts';

export type FilesOfProgram = (file: string) => readonly SourceFile[];

/** Follows the imports of the project once, when it is asked. */
export function createFilesOfProgram(compiler: Compiler): FilesOfProgram {
  let neighbours: ReadonlyMap<string, readonly string[]> | undefined;
  return file => {
    neighbours ??= neighboursIn(compiler);
    const found = reachable(file, neighbours);
    return compiler.files
      .filter(other => found.has(other) || /\.config\.[cm]?[jt]s$/.test(other))
      .flatMap(other => compiler.sourceFile(other) ?? []);
  };
}

function neighboursIn(compiler: Compiler): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(compiler.files.map(file => [file, []]));
  for (const file of compiler.files) {
    for (const { target } of compiler.importsOf(file)) {
      if (target.kind !== 'own') continue;
      neighbours.get(file)?.push(target.path);
      neighbours.get(target.path)?.push(file);
    }
  }
  return neighbours;
}

function reachable(start: string, neighbours: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set([start]);
  for (const file of found) for (const next of neighbours.get(file) ?? []) found.add(next);
  return found;
}
