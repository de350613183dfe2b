import { modelTexts } from '../../packages/code-analyzer/src/models/models.gen.ts';
import { readAmbientFiles } from '../../packages/code-analyzer/src/program/library-files.ts';
import { openProgram } from '../../packages/code-analyzer/src/program/open-program.ts';
import { createSourceCache } from '../../packages/code-analyzer/src/program/source-cache.ts';
import { modelPath } from '../../packages/code-analyzer/src/program/virtual-paths.ts';
import type { Module } from './walk-surface.ts';

/** Models that are modules; those of globals add to what the compiler knows. */
export const modelNames: readonly string[] = Object.keys(modelTexts).filter(name => !name.startsWith('globals/'));

/** All models in one program, by name. */
export function openModels(): (name: string) => Module | undefined {
  const imports = modelNames.map(name => `import ${JSON.stringify(name)};`).join('\n');
  const { program } = openProgram({
    files: ['/all.ts'],
    textOf: path => (path === '/all.ts' ? imports : undefined),
    world: { hasFile: () => false, mappedPaths: () => [], packagePaths: () => [], schemaFor: () => undefined, isDeclared: () => false },
    schemas: [],
    ambient: readAmbientFiles({ dom: true, vue: true, sst: true }),
    sources: createSourceCache(),
  });
  const checker = program.getTypeChecker();
  return name => {
    const file = program.getSourceFile(modelPath(name));
    const symbol = file && checker.getSymbolAtLocation(file);
    return symbol && { checker, symbol };
  };
}
