import fc from 'fast-check';
import { createPerFile } from '../src/program/per-file.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnalysisContext } from '../src/analysis-context.ts';
import { createProjectConstants } from '../src/constants/project-constants.ts';
import { createConnectionFinder } from '../src/connections/find-connections.ts';
import { buildControlFlow } from '../src/control-flow/build-control-flow.ts';
import { maximumPoints } from '../src/control-flow/control-flow.ts';
import { createAccessFinder } from '../src/control-flow/find-accesses.ts';
import { isFunctionWithBody, nodesBelow } from '../src/control-flow/function-around.ts';
import { createLabeller } from '../src/labels/create-labeller.ts';
import { syntax as ts } from '../src/program/compiler.ts';
import { noBindings } from '../src/vocabulary.ts';
import { createTestRoles } from './create-test-compiler.ts';
import { testVocabulary } from './labels/vocabulary.ts';
import { readMarkedCases } from './marked-cases.ts';

const schema = readFileSync(new URL('../cases/accesses/project/schema.prisma', import.meta.url), 'utf8');
const sources = ['accesses', 'connections'].flatMap(readMarkedCases).map(({ files }) => Object.values(files)[0]!);

/** What people and tools do to a text while it is written: cut, paste, and half a statement. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 80 }),
  paste: fc.constantFrom(
    '',
    '{',
    '}',
    '(',
    ')',
    '`',
    '${',
    '?.',
    'return ',
    'await ',
    'finally {',
    'case 1:',
    'break outer;',
    '=> {',
    '\u0000',
    '/*',
    "'",
    'class {',
    '...',
    '@',
  ),
});
const broken = fc.tuple(fc.constantFrom(...sources), fc.array(edit, { minLength: 1, maxLength: 6 })).map(([text, edits]) =>
  edits.reduce((edited, { at, cut, paste }) => {
    const start = Math.floor(at * edited.length);
    return edited.slice(0, start) + paste + edited.slice(start + cut);
  }, text),
);

describe('broken sources', () => {
  test('every function has a graph whose edges stay inside it', () => {
    fc.assert(
      fc.property(broken, text => {
        const file = ts.createSourceFile('broken.ts', text, ts.ScriptTarget.Latest, true);
        for (const owner of [file, ...nodesBelow(file, 'everything').filter(isFunctionWithBody)]) {
          const { points, truncated, entry } = buildControlFlow(owner);
          expect(points.every(point => point.next.every(({ to }) => points[to.id] === to))).toBe(true);
          expect(points[0]).toBe(entry);
          expect(truncated || points.length < maximumPoints).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('facts are found, and the same ones again', () => {
    fc.assert(
      fc.property(broken, text => {
        const first = factsOf(text);
        expect(factsOf(text)).toEqual(first);
        expect(first.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= text.length)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

function factsOf(text: string) {
  const { compiler, roles } = createTestRoles({ '/app/broken.ts': text, '/app/prisma/schema.prisma': schema });
  const base = { compiler, roles, vocabulary: testVocabulary, bindings: noBindings, note: () => undefined, perFile: createPerFile() };
  const context: AnalysisContext = { ...base, labeller: createLabeller(base) };
  const file = compiler.sourceFile('/app/broken.ts')!;
  const { accessesIn, auditCallsIn } = createAccessFinder(context);
  return [...accessesIn(file), ...auditCallsIn(file), ...createConnectionFinder(context, createProjectConstants(context))(file)];
}
