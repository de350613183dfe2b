import { readdirSync, readFileSync } from 'node:fs';

const policies = new URL('../../policies/', import.meta.url);

/** `packages/linter/src/builtin-packs.gen.ts`: the text of every `policies/NAME.policy.yaml` by name. */
export function renderPacks(): string {
  const suffix = '.policy.yaml';
  const entries = readdirSync(policies)
    .filter(file => file.endsWith(suffix))
    .sort()
    .map(file => `  ${JSON.stringify(file.slice(0, -suffix.length))}: ${JSON.stringify(readFileSync(new URL(file, policies), 'utf8'))},`);
  return [
    '// Generated from policies/ by `npm run generate`. Do not edit.',
    'export const builtinPacks: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}
