import { ts } from '@ts-morph/common';
import { expect, test } from 'vitest';
import { modelTexts } from '../src/models/models.gen.ts';
import { readAmbientFiles } from '../src/program/library-files.ts';
import { openProgram } from '../src/program/open-program.ts';
import { createSourceCache } from '../src/program/source-cache.ts';
import { modelPath } from '../src/program/virtual-paths.ts';

const world = { hasFile: () => false, mappedPaths: () => [], packagePaths: () => [], schemaFor: () => undefined, isDeclared: () => false };

test.for([true, false])('every model is TypeScript without an error, and imports models only (dom: %s)', dom => {
  const names = Object.keys(modelTexts).filter(name => !name.startsWith('globals/'));
  const imports = names.map(name => `import ${JSON.stringify(name)};`).join('\n');
  const { program } = openProgram({
    files: ['/all.ts'],
    textOf: path => (path === '/all.ts' ? imports : undefined),
    world,
    schemas: [],
    ambient: readAmbientFiles({ dom, vue: true, sst: true }),
    sources: createSourceCache(),
  });
  const models = Object.keys(modelTexts).flatMap(name => program.getSourceFile(modelPath(name)) ?? []);
  const errors = models.flatMap(file => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  expect(
    errors.map(error => `${error.file?.fileName ?? ''}:${String(error.start)} ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`),
  ).toEqual([]);
  expect(models.length).toBe(Object.keys(modelTexts).length - 1);
});
