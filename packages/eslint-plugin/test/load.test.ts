/** The built package, loaded by the real commands of ESLint from configurations in both module systems. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { plugin } from '../src/plugin.ts';
import { rules } from '@proviso/linter';
import { makeFolder } from './workbench.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

const configurations = {
  'eslint.config.mjs': "import proviso from 'eslint-plugin-proviso';\nexport default [...proviso.configs.recommended];\n",
  'eslint.config.cjs': "const proviso = require('eslint-plugin-proviso');\nmodule.exports = [...proviso.configs.recommended];\n",
};

const leak = 'interface Patient { id: string; email: string }\nexport const greet = (patient: Patient) => console.log(patient.email);\n';

describe.each(['eslint-8', 'eslint-9', 'eslint-10'])('%s', name => {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: { readonly eslint: string } };

  test.each(Object.entries(configurations))('with %s', (file, text) => {
    using folder = makeFolder({ [file]: text, 'a.ts': leak });
    mkdirSync(join(folder.path, 'node_modules'));
    symlinkSync(packageFolder, join(folder.path, 'node_modules', 'eslint-plugin-proviso'), 'junction');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(dirname(manifest), bin.eslint), '-c', file, '--format', 'json', 'a.ts'],
      {
        cwd: folder.path,
        encoding: 'utf8',
        env: { ...process.env, ESLINT_USE_FLAT_CONFIG: 'true' },
      },
    );
    expect(stderr.replace(/^.*(ExperimentalWarning|--trace-warnings).*$/gm, '').trim()).toBe('');
    const [result] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
    expect(result?.messages.map(message => message.ruleId)).toEqual(['proviso/no-personal-data-in-logs']);
    expect(status).toBe(1);
  });
});

test('every rule of the registry is a rule of the plugin, and in both configurations', () => {
  const names = rules.map(rule => rule.name);
  expect(Object.keys(plugin.rules ?? {})).toEqual(['policy', ...names, 'review-findings']);
  const chosen = (config: keyof typeof plugin.configs) =>
    Object.keys(Object.assign({}, ...plugin.configs[config].map(each => each.rules)) as object);
  expect(chosen('recommended')).toEqual(['policy', ...names].map(name => `proviso/${name}`));
  expect(chosen('strict')).toEqual(['policy', ...names, 'review-findings'].map(name => `proviso/${name}`));
});
