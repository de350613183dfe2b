import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
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

/** The categories of the slices, each of which is called after the family that it declares. */
export function renderSliceCategories(): GeneratedFile {
  const slices = packNames().filter(name => name.startsWith('vocabulary/'));
  const ids = slices.flatMap(name => {
    const pack = parse(readFileSync(join(folder, `${name}${suffix}`), 'utf8')) as { vocabulary?: { categories?: object } };
    const family = name.slice('vocabulary/'.length);
    return Object.keys(pack.vocabulary?.categories ?? {}).filter(id => id.startsWith(`${family}.`));
  });
  const text = [
    '/* Made by `npm run generate` from policies/. Do not edit. */',
    '',
    '/** What the built-in slices declare: `identity.name` is in `proviso:vocabulary/identity`. */',
    'export const sliceCategories = [',
    ...ids.sort().map(id => `  '${id}',`),
    '] as const;',
    '',
  ].join('\n');
  return { path: 'packages/policy-engine/src/load/slice-categories.gen.ts', text };
}

function packNames(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith(suffix) && !path.includes('node_modules/'))
    .map(path => path.slice(0, -suffix.length))
    .sort();
}
