import { describe, expect, test } from 'vitest';
import { folderWith } from './folder-host.ts';

const untidy = "id: 'a'   # name\nproviso: policy/v1\nversion: 1.0.0\n";
const tidy = 'proviso: policy/v1\n# name\nid: a\nversion: 1.0.0\n';
const formatted = 'proviso: policy/v1\nid: a                                   # name\nversion: 1.0.0\n';

describe('proviso fmt', () => {
  test('formats every document below this folder, and nothing else', async () => {
    const folder = folderWith({
      'a.policy.yaml': untidy,
      'deep/b.policy-test.yaml': 'policy: "./a.policy.yaml"\nproviso: test/v1\n',
      'proviso.config.yaml': 'policy: "./a.policy.yaml"\n',
      'docker-compose.yaml': 'b:   1\n',
      'node_modules/x/c.policy.yaml': untidy,
      '.git/d.policy.yaml': untidy,
    });
    expect(await folder.run(['fmt'])).toEqual({
      code: 0,
      out: 'a.policy.yaml\ndeep/b.policy-test.yaml\nproviso.config.yaml\n',
      err: '3 formatted, 0 unchanged\n',
    });
    expect(folder.read('a.policy.yaml')).toBe(formatted);
    expect(folder.read('deep/b.policy-test.yaml')).toBe('proviso: test/v1\npolicy: ./a.policy.yaml\n');
    expect(folder.read('docker-compose.yaml')).toBe('b:   1\n');
    expect(folder.read('node_modules/x/c.policy.yaml')).toBe(untidy);
    expect(await folder.run(['fmt'])).toEqual({ code: 0, out: '', err: '0 formatted, 3 unchanged\n' });
  });

  test('--check changes nothing, lists what would change, and is 1', async () => {
    const folder = folderWith({ 'a.policy.yaml': untidy, 'b.policy.yaml': tidy });
    expect(await folder.run(['fmt', '--check'])).toEqual({ code: 1, out: 'a.policy.yaml\n', err: '1 not formatted, 1 unchanged\n' });
    expect(folder.read('a.policy.yaml')).toBe(untidy);
    expect((await folder.run(['fmt', '--check', 'b.policy.yaml'])).code).toBe(0);
  });

  test('what is not understood is shown and left alone, is 2, and keeps no other file from being formatted', async () => {
    const folder = folderWith({ 'a.policy.yaml': untidy, 'b.policy.yaml': 'id: [a\n' });
    const { code, out, err } = await folder.run(['fmt']);
    expect(code).toBe(2);
    expect(out).toBe('a.policy.yaml\n');
    expect(err).toContain('b.policy.yaml:2:1');
    expect(err).toContain('error[yaml-syntax]');
    expect(err).toContain('1 formatted, 0 unchanged, 1 left alone');
    expect(folder.read('b.policy.yaml')).toBe('id: [a\n');
  });

  test('a file that is not UTF-8 is left alone', async () => {
    const folder = folderWith({});
    folder.write('a.policy.yaml', Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xfc, 0x0a));
    const { code, err } = await folder.run(['fmt']);
    expect(code).toBe(2);
    expect(err).toContain('error[not-utf-8]');
  });

  test('--stdin prints the formatted text', async () => {
    const folder = folderWith({});
    expect(await folder.run(['fmt', '--stdin'], untidy)).toEqual({ code: 0, out: formatted, err: '' });
    expect((await folder.run(['fmt', '--stdin', '--stdin-filename', 'proviso.config.yaml'], 'include: [a]\npolicy: b\n')).out).toBe(
      'policy: b\ninclude: [a]\n',
    );
    const broken = await folder.run(['fmt', '--stdin'], 'id: [a\n');
    expect(broken.code).toBe(2);
    expect(broken.out).toBe('');
    expect(broken.err).toContain('stdin.policy.yaml:2:1');
  });

  test.each([
    [['nowhere'], 'there is no file or folder `nowhere`'],
    [[], 'there is nothing to format'],
    [['--stdin', '.'], '`--stdin` formats one text'],
    [['--stdin', '--check'], "option '--stdin' cannot be used with option '--check'"],
  ])('%j is refused', async (args, says) => {
    const { code, err } = await folderWith({}).run(['fmt', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
