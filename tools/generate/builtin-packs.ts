import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../import-graph/house.ts';
import type { GeneratedFile } from './generated-file.ts';

const suffix = '.policy.yaml';

/** The policy packs as strings, so that a bundled host needs no file beside it. */
export function renderBuiltinPacks(): GeneratedFile {
  const folder = join(repositoryRoot, 'policies');
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith(suffix) && !path.includes('node_modules/'))
    .sort()
    .map(path => {
      const text = readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n');
      return `  ${JSON.stringify(path.slice(0, -suffix.length))}: ${JSON.stringify(text)},`;
    });
  const text = [
    '/* Made by `npm run generate` from policies/. Do not edit. */',
    '',
    '/** The packs that come with Proviso, by name: `baseline` is `proviso:baseline`. */',
    'export const builtinPacks: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
  return { path: 'packages/linter/src/builtin-packs.gen.ts', text };
}
