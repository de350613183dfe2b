import { expect, it } from 'vitest';
import { findProjectRoot } from '../src/project-root.ts';
import { makeWordWorld } from './word-project.ts';

it.each([
  ['the workspace folder', '/work/src/a.ts', ['/work'], [], { folder: '/work' }],
  ['the innermost of two workspace folders', '/work/app/a.ts', ['/work', '/work/app'], [], { folder: '/work/app' }],
  ['not a folder whose name merely begins alike', '/workshop/a.ts', ['/work'], ['/workshop/package.json'], { folder: '/workshop' }],
  [
    'the nearest project outside of the workspace',
    '/other/src/deep/a.ts',
    ['/work'],
    ['/other/tsconfig.json', '/other/src/package.json'],
    { folder: '/other/src' },
  ],
  ['the file alone where no project is', '/tmp/a.ts', [], [], { folder: '/tmp', onlyFile: '/tmp/a.ts' }],
  ['the file alone at the root of the disk', '/a.ts', [], [], { folder: '/', onlyFile: '/a.ts' }],
  ['a project at the root of the disk', '/src/a.ts', [], ['/package.json'], { folder: '/' }],
])('%s', (_, path, folders, present, expected) => {
  const { files } = makeWordWorld(Object.fromEntries(present.map(file => [file, ''])));
  expect(findProjectRoot(path, folders, files)).toEqual(expected);
});
