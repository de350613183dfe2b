import { describe, expect, test } from 'vitest';
import { createPerFile } from '../src/program/per-file.ts';
import type { AnalysisContext } from '../src/analysis-context.ts';
import { createConnectionFinder } from '../src/connections/find-connections.ts';
import { createProjectConstants } from '../src/constants/project-constants.ts';
import type { Connection } from '../src/facts.ts';
import { createLabeller } from '../src/labels/create-labeller.ts';
import { noBindings } from '../src/vocabulary.ts';
import { createTestRoles } from './create-test-compiler.ts';
import { testVocabulary } from './labels/vocabulary.ts';
import { readMarkedCases, writePlace, type MarkedCase } from './marked-cases.ts';

describe.each(readMarkedCases('connections'))('$name', marked => {
  test('every connection is marked, and nothing else', () => {
    expect(connectionsIn(marked)).toEqual(marked.expected);
  });
});

function connectionsIn({ files }: MarkedCase): readonly string[] {
  const context = contextOf(files);
  const find = createConnectionFinder(context, createProjectConstants(context));
  return context.compiler.files
    .flatMap(file => find(context.compiler.sourceFile(file)!).map(found => describeConnection(found, file, files)))
    .sort();
}

/** Under what decides, if that is in the same file: as findings are shown. */
function describeConnection(found: Connection, file: string, files: Readonly<Record<string, string>>): string {
  const place = found.decidedAt.file === file ? found.decidedAt : found;
  const edit = found.secureEdit ? ` -> ${found.secureEdit.newText}` : '';
  return `${writePlace(place, files[place.file]!)} ${found.protocol} ${found.host ?? '?'} (${found.hostKind}) ${found.encryption}: ${found.because}${edit}`;
}

function contextOf(files: Readonly<Record<string, string>>): AnalysisContext {
  const { compiler, roles } = createTestRoles(files);
  const base = { compiler, roles, vocabulary: testVocabulary, bindings: noBindings, note: () => undefined, perFile: createPerFile() };
  return { ...base, labeller: createLabeller(base) };
}
