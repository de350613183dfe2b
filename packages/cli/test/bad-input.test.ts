/** What goes wrong in real repositories gets a clear message each: the built command, in folders of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface CheckSettings {
  readonly args?: readonly string[];
  /** What cannot be written as a file. */
  readonly prepare?: (folder: string) => void;
  readonly input?: string;
}

/** Runs `proviso check` in a new folder with these files. */
function check(files: Readonly<Record<string, string | Uint8Array>>, { args = [], prepare, input = '' }: CheckSettings = {}): Run {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'proviso-')));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    prepare?.(folder);
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { code: status, out: stdout, err: stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const leak =
  'interface Patient { id: string; email: string }\nexport function greet(patient: Patient) {\n  console.log(patient.email);\n}\n';

describe('code', () => {
  test('a syntax error is said with its place, and the rest of the file is judged', () => {
    const { code, out, err } = check({ 'a.ts': `${leak}export const broken = (;\n` });
    expect(err).toBe('');
    expect(out).toMatch(/a\.ts:3:15 {2}error {2}no-personal-data-in-logs/);
    expect(out).toContain('Files that do not parse as a whole');
    expect(out).toMatch(/a\.ts:5:\d+ {2}Expression expected/);
    expect(code).toBe(1);
  });
  test('a minified file of 5 MB is left out and said', () => {
    const minified = `var a=${JSON.stringify('x'.repeat(99))};`.repeat(Math.ceil(5_000_000 / 108));
    const { code, out } = check({ 'vendor.js': minified, 'a.ts': leak }, { args: ['--coverage'] });
    expect(code).toBe(1);
    expect(out).toMatch(/vendor\.js.*(5\.\d MB|minified)/);
  });
  test('a file in Latin-1 is judged, and its encoding is said', () => {
    const { code, out } = check({ 'a.ts': Buffer.from(leak.replace('patient.email)', "'für ' + patient.email)"), 'latin1') });
    expect(code).toBe(1);
    expect(out).toContain("console.log('für ' + patient.email)");
    expect(out).toContain('Files that are not UTF-8');
    expect(out).toMatch(/a\.ts .*UTF-8/);
  });
  test('line breaks of Windows behind a byte order mark change no place', () => {
    const { code, out } = check({ 'a.ts': `\ufeff${leak.replaceAll('\n', '\r\n')}` });
    expect(code).toBe(1);
    expect(out).toContain('a.ts:3:15');
    expect(out).toMatch(/^ +› 3 │ +console\.log\(patient\.email\);$/m);
    expect(out).not.toContain('\r');
  });
  test.skipIf(process.platform === 'win32')('a loop of links is not followed, and said', () => {
    const { code, out } = check({ 'src/a.ts': leak }, { prepare: folder => symlinkSync('..', join(folder, 'src', 'loop')) });
    expect(code).toBe(1);
    expect(out.match(/a\.ts:3:15 {2}error/g)).toHaveLength(1);
    expect(out).toContain('Links that lead back to themselves');
    expect(out).toContain('src/loop');
  });
});

describe('configuration', () => {
  test('a tsconfig that extends a missing file is said, and its files are judged', () => {
    const { code, out } = check({ 'tsconfig.json': '{ "extends": "./nowhere.json" }', 'a.ts': leak });
    expect(code).toBe(1);
    expect(out).toContain('tsconfig files with mistakes');
    expect(out).toMatch(/tsconfig\.json .*nowhere\.json/);
    expect(out).toContain('a.ts:3:15');
  });
  test('a policy with five mistakes shows all five with code frames, and no finding', () => {
    const policy = [
      'proviso: policy/v1',
      'id: acme/broken',
      'version: 1.0.0',
      'extends: [proviso:baseline]',
      'vocabulary:',
      '  categories:',
      '    contact.fax: { sensitivity: persnal, words: [fax] }',
      '  roles: { clerk: {} }',
      'statements:',
      '  - id: one',
      '    permit: { actor: clrek, action: read, category: contact.fax }',
      '    legal: { basis: contract }',
      'safeguards:',
      '  - { id: logs, protect: { channel: [logg], category: contact.fax, accept: [] } }',
      '  - { id: twice, protect: { channel: [log], category: contact.emial, accept: [] } }',
      '  - { id: twice, protect: { channel: [log], category: contact.fax, accept: [] } }',
      '',
    ].join('\n');
    const { code, out } = check({ 'acme.policy.yaml': policy, 'a.ts': leak }, { args: ['--policy', 'acme.policy.yaml'] });
    expect(code).toBe(2);
    for (const line of [7, 11, 14, 15, 16]) expect(out).toMatch(new RegExp(`acme\\.policy\\.yaml:${String(line)}:\\d+`));
    expect(out).toContain('No answer: 5 mistakes in the policy or the configuration');
    expect(out).not.toContain('no-personal-data-in-logs');
  });
  test('a policy that does not exist is said with its name', () => {
    const { code, out } = check({ 'a.ts': leak }, { args: ['--policy', 'nowhere.policy.yaml'] });
    expect(code).toBe(2);
    expect(out).toContain('nowhere.policy.yaml');
  });
  test('a configuration that does not parse is said, and nothing is judged', () => {
    const { code, out } = check({ 'proviso.config.yaml': 'polcy: x\n', 'a.ts': leak });
    expect(code).toBe(2);
    expect(out).toMatch(/proviso\.config\.yaml:1:1/);
    expect(out).not.toContain('no-personal-data-in-logs');
  });
});

describe('nothing to do', () => {
  test('an empty folder', () => {
    const { code, err, out } = check({});
    expect(code).toBe(2);
    expect(err).toContain('nothing to analyse');
    expect(err).not.toMatch(/^\s+at /m);
    expect(out).toBe('');
  });
  test('a path that does not exist', () => {
    const { code, err } = check({ 'a.ts': leak }, { args: ['nowhere'] });
    expect(code).toBe(2);
    expect(err).toContain('there is no file or folder `nowhere`');
  });
});

test('standard input in place of a file', () => {
  const { code, out } = check({ 'a.ts': 'export {};' }, { args: ['--stdin', '--stdin-filename', 'new.ts'], input: leak });
  expect(out).toContain('new.ts:3:15');
  expect(code).toBe(1);
});
