import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnalysisContext } from '../src/analysis-context.ts';
import { createAccessFinder } from '../src/control-flow/find-accesses.ts';
import { createFlowFinder } from '../src/flows/find-flows.ts';
import { createLabeller } from '../src/labels/create-labeller.ts';
import { createPerFile } from '../src/program/per-file.ts';
import type { Guard } from '../src/facts.ts';
import { noBindings } from '../src/vocabulary.ts';
import { createTestRoles } from './create-test-compiler.ts';
import { testVocabulary } from './labels/vocabulary.ts';
import { readMarkedCases, writePlace } from './marked-cases.ts';

const projectFolder = new URL('../cases/accesses/project/', import.meta.url);
const project = Object.fromEntries(
  readdirSync(projectFolder).map(name => [
    name.endsWith('.prisma') ? `/app/prisma/${name}` : `/app/${name}`,
    readFileSync(new URL(name, projectFolder), 'utf8'),
  ]),
);

describe.each(readMarkedCases('guards'))('$name', ({ files, expected }) => {
  test('every access is marked with the checks before it', () => {
    const all: Readonly<Record<string, string>> = { ...project, ...files };
    const context = contextOf(all);
    const { accessesIn } = createAccessFinder(context);
    const found = sourcesOf(context)
      .flatMap(accessesIn)
      .map(access => `${writePlace(access, all[access.file]!)} ${inWords(access.guards)}`);
    expect(found.sort()).toEqual(expected);
  });
});

test('a flow knows the checks before its sink', () => {
  const context = contextOf({
    '/app/a.ts': `
      interface User { email: string; /** @guards consent */ agreed: boolean }
      export function told(user: User) { if (user.agreed) console.log(user.email); }
      export function untold(user: User) { console.log(user.email); }`,
  });
  const flows = sourcesOf(context).flatMap(createFlowFinder(context));
  expect(flows.map(({ guards }) => inWords(guards))).toEqual(['consent `user.agreed`', 'unguarded']);
});

const inWords = (guards: readonly Guard[]): string => guards.map(({ kind, text }) => `${kind} \`${text}\``).join(', ') || 'unguarded';

const sourcesOf = ({ compiler }: AnalysisContext) => compiler.files.flatMap(file => compiler.sourceFile(file) ?? []);

function contextOf(files: Readonly<Record<string, string>>): AnalysisContext {
  const { compiler, roles } = createTestRoles(files);
  const base = { compiler, roles, vocabulary: testVocabulary, bindings: noBindings, note: () => undefined, perFile: createPerFile() };
  return { ...base, labeller: createLabeller(base) };
}
