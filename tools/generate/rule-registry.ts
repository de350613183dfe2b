import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from './generated-file.ts';

const ruleFolder = fileURLToPath(new URL('../../packages/linter/src/rules/', import.meta.url));

/** The list of rules, from the files that hold them: adding a rule touches no list. */
export function renderRuleRegistry(): GeneratedFile {
  const names = readdirSync(ruleFolder)
    .filter(file => file.endsWith('.ts'))
    .map(file => file.replace(/\.ts$/, ''))
    .sort();
  const text = [
    '/* Made by `npm run generate` from packages/linter/src/rules. Do not edit. */',
    ...names.map(name => `import { ${exportOf(name)} } from './rules/${name}.ts';`),
    '',
    '/** In the order of their names. */',
    `export const everyRule = [${names.map(exportOf).join(', ')}] as const;`,
    '',
  ].join('\n');
  return { path: 'packages/linter/src/rules.gen.ts', text };
}

/** `no-personal-data-in-logs` exports `noPersonalDataInLogs`. */
export function exportOf(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());
}
