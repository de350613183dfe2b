/** `settings.proviso` of ESLint's configuration. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plugin } from '../src/plugin.ts';
import { newestEslint, startEslint } from './eslint-versions.ts';
import { leak } from './samples.ts';
import { makeFolder, type Folder } from './workbench.ts';

async function lint(folder: Folder, proviso: object): Promise<readonly (readonly [string, string | null, string, number])[]> {
  const config = [...plugin.configs.recommended, { settings: { proviso } }];
  const results = await startEslint(newestEslint, { cwd: folder.path, config }).lintFiles('.');
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line }) => [filePath.slice(folder.path.length + 1), ruleId, message, line] as const),
  );
}

const lax = 'proviso: policy/v1\nid: acme\nversion: 1.0.0\n';

/** A service whose own configuration names a policy that forbids nothing. */
const files = {
  'strict/proviso.config.yaml': 'policy: proviso:baseline\n',
  'proviso.config.yaml': 'policy: proviso:baseline\n',
  'service/proviso.config.yaml': 'policy: ./lax.policy.yaml\n',
  'service/lax.policy.yaml': lax,
  'service/a.ts': leak,
  'strict/b.ts': leak,
};

const places = (said: Awaited<ReturnType<typeof lint>>) => said.map(([file, rule]) => [file, rule]);

test('a configuration beats those that are nearer', async () => {
  using folder = makeFolder(files);
  expect(places(await lint(folder, {}))).toEqual([['strict/b.ts', 'proviso/no-personal-data-in-logs']]);
  expect(places(await lint(folder, { config: 'proviso.config.yaml' }))).toEqual([
    ['service/a.ts', 'proviso/no-personal-data-in-logs'],
    ['strict/b.ts', 'proviso/no-personal-data-in-logs'],
  ]);
});

test('a configuration governs the folder that it lies in, and others keep theirs', async () => {
  using folder = makeFolder(files);
  const config = join(folder.path, 'strict/proviso.config.yaml');
  expect(places(await lint(folder, { config }))).toEqual([['strict/b.ts', 'proviso/no-personal-data-in-logs']]);
});

test('a policy beats that of the configuration', async () => {
  using folder = makeFolder(files);
  expect(places(await lint(folder, { policy: 'service/lax.policy.yaml' }))).toEqual([]);
  expect(places(await lint(folder, { policy: 'proviso:baseline' }))).toEqual([
    ['service/a.ts', 'proviso/no-personal-data-in-logs'],
    ['strict/b.ts', 'proviso/no-personal-data-in-logs'],
  ]);
});

test.each([
  ['proviso.config.yaml', 'there is no such file'],
  ['other.yaml', 'it must be called proviso.config.yaml'],
])('%s is one problem at line 1: %s', async (config, cause) => {
  using folder = makeFolder({ 'a.ts': leak, 'b.ts': leak, 'other.yaml': 'policy: proviso:baseline\n' });
  const said = await lint(folder, { config });
  expect(said).toMatchObject([[expect.any(String), 'proviso/policy', expect.stringContaining(cause), 1]]);
});
