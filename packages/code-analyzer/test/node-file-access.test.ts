import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileTexts } from '../src/workspace/file-texts.ts';
import { nodeFileAccess, toSlashes } from '../src/workspace/node-file-access.ts';
import { openWorkspace } from '../src/workspace/open-workspace.ts';

let folder = '';
beforeEach(() => {
  folder = toSlashes(mkdtempSync(join(tmpdir(), 'proviso-files-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what is not there is nothing, not an exception', () => {
  const files = nodeFileAccess();
  const path = `${folder}/missing/${'x'.repeat(5_000)}`;
  expect([files.read(path), files.list(path), files.stat(path), files.realPath(path)]).toEqual([undefined, [], undefined, path]);
  expect([files.read(folder), files.list(`${folder}/a.ts`)]).toEqual([undefined, []]);
});

test('files, folders and links are told apart', () => {
  writeFileSync(`${folder}/a.ts`, 'text');
  mkdirSync(`${folder}/deep`);
  symlinkSync(`${folder}/deep`, `${folder}/link`);
  const files = nodeFileAccess();
  expect([...files.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'a.ts', kind: 'file' },
    { name: 'deep', kind: 'folder' },
    { name: 'link', kind: 'link' },
  ]);
  expect(files.stat(`${folder}/a.ts`)).toMatchObject({ kind: 'file', size: 4 });
  expect(files.realPath(`${folder}/link`)).toBe(files.realPath(`${folder}/deep`));
});

test('a folder that links to itself is read once', () => {
  mkdirSync(`${folder}/src/deep`, { recursive: true });
  writeFileSync(`${folder}/src/a.ts`, '');
  symlinkSync('..', `${folder}/src/deep/up`);
  symlinkSync('itself', `${folder}/src/itself`);
  const files = nodeFileAccess();
  const notes: string[] = [];
  const workspace = openWorkspace({
    settings: { root: folder, files, include: [], exclude: [] },
    texts: createFileTexts(files),
    overlay: new Map(),
    note: note => notes.push(`${note.kind} ${note.subject}`),
  });
  expect(workspace.analyzed).toEqual([`${folder}/src/a.ts`]);
  expect(notes).toEqual(['link-loop src/deep/up', 'link-loop src/itself']);
});

test.skipIf(process.platform === 'win32')('a link to a device, which would be read without end, is no file', () => {
  symlinkSync('/dev/zero', `${folder}/z.ts`);
  writeFileSync(`${folder}/a.ts`, '');
  const files = nodeFileAccess();
  expect([files.stat(`${folder}/z.ts`), files.read(`${folder}/z.ts`)]).toEqual([undefined, undefined]);
  const notes: string[] = [];
  const workspace = openWorkspace({
    settings: { root: folder, files, include: [], exclude: [] },
    texts: createFileTexts(files),
    overlay: new Map(),
    note: note => notes.push(`${note.kind} ${note.subject}`),
  });
  expect([workspace.analyzed, notes]).toEqual([[`${folder}/a.ts`], ['unreadable-file z.ts']]);
});
