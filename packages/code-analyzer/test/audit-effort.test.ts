/** Functions with very many reads (generated code, long scripts) are gone through in steps that grow with their length. */
import { expect, test, vi } from 'vitest';
import type { AnalysisContext } from '../src/analysis-context.ts';
import type { Point } from '../src/control-flow/control-flow.ts';
import { createAccessFinder } from '../src/control-flow/find-accesses.ts';
import type * as Paths from '../src/control-flow/paths.ts';
import { createLabeller } from '../src/labels/create-labeller.ts';
import { createPerFile } from '../src/program/per-file.ts';
import { createTestRoles } from './create-test-compiler.ts';
import { testVocabulary } from './labels/vocabulary.ts';

const counted = vi.hoisted(() => ({ points: 0 }));

vi.mock('../src/control-flow/paths.ts', async importOriginal => {
  const paths = await importOriginal<typeof Paths>();
  const findPath: typeof Paths.findPath = (from, isWanted, ways) => {
    const count = (point: Point): boolean => {
      counted.points += 1;
      return isWanted(point);
    };
    return paths.findPath(from, count, ways);
  };
  const gatherPoints: typeof Paths.gatherPoints = (from, next) =>
    paths.gatherPoints(from, point => {
      counted.points += 1;
      return next(point);
    });
  return { ...paths, findPath, gatherPoints };
});

const project = {
  '/app/records.ts': 'export async function record(target: string): Promise<void> {}',
  '/app/prisma/schema.prisma': `
datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}
model Patient {
  id    String @id
  email String
}`,
};
const bindings = { audit: [{ module: './records.ts', export: 'record' }], protects: [] };

/** Reads one after another; what was not found ends the function. */
const checked = (index: number): string => `  const p${String(index)} = await prisma.patient.findUnique({ where: { id } });
  if (!p${String(index)}) return;`;
const plain = (index: number): string => `  const p${String(index)} = await prisma.patient.findMany({ where: { id } });`;

test.each([
  ['unaudited', checked, ''],
  ['audited at the end', plain, '  await record(id);'],
  ['audited at the end or not found', checked, '  await record(id);'],
])('reads that are %s: twice as many take no more than twice the steps and a bit', (_, read, end) => {
  const few = pointsFor(40, read, end);
  const many = pointsFor(80, read, end);
  expect(few.accesses).toBe(40);
  expect(many.accesses).toBe(80);
  expect(few.points).toBeGreaterThan(40);
  expect(many.points).toBeLessThan(few.points * 2.4);
});

function pointsFor(reads: number, read: (index: number) => string, end: string): { readonly accesses: number; readonly points: number } {
  const body = Array.from({ length: reads }, (_, index) => read(index)).join('\n');
  const text = `import { PrismaClient } from '@prisma/client';
import { record } from './records.ts';
const prisma = new PrismaClient();
export async function all(id: string) {\n${body}\n${end}\n}`;
  const { compiler, roles } = createTestRoles({ ...project, '/app/all.ts': text }, bindings);
  const base = { compiler, roles, vocabulary: testVocabulary, bindings, note: () => undefined, perFile: createPerFile() };
  const context: AnalysisContext = { ...base, labeller: createLabeller(base) };
  counted.points = 0;
  const accesses = createAccessFinder(context).accessesIn(compiler.sourceFile('/app/all.ts')!);
  return { accesses: accesses.length, points: counted.points };
}
