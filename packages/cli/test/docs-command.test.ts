import { describe, expect, test } from 'vitest';
import { folderWith } from './folder-host.ts';

const policy = `proviso: policy/v1
id: shop/customers
version: 1.0.0
vocabulary:
  categories: { contact.email: { sensitivity: personal } }
  purposes: { billing }
  roles: { clerk, ghost }
statements:
  - id: clerks-read
    permit: { actor: clerk, action: read, category: contact.email, purpose: billing }
    legal: { basis: contract }
`;

describe('proviso docs', () => {
  test('writes both pages, as Markdown, with what the compiler warns of', async () => {
    const folder = folderWith({ 'rules/a.policy.yaml': policy });
    const { code, out, err } = await folder.run(['docs', 'rules/a.policy.yaml', '--output', 'site/privacy']);
    expect([code, out, err]).toEqual([0, 'site/privacy/handbook.md\nsite/privacy/record-of-processing.md\n', '']);
    expect(folder.read('site/privacy/handbook.md')).toContain('`clerks-read`: `clerk` may read `contact.email` for `billing`.');
    expect(folder.read('site/privacy/handbook.md')).toContain(
      '- `unused-declaration`: no statement speaks of the role `ghost` (a.policy.yaml:7:19)',
    );
    expect(folder.read('site/privacy/record-of-processing.md')).toContain('## Processing for `billing`');
  });

  test('writes HTML', async () => {
    const folder = folderWith({ 'a.policy.yaml': policy, 'proviso.config.yaml': 'policy: a.policy.yaml\n' });
    expect((await folder.run(['docs', '--format', 'html', '--output', '.'])).out).toBe('handbook.html\nrecord-of-processing.html\n');
    expect(folder.read('handbook.html')).toContain('<html lang="en">');
  });

  test('the same policy gives the same bytes in another folder', async () => {
    const [first, second] = [folderWith({ 'a.policy.yaml': policy }), folderWith({ 'deep/a.policy.yaml': policy })];
    await first.run(['docs', 'a.policy.yaml', '--output', 'out']);
    await second.run(['docs', 'deep/a.policy.yaml', '--output', 'out']);
    expect(second.read('out/handbook.md')).toBe(first.read('out/handbook.md'));
  });

  test.each([
    [['docs', 'a.policy.yaml'], "required option '--output <folder>' not specified"],
    [['docs', 'b.policy.yaml', '--output', 'out'], 'nothing is written: 1 error'],
    [['docs', 'a.policy.yaml', '--output', 'a.policy.yaml'], 'could not be written'],
  ])('%j is refused', async (args, says) => {
    const folder = folderWith({ 'a.policy.yaml': policy, 'b.policy.yaml': policy.replace('clerk,', 'clerck,') });
    const { code, err } = await folder.run(args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
