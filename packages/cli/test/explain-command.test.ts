import { describe, expect, test } from 'vitest';
import { folderWith } from './folder-host.ts';

const policy = `proviso: policy/v1
id: acme/data
version: 1.0.0
vocabulary:
  categories: { contact.email: { sensitivity: personal }, contact.phone: { sensitivity: personal } }
  purposes: { support: , marketing: }
  roles: { support-agent: , marketer: }
  attributes: { context.ticketId: string, risk: { order: [low, high] } }
statements:
  - id: support-reads
    permit: { actor: support-agent, action: read, category: contact.**, purpose: support }
    legal: { basis: contract, refs: [GDPR.6.1.b] }
    when: [context.ticketId is present]
    minimize: { mask: { contact.phone: last4 } }
    audit: basic
  - id: not-at-risk
    forbid: { purpose: support }
    when: [risk == high]
    message: it is too dangerous
`;
const folder = (): ReturnType<typeof folderWith> =>
  folderWith({ 'rules/acme.policy.yaml': policy, 'proviso.config.yaml': 'policy: rules/acme.policy.yaml\n' });
const asked = [
  'explain',
  '--actor',
  'support-agent',
  '--action',
  'read',
  '--category',
  'contact.phone',
  '--purpose',
  'support',
  '--now',
  '2026-11-21',
];

describe('proviso explain', () => {
  test('says what permits, where it stands, and what is owed', async () => {
    const { code, out } = await folder().run([...asked, '--context', 'ticketId=T-1', 'risk=low']);
    expect(code).toBe(0);
    expect(out).toMatch(/^allow {2}by acme\/data 1\.0\.0, at 2026-11-21T00:00:00\.000Z\n/);
    expect(out).toContain('permit support-reads, of contact.phone (GDPR.6.1.b)  rules/acme.policy.yaml:10:');
    expect(out).toContain('audit, basic: a record with action, actor, at  by support-reads');
    expect(out).toContain('contact.phone (last4)');
  });

  test('says which permit is nearest, what it lacks and what was seen', async () => {
    const { code, out } = await folder().run([...asked, '--context', 'risk=low']);
    expect(code).toBe(0);
    expect(out).toMatch(/^deny/);
    expect(out).toContain('nothing permits it, of contact.phone');
    expect(out).toMatch(
      /nearest permit\n {2}support-reads, of contact\.phone {2}rules\/acme\.policy\.yaml:10:\d+\n {4}context\.ticketId is missing/,
    );
  });

  test('says which forbids match only because something is not known', async () => {
    const { out } = await folder().run([...asked, '--context', 'ticketId=T-1']);
    expect(out).toContain('forbid not-at-risk, of contact.phone: it is too dangerous');
    expect(out).toMatch(/only for want of knowledge\n {2}not-at-risk {2}rules\/acme\.policy\.yaml:\d+:\d+\n {4}risk is missing/);
  });

  test.each([
    ['--recipient', 'sender', 'the data may not go there'],
    ['--recipient', 'sendr', 'where the data would go is not known'],
    ['--region', 'FR', 'the data may not go there'],
    ['--store', 'main', 'where the data would go is not known'],
  ])('a rule of residency tells a place that is refused from one that is not known: share, %s %s', async (option, word, says) => {
    const residency = 'residency: [{ id: at-home, subjectRegion: DE, store: [DE] }]\n';
    const ends =
      'processors: { sender: { categories: contact.**, purposes: support, regions: [US], agreement: 2026-01-01 } }\n' +
      'stores: { main: { kind: postgres, region: US, encryption: [at-rest], holds: contact.** } }\n';
    const { out } = await folderWith({ 'a.policy.yaml': policy + residency + ends }).run([
      'explain',
      '--policy',
      'a.policy.yaml',
      '--action',
      'share',
      '--category',
      'contact.phone',
      option,
      word,
    ]);
    expect(out).toContain(`residency at-home, of contact.phone: ${says}`);
  });

  test('asks after words that the policy does not know', async () => {
    const ask = JSON.stringify({
      actor: { role: 'suport-agent' },
      action: 'reed',
      categories: ['contact.emial'],
      purpose: 'support',
      reciever: 'x',
      context: { tiketId: 1 },
    });
    const { out } = await folder().run(['explain', '--ask', ask]);
    expect(out).toContain('actor.role: the policy does not know suport-agent; did you mean support-agent?');
    expect(out).toContain('action: the policy does not know reed; did you mean read?');
    expect(out).toContain('categories: the policy does not know contact.emial; did you mean contact.email?');
    expect(out).toContain('context: the policy does not know tiketId; did you mean ticketId?');
    expect(out).toContain('a request has no reciever');
  });

  test('JSON for programs, with a part of the caller that is not supported', async () => {
    const { out } = await folder().run([...asked, '--context', 'ticketId=T-1', 'risk=low', '--supports', 'none', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      format: 'proviso-explain',
      version: 1,
      request: { actor: { role: 'support-agent' }, context: { ticketId: 'T-1', risk: 'low' } },
      decision: {
        outcome: 'deny',
        reasons: [
          { kind: 'unsupported-obligation', obligation: 'audit' },
          { kind: 'unsupported-obligation', obligation: 'minimize' },
        ],
      },
      unknownWords: [],
    });
  });

  test.each([
    [['explain'], 'ask something'],
    [['explain', '--ask', '{'], '`--ask` is not JSON'],
    [['explain', '--ask', '[]'], '`--ask` must be an object'],
    [['explain', '--action', 'read', '--now', 'soon'], 'write a UTC time'],
    [['explain', '--action', 'read', '--context', 'ticketId'], 'write name=value'],
    [['explain', '--action', 'read', '--supports', 'audits'], 'did you mean `audit`?'],
    [['explain', '--action', 'read', '--policy', 'nowhere.yaml'], 'error[unreadable-file]'],
  ])('%j is refused', async (args, says) => {
    const { code, err } = await folder().run(args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe('proviso explain <rule>', () => {
  test('says what the rule wants and which weaknesses, measures and laws it is about', async () => {
    const { code, out } = await folder().run(['explain', 'no-unencrypted-field']);
    expect(code).toBe(0);
    expect(out).toMatch(/^no-unencrypted-field\nA column /);
    for (const word of ['storage', 'CWE-311', 'dpv:EncryptionAtRest', 'GDPR.32.1.a', 'docs/rules/no-unencrypted-field.md'])
      expect(out).toContain(word);
  });

  test('the same for programs, by the name that ESLint has for it', async () => {
    const { code, out } = await folder().run(['explain', 'proviso/require-audit-log', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: 'proviso-rule',
      version: 1,
      name: 'require-audit-log',
      family: 'audit',
      cwe: ['CWE-778'],
    });
  });

  test('of a rule that there is not, says which was probably meant', async () => {
    const { code, err } = await folder().run(['explain', 'no-personal-data-in-log']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean `no-personal-data-in-logs`?');
  });
});

describe('proviso explain <safeguard>', () => {
  const withSafeguard = `${policy}
safeguards:
  - id: no-phones-in-logs
    protect: { channel: log, category: contact.phone, accept: [masked] }
    legal: [GDPR.5.1.c]
    message: nobody who reads logs calls anybody
`;
  const project = () => folderWith({ 'acme.policy.yaml': withSafeguard, 'proviso.config.yaml': 'policy: acme.policy.yaml\n' });

  test('says what it demands, why, and where it is declared', async () => {
    const { code, out } = await project().run(['explain', 'no-phones-in-logs']);
    expect(code).toBe(0);
    expect(out).toMatch(/^no-phones-in-logs {2}a safeguard of \S+ \S+, acme\.policy\.yaml:\d+:\d+\n/);
    expect(out).toMatch(/log only if it is masked\. \(GDPR\.5\.1\.c\) Nobody who reads logs calls anybody\.\n$/);
  });

  test('the same for programs', async () => {
    const { code, out } = await project().run(['explain', 'no-phones-in-logs', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'proviso-safeguard', version: 1, id: 'no-phones-in-logs' });
  });

  test('of one that there is not, says which was probably meant', async () => {
    const { code, err } = await project().run(['explain', 'no-phones-in-log']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean `no-phones-in-logs`?');
  });
});
