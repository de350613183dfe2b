import { loadPolicy } from '@proviso/policy-engine';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder-host.ts';

const policy = 'proviso: policy/v1\nid: a/b\nversion: 1.0.0\nvocabulary:\n  categories: { contact.email: { sensitivity: personal } }\n';
const broken = `${policy}  roles: { a: { includes: [b] } }\n`;

describe('proviso compile', () => {
  test('makes JSON that loads, with its keys in order', async () => {
    const { code, out } = await folderWith({ 'a.policy.yaml': policy }).run(['compile', 'a.policy.yaml']);
    expect(code).toBe(0);
    expect(loadPolicy(JSON.parse(out))).toMatchObject({ ok: true, policy: { compiled: { id: 'a/b', version: '1.0.0' } } });
    const keys = Object.keys(JSON.parse(out) as object);
    expect(keys).toEqual(keys.toSorted());
    expect(out.endsWith('}\n')).toBe(true);
  });

  test('takes the policy that the configuration names, from a folder below too', async () => {
    const folder = folderWith({ 'rules/a.policy.yaml': policy, 'proviso.config.yaml': 'policy: rules/a.policy.yaml\n' });
    expect((await folder.run(['compile'])).out).toContain('"id": "a/b"');
  });

  test('takes a pack', async () => {
    const { code, out } = await folderWith({}).run(['compile', 'proviso:baseline', '--target', 'ts']);
    expect(code).toBe(0);
    expect(out).toContain("| 'contact.email'");
  });

  test('writes Cedar, and says what Cedar does otherwise', async () => {
    const statements = `statements:
  - { id: reads, permit: { action: read, category: contact.email }, legal: { basis: contract }, audit: basic }
  - { id: asks, permit: { action: derive }, legal: { basis: consent }, consent: { maxAge: P1Y } }
`;
    const folder = folderWith({ 'a.policy.yaml': policy + statements });
    const { code, out, err } = await folder.run(['compile', 'a.policy.yaml', '--target', 'cedar', '--supports', 'audit', 'minimize']);
    expect(code).toBe(0);
    expect(out).toContain('@id("reads")');
    expect(out).toContain('// LEFT OUT: statement asks');
    expect(err).toContain('not as the policy says: statement asks is left out: it asks for consent');
  });

  test('--output writes the file and the folder that it lies in, and prints nothing', async () => {
    const folder = folderWith({ 'a.policy.yaml': policy });
    const { code, out } = await folder.run(['compile', 'a.policy.yaml', '--target', 'ts', '--output', 'src/made/policy.ts']);
    expect([code, out]).toEqual([0, '']);
    expect(folder.read('src/made/policy.ts')).toContain("export type Category = 'contact.email';");
  });

  test('a mistake is shown where it stands, is 2, and nothing is written', async () => {
    const folder = folderWith({ 'a.policy.yaml': broken });
    const { code, out, err } = await folder.run(['compile', 'a.policy.yaml', '--output', 'a.json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('a.policy.yaml:6:');
    expect(err).toContain('error[unknown-role]');
    expect(err).toMatch(/proviso: nothing is compiled: 1 error/);
    expect(() => folder.read('a.json')).toThrow('ENOENT');
  });

  test.each([
    [['compile'], {}, 'name a policy'],
    [['compile'], { 'proviso.config.yaml': 'include: [a]\n' }, 'name a policy'],
    [['compile'], { 'proviso.config.yaml': 'polcy: a\n' }, 'error[unknown-key]'],
    [['compile', 'nowhere.yaml'], {}, 'error[unreadable-file]'],
    [['compile', 'proviso:nothing'], {}, 'error['],
    [['compile', 'a.policy.yaml', '--target', 'java'], { 'a.policy.yaml': policy }, 'Allowed choices are'],
    [['compile', 'a.policy.yaml', '--target', 'cedar', '--supports', 'magic'], { 'a.policy.yaml': policy }, 'Allowed choices are'],
    [['compile', 'a.policy.yaml', '--supports', 'audit'], { 'a.policy.yaml': policy }, '`--supports` is for'],
    [['compile', 'a.policy.yaml', '--output', 'a.policy.yaml/b'], { 'a.policy.yaml': policy }, 'could not be written'],
  ])('%j in %j is refused', async (args, files, says) => {
    const { code, err } = await folderWith({ '.git/HEAD': '', ...files }).run(args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
