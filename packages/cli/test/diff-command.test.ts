import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtinPack, nodeFileAccess } from '@proviso/linter';
import { main } from '../src/main.ts';
import { readRevision } from '../src/test/read-revision.ts';
import { fakeHost } from './fake-host.ts';
import { folderWith } from './folder-host.ts';

const head = 'proviso: policy/v1\nid: acme/data\n';
const policy = `${head}version: 1.0.0
vocabulary:
  categories: { contact.email: { sensitivity: personal, words: [email] } }
  purposes: { support: }
  roles: { agent: , lead: { includes: [agent] } }
  attributes: { context.ticketId: string }
statements:
  - { id: agents-read, permit: { actor: agent, action: read, category: contact.email, purpose: support }, legal: { basis: contract }, when: [context.ticketId is present] }
safeguards:
  - { id: logs, protect: { channel: log, category: '**', accept: [masked] } }
`;
const looser = policy
  .replace('1.0.0', '1.1.0')
  .replace(', when: [context.ticketId is present]', '')
  .replace('[masked]', '[masked, hashed]');
const files = { 'old.policy.yaml': policy, 'new.policy.yaml': looser };

describe('proviso diff', () => {
  test('tells people what is looser, with an example', async () => {
    const { code, out } = await folderWith(files).run(['diff', 'old.policy.yaml', 'new.policy.yaml']);
    expect(code).toBe(0);
    expect(out).toContain('acme/data 1.0.0 -> acme/data 1.1.0');
    expect(out).toContain('newly-allowed  agent or lead may now read contact.email for support, when context.ticketId is missing');
    expect(out).toContain('for example {"actor":{"role":"agent"},"action":"read","categories":["contact.email"],"purpose":"support"');
    expect(out).toContain('weaker-safeguard  contact.email in log: masked -> hashed or masked');
    expect(out).toContain('2 changes: 2 looser');
  });

  test('the other way round is tighter', async () => {
    const { out } = await folderWith(files).run(['diff', 'new.policy.yaml', 'old.policy.yaml']);
    expect(out).toContain('newly-denied');
    expect(out).toContain('2 changes: 2 tighter');
  });

  test('equal policies have no change', async () => {
    const { code, out } = await folderWith(files).run(['diff', 'old.policy.yaml', 'old.policy.yaml', '--fail-on', 'any']);
    expect([code, out]).toEqual([0, 'acme/data 1.0.0 -> acme/data 1.0.0\n\nno change\n']);
  });

  test('JSON has every change with its witness', async () => {
    const { out } = await folderWith(files).run(['diff', 'old.policy.yaml', 'new.policy.yaml', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      format: 'proviso-diff',
      version: 1,
      before: { version: '1.0.0' },
      after: { version: '1.1.0' },
      changes: [
        {
          kind: 'newly-allowed',
          scope: { roles: ['agent', 'lead'], actions: ['read'], categories: ['contact.email'], purposes: ['support'] },
          statements: ['agents-read'],
          witness: { request: { actor: { role: 'agent' }, action: 'read' } },
        },
        { kind: 'weaker-safeguard', witness: { channel: 'log', category: 'contact.email', protections: ['hashed'] } },
      ],
    });
  });

  test('Markdown is safe for a comment', async () => {
    const { out } = await folderWith(files).run(['diff', 'old.policy.yaml', 'new.policy.yaml', '--format', 'markdown']);
    expect(out).toContain(
      '## acme/data 1.0.0 → acme/data 1.1.0\n\n2 changes: 2 looser.\n\n### Looser\n\n- **newly-allowed** agent or lead',
    );
    expect(out).toContain('`{"channel":"log","category":"contact.email","protections":["hashed"]}`');
    expect(out).toContain('masked -\\> hashed');
  });

  test.each([
    ['newly-allowed', 1],
    ['looser', 1],
    ['any', 1],
    ['tighter', 0],
    ['newly-denied, longer-retention', 0],
  ])('--fail-on %s is %i', async (kinds, expected) => {
    const { code } = await folderWith(files).run(['diff', 'old.policy.yaml', 'new.policy.yaml', '--fail-on', kinds]);
    expect(code).toBe(expected);
  });

  test.each([
    [['diff', 'old.policy.yaml'], 'name two policies'],
    [['diff', 'old.policy.yaml', 'nowhere.yaml'], 'error[unreadable-file]'],
    [['diff', 'old.policy.yaml', 'broken.policy.yaml'], 'nothing is compared: 1 error in'],
    [['diff', 'old.policy.yaml', 'new.policy.yaml', '--fail-on', 'newly-alowed'], 'did you mean `newly-allowed`?'],
    [['diff', 'git:main', 'new.policy.yaml'], 'write git:<revision>:<path>'],
    [['diff', 'git:main:old.policy.yaml'], '`old.policy.yaml` lies in no git repository'],
    [['diff', 'git:main:kept/old.policy.yaml'], 'git has no `kept/old.policy.yaml` in the revision `main`'],
    [['diff', 'old.policy.yaml', 'new.policy.yaml', '--format', 'xml'], 'Allowed choices are'],
  ])('%j is refused', async (args, says) => {
    const { code, err } = await folderWith({ ...files, 'broken.policy.yaml': `${head}version: 1\n`, 'kept/.git': 'gitdir: elsewhere' }).run(
      args,
    );
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  test('a revision is compared with the file as it is now, and the code judged by both', async () => {
    const folder = folderWith({
      'a.policy.yaml': policy,
      'src/a.ts': "import pino from 'pino';\nexport const seen = (user: { email: string }) => pino().info(user.email);\n",
    });
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder.path, stdio: 'ignore' });
    git('init', '-b', 'main');
    git('add', '.');
    git('commit', '-m', 'policy');
    folder.write('a.policy.yaml', looser.replace('[masked, hashed]', '[masked, hashed]').replace('channel: log', 'channel: url'));
    const fake = fakeHost({ files: {}, cwd: folder.path });
    const host = { ...fake, files: nodeFileAccess(), pack: builtinPack, loadLinter: () => import('@proviso/linter'), readRevision };
    const code = await main(['diff', 'git:main:a.policy.yaml', '--code', 'src', '--format', 'json'], host);
    expect(code).toBe(0);
    const report = JSON.parse(fake.out());
    expect(report.changes.map(({ kind }: { kind: string }) => kind)).toEqual(['newly-allowed', 'weaker-safeguard', 'stronger-safeguard']);
    expect(report.code).toMatchObject({ appearing: [], disappearing: [{ rule: 'no-personal-data-in-logs', file: 'src/a.ts', line: 2 }] });
    expect(readFileSync(`${folder.path}/a.policy.yaml`, 'utf8')).toContain('1.1.0');
  });
});
