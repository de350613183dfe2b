import { expect, test } from 'vitest';
import { readIgnoreRules } from '../src/workspace/ignore-rules.ts';
import { memoryFileAccess } from '../src/workspace/memory-file-access.ts';

const files = memoryFileAccess({
  '/repo/.git/HEAD': '',
  '/repo/.gitignore': '.bench/\n*.log\ngen/\n',
  '/repo/app/.gitignore': '!kept.log\n',
  '/repo/app/src/a.ts': '',
  '/repo/.bench/project/.gitignore': 'out/\n',
  '/repo/.bench/project/src/a.ts': '',
});

test.each([
  ['/repo', '/repo/.bench', true, true],
  ['/repo', '/repo/app/src/a.ts', false, false],
  ['/repo/app', '/repo/app/x.log', false, true],
  ['/repo/app', '/repo/app/kept.log', false, false],
  ['/repo/app', '/repo/app/gen', true, true],
])('in %s, whether git ignores %s', (root, path, isFolder, expected) => {
  expect(readIgnoreRules(root, files).ignores(path, isFolder)).toBe(expected);
});

test('a folder that git ignores, asked for by name, is judged by its own rules only', () => {
  const rules = readIgnoreRules('/repo/.bench/project', files);
  expect(rules.ignores('/repo/.bench/project/src/a.ts', false)).toBe(false);
  expect(rules.ignores('/repo/.bench/project/gen', true)).toBe(false);
  expect(rules.ignores('/repo/.bench/project/out', true)).toBe(true);
});

test('outside a repository, rules above do not count', () => {
  const outside = memoryFileAccess({ '/home/.gitignore': 'project/\n', '/home/project/a.ts': '' });
  expect(readIgnoreRules('/home/project', outside).ignores('/home/project/a.ts', false)).toBe(false);
});
