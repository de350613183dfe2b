import { expect, it } from 'vitest';
import { findProjectRoot } from '../src/project-root.ts';
import { makeWordWorld } from './word-project.ts';

it.each([
  { is: 'the workspace folder', of: '/repo/src/a.ts', folders: ['/repo'], present: [], root: { folder: '/repo' } },
  {
    is: 'the innermost of two workspace folders',
    of: '/repo/app/a.ts',
    folders: ['/repo', '/repo/app'],
    present: [],
    root: { folder: '/repo/app' },
  },
  {
    is: 'not a folder whose name merely begins alike',
    of: '/workshop/a.ts',
    folders: ['/repo'],
    present: ['/workshop/package.json'],
    root: { folder: '/workshop' },
  },
  {
    is: 'the nearest project outside of the workspace',
    of: '/other/src/deep/a.ts',
    folders: ['/repo'],
    present: ['/other/tsconfig.json', '/other/src/package.json'],
    root: { folder: '/other/src' },
  },
  { is: 'the file alone where no project is', of: '/tmp/a.ts', folders: [], present: [], root: { folder: '/tmp', onlyFile: '/tmp/a.ts' } },
  { is: 'the file alone at the root of the disk', of: '/a.ts', folders: [], present: [], root: { folder: '/', onlyFile: '/a.ts' } },
  { is: 'a project at the root of the disk', of: '/src/a.ts', folders: [], present: ['/package.json'], root: { folder: '/' } },
])('the root is $is', ({ of, folders, present, root }) => {
  const { files } = makeWordWorld(Object.fromEntries(present.map(file => [file, ''])));
  expect(findProjectRoot(of, folders, files)).toEqual(root);
});
