import { expect, test, vi } from 'vitest';
import { nodeFileAccess } from '../src/workspace/node-file-access.ts';

vi.mock('node:fs', async load => {
  const real = await load<object>();
  return {
    ...real,
    readdirSync: (path: string) => {
      throw Object.assign(new Error(path), { code: path === '/locked' ? 'EACCES' : 'ENOENT' });
    },
  };
});

test('a folder that may not be read is told from one that is not there', () => {
  expect(nodeFileAccess().list('/locked')).toEqual([{ name: '.', kind: 'unreadable' }]);
  expect(nodeFileAccess().list('/absent')).toEqual([]);
});
