import { expect, test } from 'vitest';
import { matchGlob } from '../src/workspace/match-glob.ts';

test.each<[string, string, boolean]>([
  ['src/legacy', 'src/legacy/a/b.ts', true],
  ['src/legacy/', 'src/legacy/a.ts', true],
  ['./src/legacy/**', 'src/legacy/a.ts', true],
  ['src/legacy', 'src/legacy.ts', false],
  ['src/*', 'src/a.ts', true],
  ['src/*', 'src/deep/a.ts', false],
  ['**', '.hidden/a.ts', true],
  ['.', 'src/a.ts', true],
  ['src/a.ts', 'SRC/a.ts', false],
  ['src/{a,b}.ts', 'src/b.ts', true],
  ['src/!(a).ts', 'src/a.ts', false],
  ['src/!(a).ts', 'src/b.ts', true],
  ['app/[id]/page.ts', 'app/[id]/page.ts', true],
  ['app/[id]', 'app/[id]/deep/page.ts', true],
  ['app/[...slug]/**', 'app/[...slug]/page.ts', true],
  ['app/(auth)/**', 'app/(auth)/page.ts', true],
  ['app/\\[id\\]/page.ts', 'app/[id]/page.ts', true],
  ['src\\a.ts', 'src/a.ts', false],
  ['[', '[/a.ts', true],
])('%s, of %s: %s', (glob, path, expected) => {
  expect(matchGlob(glob)(path)).toBe(expected);
});
