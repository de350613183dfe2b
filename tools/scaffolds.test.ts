import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from './import-graph/house.ts';

/** A copy of the repository in which a test may write. */
const copy = mkdtempSync(join(tmpdir(), 'proviso-scaffold-'));
const leftOut = /[\\/](dist|\.turbo|\.vscode-test)([\\/]|$)|\.tsbuildinfo$/;

beforeAll(() => {
  const parts = [
    'package.json',
    'tsconfig.json',
    'tsconfig.base.json',
    'vitest.config.ts',
    '.prettierrc',
    '.editorconfig',
    'README.md',
    'docs',
    'policies',
    'tools',
  ];
  const packages = ['policy-engine', 'code-analyzer', 'linter'].map(name => `packages/${name}`);
  for (const part of [...parts, ...packages]) {
    cpSync(join(repositoryRoot, part), join(copy, part), {
      recursive: true,
      filter: path => !leftOut.test(path.slice(repositoryRoot.length)),
    });
  }
  symlinkSync(join(repositoryRoot, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function run(program: string, ...args: readonly string[]): { readonly exitCode: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'node_modules', program), ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { exitCode: status, output: stdout + stderr };
}

const runTool = (tool: string, ...args: readonly string[]): ReturnType<typeof run> => run('tsx/dist/cli.mjs', `tools/${tool}.ts`, ...args);

const fileIn = (path: string): string => readFileSync(join(copy, path), 'utf8');

test('npm run new:rule writes a rule with its cases and its page, and registers it', () => {
  const { exitCode, output } = runTool('new-rule', 'no-scaffold-test');
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  expect(output).toContain('Next:');
  expect(fileIn('packages/linter/src/rules.gen.ts')).toContain('noScaffoldTest');
  expect(fileIn('docs/rules/README.md')).toContain('no-scaffold-test');
  expect(fileIn('docs/rules/no-scaffold-test.md')).toContain('## Wrong');
});

test('npm run new:check writes a check with its case and its page, and registers it', () => {
  const { exitCode, output } = runTool('new-check', 'scaffold-test');
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  expect(output).toContain('Next:');
  expect(fileIn('packages/policy-engine/src/checks/every-check.gen.ts')).toContain('scaffoldTest');
  expect(fileIn('docs/policy/diagnostics/scaffold-test.md')).toContain('## What to do');
});

test('npm run new:model writes a model with its case, and embeds it', () => {
  const { exitCode, output } = runTool('new-model', '@scaffold/test');
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  expect(output).toContain('Next:');
  expect(fileIn('packages/code-analyzer/src/models/models.gen.ts')).toContain('"@scaffold/test"');
});

test('what they wrote has no type error', () => {
  writeFileSync(join(copy, 'tsconfig.scaffold.json'), JSON.stringify({ extends: './tsconfig.json', include: ['packages/*/src'] }));
  expect(run('typescript/lib/tsc.js', '--project', 'tsconfig.scaffold.json')).toEqual({ exitCode: 0, output: '' });
});

test('what they wrote passes its own cases, and nothing generated is stale', () => {
  const files = [
    'packages/linter/test/rule-cases.test.ts',
    'packages/policy-engine/test/cases.test.ts',
    'packages/code-analyzer/test/flows/flow-cases.test.ts',
    'packages/code-analyzer/test/models-are-valid.test.ts',
    'tools/generate.test.ts',
  ];
  const names = 'scaffold-test|every model|every rule has cases|everything generated';
  const result = run('vitest/vitest.mjs', 'run', ...files, '--testNamePattern', names);
  expect(result, result.output).toMatchObject({ exitCode: 0 });
  expect(result.output).toMatch(/\d+ passed/);
});

test.each([
  ['new-rule', 'usage:'],
  ['new-rule', 'not a good name', 'Rule'],
  ['new-rule', 'already there', 'no-personal-data-in-logs'],
  ['new-check', 'usage:', 'one-name', 'another'],
  ['new-check', 'not a good name', '../escape'],
  ['new-check', 'already there', 'unused-declaration'],
  ['new-model', 'not a good name', 'Not A Module'],
  ['new-model', 'already there', 'pino'],
])('%s says `%s` and writes nothing', (tool, says, ...args) => {
  const { exitCode, output } = runTool(tool, ...args);
  expect(exitCode).toBe(1);
  expect(output).toContain(says);
  expect(existsSync(join(copy, 'packages/linter/src/rules/Rule.ts'))).toBe(false);
});
