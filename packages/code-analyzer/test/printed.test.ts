import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openAnalysis, type Analysis } from '../src/analyze.ts';
import { stageNames, type AskedOfFile } from '../src/stages.ts';
import { noBindings } from '../src/vocabulary.ts';
import { memoryFileAccess } from '../src/workspace/memory-file-access.ts';
import { testVocabulary } from './labels/vocabulary.ts';

const cases = new URL('../cases/printed/', import.meta.url);

describe('every stage has a printed form', () => {
  test.each(readdirSync(cases, { withFileTypes: true }).filter(entry => entry.isDirectory()))('$name', async ({ name }) => {
    const analysis = openTexts(textsIn(new URL(`${name}/`, cases)));
    const printed = analysis.files.flatMap(file => [
      `# ${file.slice('/app/'.length)}`,
      '',
      ...print(analysis, file, { stages: stageNames }),
    ]);
    await expect(`${printed.join('\n')}\n`).toMatchFileSnapshot(fileURLToPath(new URL(`${name}.txt`, cases)));
  });
});

const clinic = openTexts(textsIn(new URL('clinic/', cases)));

test('what is asked of one function is what lies in it, its graph included', () => {
  const lines = print(clinic, '/app/src/chart.ts', { stages: [], inFunction: 'note' });
  expect(lines).toContain('control-flow');
  expect(lines.filter(line => line.includes('log.info'))).not.toEqual([]);
  expect(lines.filter(line => line.includes('findMany'))).toEqual([]);
  expect(print(clinic, '/app/src/chart.ts', { stages: ['summaries'], inFunction: 'Wards.list' })).toEqual(
    print(clinic, '/app/src/chart.ts', { stages: ['summaries'], inFunction: 'list' }),
  );
});

test('what a call says of an option is the option', () => {
  const analysis = openTexts({
    '/app/a.ts': "import type { Response } from 'express';\nexport const a = (response: Response) => response.cookie('sid', '1');\n",
  });
  const lines = print(analysis, '/app/a.ts', { stages: ['calls'] });
  expect(lines.join('\n')).toContain('secure cookie.secure options.secure, secure cookie.http-only options.httpOnly');
});

test('graphs are many, and not printed unasked', () => {
  expect(print(clinic, '/app/src/chart.ts', { stages: [] })).not.toContain('control-flow');
});

test('what is told of a file is plain data', () => {
  for (const file of clinic.files) {
    const described = clinic.describe(file, { stages: stageNames });
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
  }
});

test('being asked changes no facts', () => {
  const texts = textsIn(new URL('clinic/', cases));
  const asked = openTexts(texts);
  for (const file of asked.files) asked.describe(file, { stages: stageNames });
  const untouched = openTexts(texts);
  expect(asked.files.map(asked.factsOf)).toEqual(untouched.files.map(untouched.factsOf));
  expect(asked.coverage()).toEqual(untouched.coverage());
});

test.each([
  ['src/none.ts', 'nothing is there'],
  ['README.md', 'it is no TypeScript, JavaScript or Prisma schema file'],
  ['package.json', 'JSON is read for settings only, it holds no code'],
  ['node_modules/pino/index.js', 'folders named `node_modules` are not read: installed packages are known through models'],
  ['secret/a.ts', 'ignored by git; `include` nothing that git ignores'],
  ['old/a.ts', 'left out by the configuration'],
  ['src/twice.js', 'its TypeScript source stands beside it'],
  ['build/out.js', 'this is the `outDir` of a tsconfig: build output'],
  ['lib/jquery.min.js', 'this file is minified: it was written by a machine and was not analysed; analyse its source instead'],
  ['../elsewhere.ts', 'it lies outside of /app'],
])('why %s is not analysed', (path, reason) => {
  const texts = [
    'src/twice.ts',
    'src/twice.js',
    'build/out.js',
    'old/a.ts',
    'secret/a.ts',
    'lib/jquery.min.js',
    'README.md',
    'node_modules/pino/index.js',
  ];
  const analysis = openTexts(
    {
      ...Object.fromEntries(texts.map(name => [`/app/${name}`, 'export const a = 1;'])),
      '/app/package.json': '{}',
      '/app/.gitignore': 'secret/\n',
      '/app/tsconfig.json': '{ "compilerOptions": { "outDir": "build" } }',
    },
    ['old'],
  );
  expect(analysis.describe(path.startsWith('../') ? path.slice(2) : `/app/${path}`, { stages: [] })).toEqual({ problem: reason });
});

test('a function that is not there is answered with those that are', () => {
  expect(clinic.describe('/app/src/chart.ts', { stages: [], inFunction: 'loadCharts' })).toEqual({
    problem: 'it has no function `loadCharts`; it has `loadChart`, `note`, `Wards.list`, `patients.map callback`',
  });
  expect(clinic.describe('/app/schema.prisma', { stages: [], inFunction: 'a' })).toEqual({
    problem: 'it has no function `a`, and no other',
  });
});

function openTexts(texts: Readonly<Record<string, string>>, exclude: readonly string[] = []): Analysis {
  return openAnalysis(
    { root: '/app', files: memoryFileAccess(texts), include: [], exclude },
    { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  );
}

function textsIn(folder: URL): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/'));
  const files = paths.filter(path => /\.(ts|js|json|prisma)$/.test(path));
  return Object.fromEntries(files.map(path => [`/app/${path}`, readFileSync(new URL(path, folder), 'utf8')]));
}

function print(analysis: Analysis, file: string, asked: AskedOfFile): readonly string[] {
  const described = analysis.describe(file, asked);
  if ('problem' in described) throw new Error(described.problem);
  return described.stages.flatMap(({ stage, text }) => [stage, ...text.map(line => `  ${line}`), '']);
}
