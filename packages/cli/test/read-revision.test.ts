import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hasRevision, readRevision } from '../src/test/read-revision.ts';

const folder = mkdtempSync(join(tmpdir(), 'proviso-revision-')).replaceAll('\\', '/');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: readonly string[]): unknown =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });

git('init', '-b', 'main');
mkdirSync(`${folder}/deep`);
writeFileSync(`${folder}/deep/a policy.yaml`, 'before\n');
git('add', '.');
git('commit', '-m', 'first');
writeFileSync(`${folder}/deep/a policy.yaml`, 'after\n');

test('a file is read as a revision has it, wherever it lies', () => {
  expect(readRevision('main', `${folder}/deep/a policy.yaml`)).toBe('before\n');
  expect(readRevision('HEAD', `${folder}/deep/a policy.yaml`)).toBe('before\n');
});

test.each([
  ['no such revision', 'release', 'deep/a policy.yaml'],
  ['no such file', 'main', 'deep/b.yaml'],
  ['no such folder', 'main', 'shallow/b.yaml'],
  ['an option instead of a revision', '--output=stolen', 'deep/a policy.yaml'],
  ['another object of the repository', 'main:deep', 'deep/a policy.yaml'],
  ['nothing', '', 'deep/a policy.yaml'],
])('%s gives nothing', (_, revision, path) => {
  expect(readRevision(revision, `${folder}/${path}`)).toBeUndefined();
});

test.each([
  ['a branch', 'main', true],
  ['a commit', 'HEAD', true],
  ['a misspelt branch', 'mian', false],
  ['an option instead of a revision', '--all', false],
  ['a file within a revision', 'main:deep', false],
  ['nothing', '', false],
])('%s is a revision or not', (_, revision, expected) => {
  expect(hasRevision(revision, `${folder}/deep/a policy.yaml`)).toBe(expected);
});

test('nobody can tell without a repository', () => {
  expect(hasRevision('main', `${folder}/nowhere/a policy.yaml`)).toBeUndefined();
});
