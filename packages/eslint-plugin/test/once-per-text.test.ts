/** However many rules are on, a file is analysed once for each of its texts. */
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type * as findFlows from '../../code-analyzer/src/flows/find-flows.ts';
import { plugin } from '../src/plugin.ts';
import { eslintVersions, startEslint } from './eslint-versions.ts';
import { leak, nameOnly } from './samples.ts';
import { makeFolder } from './workbench.ts';

const { analysed } = vi.hoisted(() => ({ analysed: [] as string[] }));

/** Every finding starts here: where flows begin and end is looked for file by file. */
vi.mock('../../code-analyzer/src/flows/find-flows.ts', async load => {
  const real = await load<typeof findFlows>();
  return {
    ...real,
    createFlowFinder: (...settings: Parameters<typeof real.createFlowFinder>) => {
      const find = real.createFlowFinder(...settings);
      return (source: Parameters<typeof find>[0]) => {
        analysed.push(`${source.fileName}: ${source.text}`);
        return find(source);
      };
    },
  };
});

beforeEach(() => void analysed.splice(0));

test.each(eslintVersions)('ESLint %s', async (_, ESLint) => {
  const texts = { 'a.ts': leak, 'b.ts': nameOnly, 'c.js': 'export const c = 1;\n' };
  using folder = makeFolder(texts);
  const said = (name: string, text: string): string => `${folder.path}/${name}: ${text}`;
  const eslint = startEslint(ESLint, { cwd: folder.path, config: [...plugin.configs.all] });
  const results = await eslint.lintFiles('.');
  expect(results.map(result => result.messages.length)).toEqual([1, 1, 0]);
  expect([...analysed].sort()).toEqual(Object.entries(texts).map(([name, text]) => said(name, text)));

  const edited = leak.replace('hello', 'goodbye');
  await eslint.lintText(edited, { filePath: join(folder.path, 'a.ts') });
  await eslint.lintText(edited, { filePath: join(folder.path, 'a.ts') });
  expect(analysed.slice(3)).toEqual([said('a.ts', edited)]);
});
