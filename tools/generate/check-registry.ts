import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from './generated-file.ts';
import { exportOf } from './rule-registry.ts';

const checkFolder = fileURLToPath(new URL('../../packages/policy-engine/src/checks/', import.meta.url));

/** Files of the folder that hold no check: the shape of one, and what runs them. */
const frame = ['check.ts', 'check-policy.ts'];

/** The list of checks of policies, from the files that hold them. */
export function renderCheckRegistry(): GeneratedFile {
  const names = readdirSync(checkFolder)
    .filter(file => file.endsWith('.ts') && !file.endsWith('.gen.ts') && !frame.includes(file))
    .map(file => file.replace(/\.ts$/, ''))
    .sort();
  const text = [
    '/* Made by `npm run generate` from the files beside it. Do not edit. */',
    ...names.map(name => `import { ${exportOf(name)} } from './${name}.ts';`),
    '',
    '/** In the order of their names. */',
    `export const everyCheck = [${names.map(exportOf).join(', ')}] as const;`,
    '',
  ].join('\n');
  return { path: 'packages/policy-engine/src/checks/every-check.gen.ts', text };
}
