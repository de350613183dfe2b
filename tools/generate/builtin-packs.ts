import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../import-graph/house.ts';
import type { GeneratedFile } from './generated-file.ts';

const suffix = '.policy.yaml';

const folder = join(repositoryRoot, 'policies');

/** The policy packs as strings, so that a bundled host needs no file beside it. */
export function renderBuiltinPacks(): GeneratedFile {
  const entries = packNames().map(name => {
    const text = readFileSync(join(folder, `${name}${suffix}`), 'utf8').replaceAll('\r\n', '\n');
    return `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`;
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

/** Their names alone, for the compiler, which reads no packs and says which there are. */
export function renderPackNames(): GeneratedFile {
  const text = [
    '/* Made by `npm run generate` from policies/. Do not edit. */',
    '',
    '/** The packs that come with Proviso: `baseline` is `proviso:baseline`. */',
    'export const packNames = [',
    ...packNames().map(name => `  '${name}',`),
    '] as const;',
    '',
  ].join('\n');
  return { path: 'packages/policy-engine/src/load/pack-names.gen.ts', text };
}

function packNames(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith(suffix) && !path.includes('node_modules/'))
    .map(path => path.slice(0, -suffix.length))
    .sort();
}
