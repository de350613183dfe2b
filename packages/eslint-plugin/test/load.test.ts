/** The built package, loaded by the real commands of ESLint from configurations of both kinds and in both module systems. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '@proviso/linter';
import { plugin } from '../src/plugin.ts';
import { makeInstallation, placesIn, runCommand, type CommandRun } from './built-package.ts';
import { everyLanguage, foundInEveryLanguage, leak, nameOnly } from './samples.ts';

const eslint = (cwd: string, name: string, flat: boolean, args: readonly string[]): CommandRun =>
  runCommand(cwd, {
    manifest: fileURLToPath(import.meta.resolve(`${name}/package.json`)),
    bin: 'eslint',
    args: ['--format', 'json', ...args],
    env: { ESLINT_USE_FLAT_CONFIG: String(flat) },
  });

const flatConfigurations = {
  'eslint.config.mjs': "import proviso from 'eslint-plugin-proviso';\nexport default [...proviso.configs.recommended];\n",
  'eslint.config.cjs': "const proviso = require('eslint-plugin-proviso');\nmodule.exports = [...proviso.configs['flat/recommended']];\n",
};

describe.each(['eslint-8', 'eslint-9', 'eslint-10'])('%s', name => {
  test.each(Object.entries(flatConfigurations))('with %s', (file, text) => {
    using folder = makeInstallation({ ...everyLanguage, [file]: text });
    const { status, stdout, stderr } = eslint(folder.path, name, true, ['-c', file, 'src', 'schema.prisma']);
    expect(stderr).toBe('');
    expect([...placesIn(stdout, folder)].sort()).toEqual(foundInEveryLanguage);
    expect(status).toBe(1);
  });
});

describe.each(['eslint-9', 'eslint-10'])('%s', name => {
  test('a flat configuration extends by name and by value', () => {
    const door = JSON.stringify(import.meta.resolve(`${name}/config`));
    const extending = (what: string) =>
      `import { defineConfig } from ${door};\nimport proviso from 'eslint-plugin-proviso';\nexport default defineConfig([{ plugins: { proviso }, extends: [${what}] }]);\n`;
    using folder = makeInstallation({
      'a.ts': leak,
      'by-name.config.mjs': extending("'proviso/recommended'"),
      'by-value.config.mjs': extending("proviso.configs['flat/recommended']"),
    });
    for (const file of ['by-name.config.mjs', 'by-value.config.mjs']) {
      const { stdout, stderr } = eslint(folder.path, name, true, ['-c', file, 'a.ts']);
      expect(stderr).toBe('');
      expect(placesIn(stdout, folder)).toEqual([['a.ts', 'proviso/no-personal-data-in-logs', 3, 26]]);
    }
  });

  test('--concurrency finds the same', () => {
    using folder = makeInstallation({ ...everyLanguage, 'eslint.config.mjs': flatConfigurations['eslint.config.mjs'] });
    const { stdout, stderr } = eslint(folder.path, name, true, ['--concurrency', '2', 'src', 'schema.prisma']);
    expect(stderr).toBe('');
    expect([...placesIn(stdout, folder)].sort()).toEqual(foundInEveryLanguage);
  });

  test('a missing policy is one problem for each of the threads of --concurrency', () => {
    using folder = makeInstallation({
      ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`src/${String(index)}.ts`, leak])),
      'proviso.config.yaml': 'policy: ./gone.policy.yaml\n',
      'eslint.config.mjs': flatConfigurations['eslint.config.mjs'],
    });
    const places = placesIn(eslint(folder.path, name, true, ['--concurrency', '2', 'src']).stdout, folder);
    expect(places.map(([, ...place]) => place)).toEqual(Array(places.length).fill(['proviso/policy', 1, 1]));
    expect(places.length === 1 || places.length === 2).toBe(true);
  });
});

describe.each(['eslint-8', 'eslint-9'])('%s with .eslintrc', name => {
  test.each(['recommended', 'strict', 'all'])('plugin:proviso/%s works alone, in every language', config => {
    using folder = makeInstallation({
      ...everyLanguage,
      '.eslintrc.json': JSON.stringify({ root: true, extends: `plugin:proviso/${config}` }),
    });
    const { status, stdout, stderr } = eslint(folder.path, name, false, ['.']);
    expect(stderr).toBe('');
    expect([...placesIn(stdout, folder)].sort()).toEqual(foundInEveryLanguage);
    expect(status).toBe(1);
  });

  test('what the extending configuration says wins', () => {
    const own = {
      root: true,
      extends: 'plugin:proviso/recommended',
      parser: fileURLToPath(import.meta.resolve('@typescript-eslint/parser')),
      rules: { 'proviso/no-personal-data-in-logs': 'off' },
    };
    using folder = makeInstallation({ ...everyLanguage, '.eslintrc.json': JSON.stringify(own) });
    const parsed = JSON.parse(eslint(folder.path, name, false, ['--print-config', 'src/a.ts']).stdout) as { parser: string };
    expect(parsed.parser).toBe(own.parser);
    const { stdout } = eslint(folder.path, name, false, ['src/a.ts', 'src/b.js']);
    expect(placesIn(stdout, folder)).toEqual([['src/b.js', 'proviso/no-plaintext-transport', 3, 9]]);
  });

  test('a changed policy ends the cache', () => {
    using folder = makeInstallation({
      'proviso.config.yaml': 'policy: proviso:baseline\n',
      'a.ts': leak,
      '.eslintrc.json': JSON.stringify({ root: true, extends: 'plugin:proviso/recommended' }),
    });
    const run = () => placesIn(eslint(folder.path, name, false, ['--cache', 'a.ts']).stdout, folder).map(([, rule]) => rule);
    expect(run()).toEqual(['proviso/no-personal-data-in-logs']);
    expect(run()).toEqual(['proviso/no-personal-data-in-logs']);
    folder.write('proviso.config.yaml', 'policy: ./gone.policy.yaml\n');
    expect(run()).toEqual(['proviso/policy']);
  });
});

test('every rule of the registry is a rule of the plugin, and in all configurations', () => {
  const names = rules.map(rule => rule.name);
  expect(Object.keys(plugin.rules)).toEqual(['policy', ...names, 'review-findings']);
  const errors = ['policy', ...names].map(name => [`proviso/${name}`, 'error']);
  const chosen = (config: 'recommended' | 'strict' | 'all') =>
    Object.entries(Object.assign({}, ...plugin.configs[`flat/${config}`].map(each => each.rules)) as object);
  expect(chosen('recommended')).toEqual(errors);
  expect(chosen('strict')).toEqual([...errors, ['proviso/review-findings', 'warn']]);
  expect(chosen('all')).toEqual([...errors, ['proviso/review-findings', 'error']]);
});

test.each([
  ['recommended', 0, []],
  ['strict', 0, [1]],
  ['all', 1, [2]],
])('%s: a name alone ends the run with %i', (config, expected, severities) => {
  using folder = makeInstallation({
    'a.ts': nameOnly,
    'eslint.config.mjs': `import proviso from 'eslint-plugin-proviso';\nexport default [...proviso.configs.${config}];\n`,
  });
  const { status, stdout } = eslint(folder.path, 'eslint-10', true, ['a.ts']);
  const [result] = JSON.parse(stdout) as { messages: { severity: number }[] }[];
  expect(result?.messages.map(message => message.severity)).toEqual(severities);
  expect(status).toBe(expected);
});
