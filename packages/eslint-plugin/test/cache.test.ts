/** ESLint's cache lasts as long as no finding can have changed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { plugin } from '../src/plugin.ts';
import { eslintVersions, startEslint } from './eslint-versions.ts';
import { leak } from './samples.ts';
import { makeFolder } from './workbench.ts';

interface CachedRun {
  /** Whether ESLint looked at the file, and did not take the result from its cache. */
  readonly isLinted: boolean;
  readonly rules: readonly (string | null)[];
}

/** A run of a new ESLint with a cache over `a.ts`. */
async function runIn(cwd: string, Class: typeof ESLint, own: Linter.Config = {}): Promise<CachedRun> {
  const seen: string[] = [];
  const witness: Linter.Config = {
    plugins: { w: { rules: { w: { create: context => ({ Program: () => void seen.push(context.filename) }) } } } },
    rules: { 'w/w': 'error' },
  };
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const [result] = await startEslint(Class, {
      cwd,
      config: [...plugin.configs.recommended, witness, own],
      options: { cache: true, cacheLocation: join(cwd, '.cache') },
    }).lintFiles('a.ts');
    return { isLinted: seen.length > 0, rules: result?.messages.map(message => message.ruleId) ?? [] };
  } finally {
    process.chdir(before);
  }
}

const logs = ['proviso/no-personal-data-in-logs'];
const lax = 'proviso: policy/v1\nid: acme\nversion: 1.0.0\n';

afterEach(() => {
  vi.useRealTimers();
});

describe.each(eslintVersions)('ESLint %s', (_, Class) => {
  test('a change in another file', async () => {
    using folder = makeFolder({
      'types.ts': 'export interface Widget { code: string }\n',
      'a.ts': "import type { Widget } from './types.ts';\nexport const show = (widget: Widget) => console.log(widget.code);\n",
    });
    expect(await runIn(folder.path, Class)).toEqual({ isLinted: true, rules: [] });
    expect(await runIn(folder.path, Class)).toEqual({ isLinted: false, rules: [] });
    folder.write('types.ts', 'export interface Widget { /** @personal contact.email */ code: string }\n');
    expect(await runIn(folder.path, Class)).toEqual({ isLinted: true, rules: logs });
  });

  test.each([
    ['of the configuration', { 'app/proviso.config.yaml': 'policy: ./own.policy.yaml\n' }, 'app/own.policy.yaml', undefined],
    ['outside the project', { 'app/proviso.config.yaml': 'policy: ../shared.policy.yaml\n' }, 'shared.policy.yaml', undefined],
    ["of ESLint's settings", { 'app/.git/HEAD': '' }, 'shared.policy.yaml', { policy: '../shared.policy.yaml' }],
    [
      'of a configuration elsewhere',
      { 'proviso.config.yaml': 'policy: ./shared.policy.yaml\n' },
      'shared.policy.yaml',
      { config: '../proviso.config.yaml' },
    ],
  ])('a changed policy %s', async (__, files, policy, settings) => {
    using folder = makeFolder({ ...files, 'app/a.ts': leak, [policy]: lax });
    mkdirSync(join(folder.path, 'app'), { recursive: true });
    const run = () => runIn(join(folder.path, 'app'), Class, settings ? { settings: { proviso: settings } } : {});
    expect(await run()).toEqual({ isLinted: true, rules: [] });
    expect(await run()).toEqual({ isLinted: false, rules: [] });
    folder.write(policy, `${lax}extends: ["proviso:baseline"]\n`);
    expect(await run()).toEqual({ isLinted: true, rules: logs });
  });

  test('the end of a waiver that a shared policy declares', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-01T23:00:00Z') });
    const waiver = '{ id: W, rule: no-personal-data-in-logs, scope: { files: a.ts }, reason: why, approvedBy: me, expires: 2026-06-01 }';
    using folder = makeFolder({
      'app/proviso.config.yaml': 'policy: ../own.policy.yaml\n',
      'app/a.ts': leak,
      'own.policy.yaml': 'proviso: policy/v1\nid: own\nversion: 1.0.0\nextends: ./shared.policy.yaml\n',
      'shared.policy.yaml': `${lax}extends: ["proviso:baseline"]\nwaivers: [${waiver}]\n`,
    });
    const run = () => runIn(join(folder.path, 'app'), Class);
    expect(await run()).toEqual({ isLinted: true, rules: [] });
    expect(await run()).toEqual({ isLinted: false, rules: [] });
    vi.setSystemTime(new Date('2026-06-02T01:00:00Z'));
    expect(await run()).toEqual({ isLinted: true, rules: logs });
  });
});
