/** The built package as a plugin of the real oxlint: it finds what ESLint finds, in every language that oxlint reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { plugin } from '../src/plugin.ts';
import { makeInstallation, runCommand, type CommandRun } from './built-package.ts';
import { newestEslint, startEslint } from './eslint-versions.ts';
import { everyLanguage, leak, nameOnly } from './samples.ts';
import type { Folder } from './workbench.ts';

/** Every rule of the plugin, by name: oxlint knows no configurations of plugins. */
const configuration = JSON.stringify({
  jsPlugins: ['eslint-plugin-proviso'],
  categories: { correctness: 'off' },
  rules: Object.fromEntries(Object.keys(plugin.rules).map(rule => [`proviso/${rule}`, 'error'])),
});

const files = {
  ...everyLanguage,
  '.oxlintrc.json': configuration,
  'src/marked.ts': `\ufeff${leak.replace("'hello '", "'漢字😀 '").replaceAll('\n', '\r\n')}`,
  'src/name-only.ts': nameOnly,
  'src/suppressed.ts': leak.replace('  console', '  // eslint-disable-next-line proviso/no-personal-data-in-logs -- agreed\n  console'),
  'src/two-blocks.vue': [
    '<template><p>{{ 漢字😀 }}</p></template>',
    '<script lang="ts">export interface Patient { id: string; email: string }</script>',
    '<script setup lang="ts">',
    'const props = defineProps<{ patient: Patient }>();',
    'console.log(props.patient.email);',
    '// eslint-disable-next-line proviso/no-personal-data-in-logs -- agreed',
    'console.log(props.patient);',
    '</script>',
  ].join('\n'),
};

type Said = readonly [file: string, rule: string, message: string, line: number, column: number];

const manifest = fileURLToPath(import.meta.resolve('oxlint/package.json'));

const oxlint = (folder: Folder, args: readonly string[]): CommandRun => runCommand(folder.path, { manifest, bin: 'oxlint', args });

interface Diagnostic {
  readonly message: string;
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number; readonly column: number; readonly offset: number } }[];
}

/** Its places count bytes of UTF-8, ESLint's columns units of UTF-16. */
function saidByOxlint(folder: Folder, args: readonly string[] = []): readonly Said[] {
  const { stdout, stderr } = oxlint(folder, ['--format', 'json', ...args, '.']);
  expect(stderr).toBe('');
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  return diagnostics
    .map(({ message, code, filename, labels }): Said => {
      const { line = 0, offset = 0 } = labels[0]?.span ?? {};
      const before = readFileSync(join(folder.path, filename)).subarray(0, offset).toString('utf8');
      const column = before.length - (before.lastIndexOf('\n') + 1) + 1;
      return [filename, code.replace(/^(\w+)\((.*)\)$/, '$1/$2'), message, line, column];
    })
    .sort();
}

async function saidByEslint(folder: Folder): Promise<readonly Said[]> {
  const results = await startEslint(newestEslint, { cwd: folder.path, config: [...plugin.configs.all] }).lintFiles('.');
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message, line, column }): Said => [
        filePath.slice(folder.path.length + 1),
        ruleId ?? '',
        message,
        line,
        column,
      ]),
    )
    .sort();
}

test('it says what ESLint says, except of schemas, which it does not read', async () => {
  using folder = makeInstallation(files);
  const expected = (await saidByEslint(folder)).filter(([file]) => !file.endsWith('.prisma'));
  expect(expected).toHaveLength(8);
  expect(saidByOxlint(folder)).toEqual(expected);
});

test('a missing policy is one problem at line 1, of however many files', () => {
  using folder = makeInstallation({
    ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`src/${String(index)}.ts`, leak])),
    '.oxlintrc.json': configuration.replace('{', '{"settings":{"proviso":{"policy":"gone.policy.yaml"}},'),
  });
  expect(saidByOxlint(folder)).toMatchObject([[expect.any(String), 'proviso/policy', expect.stringContaining('gone.policy.yaml'), 1, 1]]);
});

test('suggestions are written where they belong, in a component too', () => {
  using folder = makeInstallation({ 'a.ts': leak, 'card.vue': everyLanguage['src/card.vue'] ?? '', '.oxlintrc.json': configuration });
  expect(oxlint(folder, ['--fix-suggestions', '.']).status).toBe(0);
  for (const [name, text] of [['a.ts', leak] as const, ['card.vue', everyLanguage['src/card.vue'] ?? ''] as const])
    expect(readFileSync(join(folder.path, name), 'utf8')).toBe(text.replace('patient.email', 'patient.id'));
});
