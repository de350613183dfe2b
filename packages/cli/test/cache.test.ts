import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtinPack, createKeeping, nodeFileAccess } from '@proviso/linter/judging';
import ts from 'typescript';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findCacheFolder } from '../src/cache/cache-folder.ts';
import { folderStore } from '../src/cache/folder-store.ts';
import type { ExitCode } from '../src/exit-codes.ts';
import { main } from '../src/main.ts';
import { fakeHost } from './fake-host.ts';
import { folderWith } from './folder-host.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url)).replaceAll('\\', '/');

interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** Something had to be analysed. */
  readonly analysed: boolean;
}

/** A folder for entries, and checks that use it. */
function cacheOf(folder = newFolder()) {
  const keeping = createKeeping(folderStore(folder));
  return {
    folder,
    check: async (path: string, ...args: readonly string[]): Promise<Run> => {
      const fake = fakeHost({ files: {}, cwd: path });
      let analysed = false;
      const code = await main(['check', '.', '--format', 'json', '--coverage', ...args], {
        ...fake,
        files: nodeFileAccess(),
        pack: builtinPack,
        keptFacts: () => keeping,
        loadLinter: () => {
          analysed = true;
          return import('@proviso/linter');
        },
      });
      return { code, out: fake.out(), err: fake.err(), analysed };
    },
  };
}

function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'proviso-cache-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const same = ({ code, out, err }: Run): object => ({ code, err, report: JSON.parse(out) as unknown });

const project = {
  'proviso.config.yaml': 'policy: a.policy.yaml\n',
  'a.policy.yaml': readFileSync(join(repository, 'fixtures/clinic/clinic.policy.yaml'), 'utf8'),
  'package.json': '{ "name": "a" }',
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@lib/*": ["./lib/*"] } } }',
  'schema.prisma': 'model Patient {\n  id Int @id\n  email String\n  town String\n}\n',
  'lib/tell.ts': "import pino from 'pino';\nexport const tell = (text: string): void => pino().info(text);\n",
  'other/tell.ts': 'export const tell = (text: string): void => void text;\n',
  'src/a.ts':
    "import { PrismaClient } from '@prisma/client';\nimport { tell } from '@lib/tell';\nexport async function show() {\n  const patient = await new PrismaClient().patient.findFirst();\n  if (patient) tell(patient.email);\n}\n",
};

/** From a text, its next one; `undefined` takes the file away. */
const edits: readonly (readonly [file: string, edit: (text: string) => string | undefined])[] = [
  ['lib/tell.ts', text => text.replace('pino().info(text)', 'void text')],
  ['lib/tell.ts', text => `/** Nothing but a comment. */\n${text}`],
  ['src/a.ts', text => text.replace('patient.email', 'patient.town')],
  ['src/a.ts', text => text.replace('  if', '  // eslint-disable-next-line proviso/no-personal-data-in-logs -- seen\n  if')],
  ['schema.prisma', text => text.replace('email String', 'email Int')],
  ['tsconfig.json', text => text.replace('./lib/*', './other/*')],
  ['proviso.config.yaml', () => 'policy: proviso:baseline\n'],
  ['proviso.config.yaml', text => `${text}exclude: [src]\n`],
  ['proviso.config.yaml', text => `${text}bindings:\n  protects:\n    - { module: ./lib/tell.ts, export: tell, protection: masked }\n`],
  ['a.policy.yaml', text => text.replaceAll('channel: log', 'channel: url')],
  ['a.policy.yaml', text => text.replaceAll('email', 'town')],
  ['src/proviso.config.yaml', () => 'policy: proviso:baseline\n'],
  ['.gitignore', () => 'lib\n'],
  ['src/b.ts', () => "import pino from 'pino';\nexport const seen = (user: { email: string }): void => pino().info(user.email);\n"],
  ['lib/tell.ts', () => undefined],
  ['package.json', () => '{ "name": "b", "workspaces": ["lib"] }'],
];

describe('a second run', () => {
  test.each(['fixtures/clinic', 'fixtures/harbor', 'packages/linter/cases'])('of %s says the same, without a compiler', async path => {
    const folder = newFolder();
    cpSync(join(repository, path), folder, { recursive: true });
    const cache = cacheOf();
    const first = await cache.check(folder);
    const second = await cache.check(folder);
    expect(first.analysed).toBe(true);
    expect(second.analysed).toBe(false);
    expect(second).toEqual({ ...first, analysed: false });
  });

  test.each(edits)('after an edit of %s %s says what a fresh one says', async (file, edit) => {
    const folder = folderWith(project);
    const cache = cacheOf();
    const before = await cache.check(folder.path);
    const text = (project as Readonly<Record<string, string>>)[file];
    const edited = edit(text ?? '');
    if (edited === undefined) rmSync(join(folder.path, file));
    else folder.write(file, edited);
    const warm = await cache.check(folder.path);
    expect(same(warm)).toEqual(same(await cacheOf().check(folder.path)));
    expect((await cache.check(folder.path)).analysed).toBe(false);
    if (text === undefined) rmSync(join(folder.path, file));
    else folder.write(file, text);
    const back = await cache.check(folder.path);
    expect(same(back)).toEqual(same(before));
    expect(back.analysed).toBe(false);
  });

  test('finds something, so that equal is not empty', async () => {
    const { code, out } = await cacheOf().check(folderWith(project).path);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ rule: 'no-personal-data-in-logs', file: 'src/a.ts' }] });
  });

  test('looks at the texts, not at the time of their last change', async () => {
    const folder = folderWith(project);
    const cache = cacheOf();
    await cache.check(folder.path);
    folder.write('src/a.ts', project['src/a.ts']);
    expect((await cache.check(folder.path)).analysed).toBe(false);
  });

  test('by another policy finds the facts of its own words', async () => {
    const folder = folderWith(project);
    const cache = cacheOf();
    const named = await cache.check(folder.path, '--policy', 'proviso:baseline');
    expect((await cache.check(folder.path)).analysed).toBe(true);
    expect(await cache.check(folder.path, '--policy', 'proviso:baseline')).toEqual({ ...named, analysed: false });
  });

  test('analyses when it is told to', async () => {
    const folder = folderWith(project);
    const cache = cacheOf();
    await cache.check(folder.path, '--no-cache');
    expect(readdirSync(cache.folder)).toEqual([]);
    await cache.check(folder.path, '--cache');
    expect((await cache.check(folder.path, '--no-cache')).analysed).toBe(true);
  });

  test('loads no compiler, whatever it imports at its start', () => {
    const reached = staticImports(join(repository, 'packages/cli/src/bin.ts'));
    expect(reached).toContain('@proviso/linter/judging');
    expect(reached.filter(name => /ts-morph|^typescript$|^@proviso\/(linter|code-analyzer|language-server)$/.test(name))).toEqual([]);
  });
});

describe('an entry', () => {
  const damage: readonly (readonly [string, (path: string) => void])[] = [
    ['cut off', path => writeFileSync(path, readFileSync(path).subarray(0, 100))],
    ['empty', path => writeFileSync(path, '')],
    ['with one byte changed', path => writeFileSync(path, readFileSync(path, 'utf8').replace('span', 'spam').replace('read', 'rear'))],
    ['no JSON', path => writeFileSync(path, 'x\ny')],
    ...['{', 'null', '{}', '[{"read":[]}]', '{"files":[{"facts":{"file":"/a.ts"},"comments":[]}],"coverage":{}}'].map(
      json =>
        [
          `whole, and ${json}`,
          (path: string) => writeFileSync(path, `${createHash('sha256').update(json).digest('hex')}\n${json}`),
        ] as const,
    ),
  ];

  test.each(damage)('that is %s is made anew', async (_, spoil) => {
    const folder = folderWith(project);
    const cache = cacheOf();
    const first = await cache.check(folder.path);
    const entries = readdirSync(cache.folder);
    expect(entries).toHaveLength(2);
    for (const entry of entries) spoil(join(cache.folder, entry));
    expect(await cache.check(folder.path)).toEqual(first);
    expect((await cache.check(folder.path)).analysed).toBe(false);
  });

  test('is not kept where no folder can be made, and nobody waits for it', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    for (const folder of ['/proc/proviso/facts', join(file, 'below')]) {
      const store = folderStore(folder);
      store.write(`${'0'.repeat(64)}.facts`, new Uint8Array(1));
      expect(store.read(`${'0'.repeat(64)}.facts`)).toBeUndefined();
    }
  });

  test('is never seen in part, and belongs to its user alone', () => {
    const folder = join(newFolder(), 'below');
    const [one, other] = [folderStore(folder), folderStore(folder)];
    const name = `${'0'.repeat(64)}.facts`;
    one.write(name, new Uint8Array(1000).fill(1));
    other.write(name, new Uint8Array(2000).fill(2));
    expect(one.read(name)).toEqual(Buffer.alloc(2000, 2));
    expect(readdirSync(folder)).toEqual([name]);
    if (process.platform !== 'win32') expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  test('goes when the cache is full, the least lately used first, and nothing else does', async () => {
    const folder = newFolder();
    const store = folderStore(folder, 2500);
    const nameOf = (digit: number): string => `${String(digit).repeat(64)}.facts`;
    writeFileSync(join(folder, 'notes.txt'), 'x'.repeat(5000));
    for (const digit of [1, 2, 3]) {
      store.write(nameOf(digit), new Uint8Array(1000));
      await new Promise(resolveLater => setTimeout(resolveLater, 20));
      store.read(nameOf(1));
      await new Promise(resolveLater => setTimeout(resolveLater, 20));
    }
    expect(readdirSync(folder).sort()).toEqual([nameOf(1), nameOf(3), 'notes.txt']);
  });

  test('is not written where nothing can be written', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const store = folderStore(join(file, 'below'));
    store.write(`${'0'.repeat(64)}.facts`, new Uint8Array(1));
    expect(store.read(`${'0'.repeat(64)}.facts`)).toBeUndefined();
  });
});

describe('the folder', () => {
  const find = (location: string | undefined, root: string, env: Readonly<Record<string, string>> = {}): object =>
    findCacheFolder({ ...(location !== undefined && { location }), cwd: root, env, roots: [root] });

  test.runIf(process.platform === 'linux')('is that of the user', () => {
    expect(find(undefined, '/repo', { HOME: '/home/a' })).toEqual({ folder: '/home/a/.cache/proviso' });
    expect(find(undefined, '/repo', { HOME: '/home/a', XDG_CACHE_HOME: '/var/a' })).toEqual({ folder: '/var/a/proviso' });
  });

  test('inside the code that is checked must not have come with it', () => {
    const root = newFolder();
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root, stdio: 'ignore' });
    const refused = { problem: expect.stringContaining('may have come with the code') as string };
    expect(find('.cache', root)).toEqual(refused);
    git('init');
    expect(find('.cache', root)).toEqual({ folder: join(root, '.cache') });
    cpSync(fileURLToPath(import.meta.url), join(root, '.cache', 'planted.facts'));
    expect(find('.cache', root)).toEqual({ folder: join(root, '.cache') });
    git('add', '.');
    expect(find('.cache', root)).toEqual(refused);
    expect(find('elsewhere', root)).toEqual({ folder: join(root, 'elsewhere') });
    expect(find(newFolder(), root)).toMatchObject({ folder: expect.any(String) as string });
  });

  test.runIf(process.platform !== 'win32')('is where its links lead', () => {
    const [root, link] = [newFolder(), join(newFolder(), 'link')];
    symlinkSync(root, link);
    expect(find(join(link, 'cache'), root)).toHaveProperty('problem');
  });

  test('that is refused is said when it was asked for', async () => {
    const folder = folderWith(project);
    const fake = fakeHost({ files: {}, cwd: folder.path });
    const host = { ...fake, files: nodeFileAccess(), pack: builtinPack, loadLinter: () => import('@proviso/linter') };
    expect(await main(['check', '--cache-location', '.cache', '--quiet'], host)).toBe(1);
    expect(fake.err()).toBe('proviso: the cache is not used: a test keeps nothing\n');
  });
});

/** Modules that are loaded before anything runs: what is imported when it is needed is not among them. */
function staticImports(start: string): readonly string[] {
  const specifiers = new Set<string>();
  const files = new Set([start]);
  for (const file of files) {
    for (const statement of ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest).statements) {
      if (!(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) || isErased(statement)) continue;
      const specifier = (statement.moduleSpecifier as ts.StringLiteral | undefined)?.text;
      if (specifier === undefined) continue;
      specifiers.add(specifier);
      const own = /^@proviso\/([\w-]+)\/([\w-]+)$/.exec(specifier);
      if (specifier.startsWith('.')) files.add(resolve(file, '..', specifier));
      else if (own) files.add(join(repository, 'packages', own[1] ?? '', 'src', `${own[2] ?? ''}.ts`));
    }
  }
  return [...specifiers];
}

function isErased(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isExportDeclaration(statement) ? statement.isTypeOnly : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
