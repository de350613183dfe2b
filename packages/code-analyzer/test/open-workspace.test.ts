import { describe, expect, test } from 'vitest';
import { createFileTexts } from '../src/workspace/file-texts.ts';
import { memoryFileAccess } from '../src/workspace/memory-file-access.ts';
import { openWorkspace } from '../src/workspace/open-workspace.ts';
import type { FileAccess } from '../src/workspace/file-access.ts';

interface Opened {
  readonly analyzed: readonly string[];
  readonly notes: readonly string[];
  readonly resolve: (specifier: string, fromFile: string) => readonly string[];
}

function open(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings: { readonly include?: readonly string[]; readonly exclude?: readonly string[]; readonly access?: FileAccess } = {},
): Opened {
  const notes: string[] = [];
  const access = settings.access ?? memoryFileAccess(files);
  const workspace = openWorkspace({
    settings: { root: '/app', files: access, include: settings.include ?? [], exclude: settings.exclude ?? [] },
    texts: createFileTexts(access),
    overlay: new Map(),
    note: note => notes.push(`${note.kind} ${note.subject}: ${note.message}`),
  });
  return {
    analyzed: workspace.analyzed.map(path => path.replace('/app/', '')),
    notes,
    resolve: (specifier, fromFile) => [
      ...workspace.world.mappedPaths(specifier, fromFile),
      ...workspace.world.packagePaths(specifier, fromFile),
    ],
  };
}

describe('which files are analysed', () => {
  test('every kind of source, with and without a tsconfig', () => {
    const files = [
      'a.ts',
      'b.tsx',
      'c.mts',
      'd.cts',
      'e.js',
      'f.jsx',
      'g.mjs',
      'h.cjs',
      'deep/er/i.ts',
      'schema.prisma',
      'types.d.ts',
      'readme.md',
    ];
    const { analyzed, notes } = open({ ...Object.fromEntries(files.map(name => [`/app/${name}`, ''])), '/app/deep/tsconfig.json': '{}' });
    expect(analyzed).toEqual(['a.ts', 'b.tsx', 'c.mts', 'd.cts', 'deep/er/i.ts', 'e.js', 'f.jsx', 'g.mjs', 'h.cjs', 'schema.prisma']);
    expect(notes).toEqual([]);
  });

  test('an empty folder is no error', () => {
    expect(open({ '/app/readme.md': '' })).toMatchObject({ analyzed: [], notes: [] });
  });

  test('what is installed, built, ignored by git or left out is counted', () => {
    const { analyzed, notes } = open(
      {
        '/app/.gitignore': 'generated/\n*.local.ts\n',
        '/app/packages/x/.gitignore': '!keep.local.ts\n',
        '/app/tsconfig.json': '{ "compilerOptions": { "outDir": "./built" } }',
        '/app/node_modules/a/index.js': '',
        '/app/dist/a.js': '',
        '/app/built/a.js': '',
        '/app/generated/a.ts': '',
        '/app/b.local.ts': '',
        '/app/packages/x/keep.local.ts': '',
        '/app/.cache/a.ts': '',
        '/app/legacy/a.ts': '',
        '/app/App.svelte': '<script></script>',
        '/app/a.ts': '',
        '/app/src/b.ts': '',
        '/app/src/b.js': '',
        '/app/src/c.js': 'var c;\n//# sourceMappingURL=c.js.map\n',
      },
      { exclude: ['legacy/'] },
    );
    expect(analyzed).toEqual(['a.ts', 'packages/x/keep.local.ts', 'src/b.ts']);
    expect(notes.map(note => note.slice(0, note.indexOf(':'))).sort()).toEqual([
      'skipped-file *.svelte',
      'skipped-file .*/',
      'skipped-file .gitignore',
      'skipped-file .gitignore',
      'skipped-file built/',
      'skipped-file dist/',
      'skipped-file emitted JavaScript',
      'skipped-file emitted JavaScript',
      'skipped-file exclude',
      'skipped-file node_modules/',
    ]);
  });

  test('`include` limits what is analysed, not what is known', () => {
    const { analyzed } = open({ '/app/src/a.ts': '', '/app/scripts/b.ts': '' }, { include: ['src'] });
    expect(analyzed).toEqual(['src/a.ts']);
  });

  test('text that a machine wrote is skipped with the reason', () => {
    const { analyzed, notes } = open({
      '/app/vendor.js': `var a=1;${'function f(){return a};'.repeat(500)}`,
      '/app/lib.min.js': 'var a=1',
      '/app/huge.js': 'x'.repeat(5_000_000),
      '/app/table.ts': `export const table = '${'x'.repeat(20_000)}';`,
    });
    expect(analyzed).toEqual(['table.ts']);
    expect(notes).toEqual([
      'too-large-file huge.js: this file has 5.0 MB; files over 1 MB are not analysed: it is probably minified or generated; analyse its source instead',
      'minified-file lib.min.js: this file is minified: it was written by a machine and was not analysed; analyse its source instead',
      'minified-file vendor.js: this file is minified: it was written by a machine and was not analysed; analyse its source instead',
    ]);
  });

  test('links: one that leads back is not followed, one into the tree shows nothing twice', () => {
    const memory = memoryFileAccess({ '/app/a.ts': '', '/app/src/b.ts': '' });
    const links: Readonly<Record<string, string>> = { '/app/src/loop': '/app', '/app/again': '/app/src', '/app/dangling': '/app/dangling' };
    const access: FileAccess = {
      ...memory,
      list: folder => [
        ...memory.list(folder),
        ...Object.keys(links)
          .filter(link => link.slice(0, link.lastIndexOf('/')) === folder)
          .map(link => ({ name: link.slice(link.lastIndexOf('/') + 1), kind: 'link' as const })),
      ],
      stat: path => (path === '/app/dangling' ? undefined : memory.stat(links[path] ?? path)),
      realPath: path => links[path] ?? path,
    };
    const { analyzed, notes } = open({}, { access });
    expect(analyzed).toEqual(['a.ts', 'src/b.ts']);
    expect(notes).toEqual([
      'link-loop dangling: this link leads nowhere',
      'link-loop src/loop: this link leads back to `/app`, which holds it; it was not followed',
    ]);
  });

  test('a folder that cannot be read is noted, the whole project too', () => {
    const memory = memoryFileAccess({ '/app/a.ts': '', '/app/locked/b.ts': '' });
    const without = (locked: string): FileAccess => ({
      ...memory,
      list: folder => (folder === locked ? [{ name: '.', kind: 'unreadable' }] : memory.list(folder)),
    });
    expect(open({}, { access: without('/app/locked') })).toMatchObject({
      analyzed: ['a.ts'],
      notes: ['unreadable-file locked: this folder cannot be read; check its permissions'],
    });
    expect(open({}, { access: without('/app') })).toMatchObject({
      analyzed: [],
      notes: ['unreadable-file /app: this folder cannot be read; check its permissions'],
    });
  });

  test('encodings: Latin-1 is read and noted, a byte order mark is no text, an unreadable file is noted', () => {
    const memory = memoryFileAccess({
      '/app/latin.ts': Uint8Array.from([...new TextEncoder().encode('const name = "Jos'), 0xe9, 0x22]),
      '/app/bom.ts': Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]),
      '/app/wide.ts': Uint8Array.from([0xff, 0xfe, 0x61, 0]),
      '/app/locked.ts': '',
    });
    const access: FileAccess = { ...memory, read: path => (path === '/app/locked.ts' ? undefined : memory.read(path)) };
    const workspace = openWorkspace({
      settings: { root: '/app', files: access, include: [], exclude: [] },
      texts: createFileTexts(access),
      overlay: new Map(),
      note: () => undefined,
    });
    expect(['latin', 'bom', 'wide', 'locked'].map(name => workspace.textOf(`/app/${name}.ts`))).toEqual([
      'const name = "José"',
      'a',
      'a',
      undefined,
    ]);
    expect(open({}, { access }).notes).toEqual([
      'wrong-encoding latin.ts: this file is no UTF-8; it was read as windows-1252. Save it as UTF-8',
      'unreadable-file locked.ts: this file cannot be read; check its permissions',
      'wrong-encoding wide.ts: this file is no UTF-8; it was read as utf-16le. Save it as UTF-8',
    ]);
  });
});

describe('how modules are found', () => {
  test('paths and baseUrl, through extends, of the configuration that the file belongs to', () => {
    const { resolve, notes } = open({
      '/app/tsconfig.base.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["./shared/*"], "@/exact": ["./exact"] } } }',
      '/app/tsconfig.json': '{ "extends": "./tsconfig.base", /* a comment */ "include": ["src"], }',
      '/app/web/tsconfig.json': '{ "compilerOptions": { "paths": { "~/*": ["./app/*", "./lib/*"] } } }',
      '/app/src/a.ts': '',
      '/app/web/b.ts': '',
    });
    expect(resolve('@/a', '/app/src/a.ts')).toEqual(['/app/shared/a', '/app/@/a']);
    expect(resolve('@/exact', '/app/src/a.ts')[0]).toBe('/app/exact');
    expect(resolve('~/a', '/app/web/b.ts')).toEqual(['/app/web/app/a', '/app/web/lib/a']);
    expect(notes).toEqual([]);
  });

  test('a configuration that extends a missing file, itself, or is not JSON is noted, and the analysis goes on', () => {
    const { analyzed, notes } = open({
      '/app/a/tsconfig.json': '{ "extends": "./nowhere.json" }',
      '/app/b/tsconfig.json': '{ "extends": "./tsconfig.json" }',
      '/app/c/tsconfig.json': '[1, 2',
      '/app/d/tsconfig.json': '{ "extends": "@tsconfig/node20/tsconfig.json" }',
      '/app/a/a.ts': '',
      '/app/b/b.ts': '',
      '/app/c/c.ts': '',
    });
    expect(analyzed).toEqual(['a/a.ts', 'b/b.ts', 'c/c.ts']);
    expect(notes).toEqual([
      'broken-tsconfig a/tsconfig.json: this configuration extends `./nowhere.json`, which cannot be found; its own options were used alone. Correct the path, or install the package that holds it',
      'broken-tsconfig b/tsconfig.json: this configuration extends `./tsconfig.json`, which extends this one',
      "broken-tsconfig c/tsconfig.json: this configuration is not JSON; TypeScript's defaults were used",
      'broken-tsconfig d/tsconfig.json: this configuration extends `@tsconfig/node20/tsconfig.json`, which cannot be found; its own options were used alone. Correct the path, or install the package that holds it',
    ]);
  });

  test('packages of the workspace by name, from output back to sources', () => {
    const { resolve } = open({
      '/app/packages/shared/package.json':
        '{ "name": "@acme/shared", "exports": { ".": { "types": "./dist/index.d.ts", "default": "./dist/index.js" }, "./log/*": "./dist/esm/log/*.js" } }',
      '/app/packages/plain/package.json': '{ "name": "plain", "main": "lib/main.js" }',
      '/app/packages/api/package.json':
        '{ "name": "api", "imports": { "#db": "./src/db/index.ts", "#lib/*": { "development": "./src/lib/*.ts", "default": "./dist/lib/*.js" } } }',
      '/app/packages/api/src/a.ts': '',
    });
    const from = '/app/packages/api/src/a.ts';
    expect(resolve('@acme/shared', from)).toContain('/app/packages/shared/src/index.js');
    expect(resolve('@acme/shared/log/file', from)).toContain('/app/packages/shared/src/log/file.js');
    expect(resolve('@acme/shared/deep', from)).toContain('/app/packages/shared/src/deep');
    expect(resolve('plain', from)).toContain('/app/packages/plain/src/main.js');
    expect(resolve('#db', from)).toEqual(['/app/packages/api/src/db/index.ts', '/app/packages/api/db/index.ts']);
    expect(resolve('#lib/x', from)[0]).toBe('/app/packages/api/src/lib/x.ts');
    expect(resolve('unknown', from)).toEqual([]);
  });
});
