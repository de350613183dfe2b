import { readdirSync, readFileSync } from 'node:fs';
import { createPerFile } from '../src/program/per-file.ts';
import { describe, expect, test } from 'vitest';
import type { AnalysisContext } from '../src/analysis-context.ts';
import { createAccessFinder } from '../src/control-flow/find-accesses.ts';
import type { AuditStatus, DataAccess } from '../src/facts.ts';
import { createLabeller } from '../src/labels/create-labeller.ts';
import type { Bindings } from '../src/vocabulary.ts';
import { createTestRoles } from './create-test-compiler.ts';
import { testVocabulary } from './labels/vocabulary.ts';
import { readMarkedCases, writePlace, type MarkedCase } from './marked-cases.ts';

const projectFolder = new URL('../cases/accesses/project/', import.meta.url);
/** What every case can import: a database of patients, and `record` as the bound audit function. */
const project = Object.fromEntries(
  readdirSync(projectFolder).map(name => [
    name.endsWith('.prisma') ? `/app/prisma/${name}` : `/app/${name}`,
    readFileSync(new URL(name, projectFolder), 'utf8'),
  ]),
);
const bindings: Bindings = { audit: [{ module: './records.ts', export: 'record' }], protects: [] };

describe.each(readMarkedCases('accesses'))('$name', marked => {
  test('every access is marked with its audit status', () => {
    expect(accessesIn(marked)).toEqual(marked.expected);
  });
});

function accessesIn({ files }: MarkedCase): readonly string[] {
  const all: Readonly<Record<string, string>> = { ...project, ...files };
  const context = contextOf(all);
  const { accessesIn } = createAccessFinder(context);
  const sources = context.compiler.files.flatMap(file => context.compiler.sourceFile(file) ?? []);
  return sources
    .flatMap(accessesIn)
    .map(access => describeAccess(access, all))
    .sort();
}

function describeAccess(access: DataAccess, files: Readonly<Record<string, string>>): string {
  return `${writePlace(access, files[access.file]!)} ${access.action} in ${access.inFunction}: ${describeStatus(access.audit)}`;
}

function describeStatus(audit: AuditStatus): string {
  if (audit.state === 'audited') return `audited by \`${audit.by.text}\``;
  const elsewhere = audit.elsewhere ? ` unless \`${audit.elsewhere.text}\`` : '';
  const path = audit.path.length === 0 ? '' : ` when ${audit.path.map(step => step.says).join(', ')}`;
  return `unaudited at \`${audit.exit.text}\`${elsewhere}${path}`;
}

function contextOf(files: Readonly<Record<string, string>>): AnalysisContext {
  const { compiler, roles } = createTestRoles(files, bindings);
  const base = { compiler, roles, vocabulary: testVocabulary, bindings, note: () => undefined, perFile: createPerFile() };
  return { ...base, labeller: createLabeller(base) };
}
