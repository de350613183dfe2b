import { expect, test } from 'vitest';
import { openAnalysis, type Analysis } from '../src/analyze.ts';
import { noBindings } from '../src/vocabulary.ts';
import type { FileAccess } from '../src/workspace/file-access.ts';
import { memoryFileAccess } from '../src/workspace/memory-file-access.ts';
import { testVocabulary } from './labels/vocabulary.ts';

const project = {
  '/app/package.json': '{ "name": "app", "workspaces": ["packages/*"] }',
  '/app/prisma/schema.prisma': 'datasource db {\n  provider = "postgresql"\n}\nmodel Patient {\n  id Int @id\n  email String\n}\n',
  '/app/packages/log/package.json': '{ "name": "@acme/log", "main": "dist/index.js" }',
  '/app/packages/log/src/index.ts': "import pino from 'pino';\nexport const log = pino();\n",
  '/app/src/show.ts':
    "import { PrismaClient } from '@prisma/client';\nimport { log } from '@acme/log';\nconst prisma = new PrismaClient();\nexport async function show() {\n  const patients = await prisma.patient.findMany();\n  log.info(patients[0]?.email);\n}\n",
};

const open = (files: Readonly<Record<string, string>> | FileAccess): Analysis =>
  openAnalysis(
    { root: '/app', files: isAccess(files) ? files : memoryFileAccess(files), include: [], exclude: [] },
    { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  );

const isAccess = (files: Readonly<Record<string, string>> | FileAccess): files is FileAccess => typeof files['read'] === 'function';
const flowsIn = (analysis: Analysis, file: string): readonly string[] =>
  analysis
    .factsOf(file)
    .flows.map(
      flow => `${flow.source.text} -> ${flow.sink.text}: ${flow.labels.map(label => `${label.category} by ${label.evidence}`).join()}`,
    );

test('from a column of the schema through a package of the workspace to its logger', () => {
  const analysis = open(project);
  expect(analysis.files).toEqual(['/app/packages/log/src/index.ts', '/app/prisma/schema.prisma', '/app/src/show.ts']);
  expect(flowsIn(analysis, '/app/src/show.ts')).toEqual(['patients[0]?.email -> log.info: contact.email by schema']);
  expect(
    analysis.factsOf('/app/prisma/schema.prisma').storedFields.map(({ owner, field, database }) => `${owner}.${field} ${String(database)}`),
  ).toEqual(['Patient.email postgresql']);
});

test('what is labelled at an offset, in sources and schemas', () => {
  const analysis = open(project);
  const at = (file: keyof typeof project, text: string): string => {
    const place = analysis.labelledAt(file, project[file].indexOf(text) + 1);
    return place ? `${place.text}: ${place.labels.map(label => [label.category, ...label.path].join(' ')).join()}` : '-';
  };
  expect(at('/app/src/show.ts', 'email')).toBe('email: contact.email');
  expect(at('/app/src/show.ts', 'patients[0]')).toBe('patients: contact.email email');
  expect(at('/app/src/show.ts', 'show')).toBe('-');
  expect(at('/app/prisma/schema.prisma', 'email')).toBe('email: contact.email');
  expect(at('/app/prisma/schema.prisma', 'id')).toBe('-');
});

test('comments with their delimiters, and nothing that only looks like one', () => {
  const analysis = open({
    '/app/a.tsx':
      '// one\nconst url = \'https://a\'; /* two */ const re = /\\/\\*/; const t = `//${1 /* three */}//`;\nconst x = <a href="//b">// text {/* four */}</a>; // five',
    '/app/schema.prisma': '/// doc\nmodel A { // plain\n id Int @default("//")\n}',
  });
  expect(analysis.commentsOf('/app/a.tsx').map(comment => comment.text)).toEqual([
    '// one',
    '/* two */',
    '/* three */',
    '/* four */',
    '// five',
  ]);
  expect(analysis.commentsOf('/app/schema.prisma').map(comment => comment.text)).toEqual(['/// doc', '// plain']);
});

test("an editor's text is analysed in place of the file, and forgotten again", () => {
  const before = open(project);
  const edited = before.withText('/app/src/show.ts', project['/app/src/show.ts'].replace('log.info(', 'void ('));
  expect(flowsIn(edited, '/app/src/show.ts')).toEqual([]);
  expect(flowsIn(before, '/app/src/show.ts')).toHaveLength(1);
  expect(flowsIn(edited.withText('/app/src/show.ts', undefined), '/app/src/show.ts')).toHaveLength(1);
  expect(before.withText('/app/src/show.ts', project['/app/src/show.ts'])).toBe(before);
});

test('an edit elsewhere is seen: another file, the schema, a new file, a package', () => {
  const before = open(project);
  const schema = before.withText('/app/prisma/schema.prisma', project['/app/prisma/schema.prisma'].replace('email', 'colour'));
  expect(flowsIn(schema, '/app/src/show.ts')).toEqual(['patients[0]?.email -> log.info: contact.email by name']);
  const logger = before.withText('/app/packages/log/src/index.ts', 'export const log = { info(text: unknown) {} };\n');
  expect(flowsIn(logger, '/app/src/show.ts')).toEqual([]);
  const added = before.withText(
    '/app/src/new.ts',
    "import { log } from '@acme/log';\nexport const show = (user: { email: string }) => log.info(user.email);\n",
  );
  expect(added.files).toContain('/app/src/new.ts');
  expect(flowsIn(added, '/app/src/new.ts')).toHaveLength(1);
  expect(added.withText('/app/src/new.ts', undefined).files).toEqual(before.files);
});

test('files that changed on disk are read again; nothing changed, nothing new', () => {
  const disk = { ...project };
  const versions = new Map<string, number>();
  const access: FileAccess = {
    read: path => memoryFileAccess(disk).read(path),
    list: folder => memoryFileAccess(disk).list(folder),
    stat: path => {
      const found = memoryFileAccess(disk).stat(path);
      return found && { ...found, modified: versions.get(path) ?? 0 };
    },
    realPath: path => path,
  };
  const before = open(access);
  expect(before.refreshed()).toBe(before);
  disk['/app/src/show.ts'] = disk['/app/src/show.ts'].replace('log.info(', 'log.warn(');
  versions.set('/app/src/show.ts', 1);
  expect(flowsIn(before.refreshed(), '/app/src/show.ts')).toEqual(['patients[0]?.email -> log.warn: contact.email by schema']);
});

test('coverage says what was not understood, worst first', () => {
  const coverage = open({
    '/app/a.ts':
      "import { a } from 'nowhere';\nimport b from 'nowhere/deep';\nimport { c } from './generated/c';\nimport './style.css';\nimport pino from 'pino';\nexport const x = a(b, c).email; const z = (JSON.parse('') as any).email; export function f(p) { return p.email; }",
    '/app/b.ts': 'export const broken = ;\n',
    '/app/c.js': "const x = require('elsewhere');\nmodule.exports = [x.find().phone, x.phone];",
    '/app/types.d.ts': "declare module 'pino';\ndeclare module '*.css';\ndeclare module 'declared' { export const d: string }",
  }).coverage();
  expect({ ...coverage, notes: coverage.notes.map(note => `${note.kind} ${note.subject} ${String(note.count)}`) }).toEqual({
    filesAnalyzed: 3,
    linesAnalyzed: 10,
    ownerReads: { total: 4, unresolved: 4 },
    notes: [
      'model-replaced pino 1',
      'syntax-error b.ts 1',
      'unknown-module nowhere 2',
      'unknown-module elsewhere 1',
      'unknown-module generated/c 1',
      'unresolved-owner any (declared) 1',
      'unresolved-owner elsewhere 1',
      'unresolved-owner nowhere 1',
      'unresolved-owner parameter without a type 1',
    ],
  });
});

test('only what a person may own is a read with a word of personal data', () => {
  const code = (owner: string): string => `export function f(${owner}) { return [x.name, x.className, x.email]; }`;
  const readsOf = (owner: string): unknown =>
    open({ '/app/a.ts': code(`x: ${owner}`) + `\ninterface Product { name: string; className: string; email: string }` }).coverage()
      .ownerReads;
  expect(readsOf('any')).toEqual({ total: 2, unresolved: 2 });
  expect(readsOf('Product')).toEqual({ total: 1, unresolved: 0 });
  const files = { '/app/a.ts': 'export function f(file: any, { name }: any) { return [file.name, file.email, name]; }' };
  expect(open(files).coverage().ownerReads).toEqual({ total: 2, unresolved: 2 });
});

test('the order of questions changes no answer', () => {
  const forwards = open(project);
  const backwards = open(project);
  const first = forwards.files.map(file => forwards.factsOf(file));
  backwards.coverage();
  const second = [...backwards.files]
    .reverse()
    .map(file => backwards.factsOf(file))
    .reverse();
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
});
