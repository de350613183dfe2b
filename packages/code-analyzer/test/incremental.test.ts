import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAnalysis, type Analysis } from '../src/analyze.ts';
import { createKeeping, type AnalyzedFacts, type FactStore } from '../src/plain.ts';
import { noBindings } from '../src/vocabulary.ts';
import { memoryFileAccess } from '../src/workspace/memory-file-access.ts';
import { testVocabulary } from './labels/vocabulary.ts';

/** Each file leans on others: by a call, a type, a class that implements, a caller that knows more, a name, a schema. */
const project = {
  '/app/tsconfig.json': '{ "compilerOptions": { "paths": { "@lib/*": ["./lib/*"] } } }',
  '/app/schema.prisma': 'model Patient {\n  id Int @id\n  email String\n  town String\n}\n',
  '/app/types.d.ts': "declare module 'courier' {\n  export function send(user: { email: string }): void;\n}\n",
  '/app/lib/tell.ts':
    "import pino from 'pino';\nexport interface Teller {\n  tell(text: string): void;\n}\nexport class Log implements Teller {\n  tell(text: string): void {\n    pino().info(text);\n  }\n}\nexport function say(email: string): void {\n  new Log().tell(email);\n}\nexport function hide(text: string): string {\n  return text.slice(0, 0).length ? text : '';\n}\n",
  '/app/lib/person.ts':
    "export interface User {\n  id: number;\n  email: string;\n  town: string;\n}\nexport const described = (user: User): string => {\n  return `${user.email} of ${user.town}`;\n};\nexport const host = 'http://mail.acme.org';\n",
  '/app/src/show.ts':
    "import { described, host, type User } from '@lib/person';\nimport { hide, say, type Teller } from '@lib/tell';\nexport async function show(user: User, teller: Teller) {\n  const text = described(user);\n  teller.tell(text);\n  teller.tell(hide(user.email));\n  say(user.email);\n  await fetch(`${host}/users`);\n}\n",
  '/app/src/store.ts':
    "import { PrismaClient } from '@prisma/client';\nimport { show } from './show';\nimport { Log } from '@lib/tell';\nimport { send } from 'courier';\nexport async function first() {\n  const patient = await new PrismaClient().patient.findFirst();\n  if (patient) await show(patient, new Log());\n  if (patient) send(patient);\n  return patient;\n}\n",
};
type File = keyof typeof project;
const files = Object.keys(project) as File[];

const open = (texts: Readonly<Record<string, string>>): Analysis =>
  openAnalysis(
    { root: '/app', files: memoryFileAccess(texts), include: [], exclude: [] },
    { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  );

const said = (analysis: AnalyzedFacts): object => ({
  facts: analysis.files.map(file => analysis.factsOf(file)),
  comments: analysis.files.map(file => analysis.commentsOf(file)),
  coverage: analysis.coverage(),
});

const anEdit = fc.record({
  file: fc.constantFrom(...files),
  line: fc.double({ min: 0, max: 1, noNaN: true }),
  change: fc.constantFrom(
    () => [],
    (line: string) => [line, line],
    (line: string) => [`// ${line}`],
    (line: string) => [line, '// eslint-disable-next-line'],
    (line: string) => [line.replace('email', 'town')],
    (line: string) => [line.replace('town', 'email')],
    (line: string) => [line.replace('string', 'number')],
    (line: string) => [line.replace('tell', 'say')],
    (line: string) => [line.replace('(', '')],
    (line: string) => [line.replace('lib', 'src')],
  ),
});
type Edit = typeof anEdit extends fc.Arbitrary<infer E> ? E : never;

function applied(text: string, { line, change }: Edit): string {
  const lines = text.split('\n');
  const at = Math.floor(line * (lines.length - 1));
  return [...lines.slice(0, at), ...change(lines[at] ?? ''), ...lines.slice(at + 1)].join('\n');
}

test('facts after edits are those of a fresh analysis, and so are kept ones', () => {
  const before = open(project);
  expect(JSON.stringify(said(before))).toContain('"flows":[{');
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 1, maxLength: 3 }), edits => {
      const texts: Record<string, string> = { ...project };
      let edited: Analysis = before;
      for (const edit of edits) {
        texts[edit.file] = applied(texts[edit.file] ?? '', edit);
        edited = edited.withText(edit.file, texts[edit.file]);
        // Asked between two edits, so that there is something to go stale.
        edited.factsOf('/app/src/show.ts');
      }
      const fresh = said(open(texts));
      expect(said(edited)).toEqual(fresh);
      expect(saidOfKept(texts)).toEqual(fresh);
    }),
    { numRuns: 12 },
  );
}, 240_000);

/** By way of bytes, as another process would read them. */
function saidOfKept(texts: Readonly<Record<string, string>>): object | undefined {
  const entries = new Map<string, Uint8Array>();
  const store: FactStore = { read: name => entries.get(name), write: (name, content) => void entries.set(name, content) };
  const settings = {
    workspace: { root: '/app', files: memoryFileAccess(texts), include: [], exclude: [] },
    analysis: { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  };
  const keeping = createKeeping(store);
  const keeper = keeping.keeperFor(settings);
  keeper.keep(openAnalysis(keeper.settings.workspace, keeper.settings.analysis));
  const kept = keeping.readKept(settings);
  return kept && said(kept);
}

test('a file that changes while it is analysed is not kept', () => {
  const entries = new Map<string, Uint8Array>();
  const store: FactStore = { read: name => entries.get(name), write: (name, content) => void entries.set(name, content) };
  let texts: Readonly<Record<string, string>> = project;
  const now = memoryFileAccess(project);
  const settings = {
    workspace: { root: '/app', files: { ...now, read: (path: string) => memoryFileAccess(texts).read(path) }, include: [], exclude: [] },
    analysis: { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  };
  const keeper = createKeeping(store).keeperFor(settings);
  const analysis = openAnalysis(keeper.settings.workspace, keeper.settings.analysis);
  keeper.settings.workspace.files.read('/app/src/show.ts');
  texts = { ...project, '/app/src/show.ts': '' };
  keeper.settings.workspace.files.read('/app/src/show.ts');
  keeper.keep(analysis);
  expect(entries.size).toBe(0);
});

test('a setting that is no plain data is no name of an entry', () => {
  const store: FactStore = { read: () => undefined, write: () => undefined };
  const workspace = { root: '/app', files: memoryFileAccess(project), include: [], exclude: [], models: new Map() };
  const analysis = { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' };
  expect(() => createKeeping(store).readKept({ workspace, analysis })).toThrow('no plain data');
});
