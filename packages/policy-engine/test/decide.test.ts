import { describe, expect, test } from 'vitest';
import {
  compile,
  decide,
  indexPolicy,
  loadPolicy,
  safeguardVerdict,
  type CompiledPolicy,
  type Policy,
  type Request,
} from '../src/index.ts';

const source = `
proviso: policy/v1
id: test/decide
version: 1.2.3
vocabulary:
  categories:
    contact.email: { sensitivity: personal }
    contact.phone: { sensitivity: personal }
    health.record: { sensitivity: special }
    health.record.note: { sensitivity: special }
    credential.password: { sensitivity: sensitive }
  attributes: { context.ticketId: string, context.hour: number }
  purposes: { care: {}, billing: {}, marketing: {} }
  roles: { nurse: {}, head-nurse: { includes: nurse }, clerk: {}, robot: {} }
statements:
  - id: nurses-read
    permit: { actor: nurse, action: read, category: "**", purpose: care }
    legal: { basis: contract, refs: [GDPR.9.2.h] }
  - id: clerks-bill
    permit: { actor: clerk, action: [read, export, share], category: contact.email, purpose: [billing, marketing] }
    legal: { basis: contract }
    audit: basic
  - id: no-marketing-exports
    forbid: { action: export, purpose: marketing }
    message: ask first
  - id: robots-with-a-ticket
    permit: { actor: robot, action: read, category: contact.email, purpose: care }
    legal: { basis: contract }
    when: [ context.ticketId is present ]
  - id: no-updates-at-night
    forbid: { action: update }
    when: [ context.hour > 22 ]
  - id: clerks-update
    permit: { actor: clerk, action: update, category: contact.email, purpose: billing }
    legal: { basis: contract }
safeguards:
  - { id: reads-of-health, audit: { action: read, category: health.**, fields: [target] } }
  - { id: no-logs, protect: { channel: log, category: "**", accept: [masked, encrypted] } }
  - { id: no-health-logs, protect: { channel: [log, error], category: health.**, accept: [encrypted, anonymized] } }
  - { id: never, protect: { channel: log, category: credential.**, accept: [] } }
`;

const compiled = compile('decide.policy.yaml', { readFile: () => source, now: new Date('2026-06-01') });
if (compiled.policy === undefined) throw new Error(JSON.stringify(compiled.diagnostics));
const compiledPolicy: CompiledPolicy = compiled.policy;
const policy: Policy = indexPolicy(compiledPolicy);

const nurse: Request = { actor: { role: 'nurse' }, action: 'read', categories: ['contact.email'], purpose: 'care' };
const clerk: Request = { actor: { role: 'clerk' }, action: 'read', categories: ['contact.email'], purpose: 'billing' };
const supports = { supports: ['audit'] } as const;

const idsOf = (request: Request): readonly string[] =>
  decide(policy, request, supports).reasons.map(reason => (reason.kind === 'statement' ? reason.id : reason.kind));

describe('outcome', () => {
  test.each<[string, Request, 'allow' | 'deny', readonly string[]]>([
    ['a permit matches', nurse, 'allow', ['nurses-read']],
    ['nothing permits', { ...nurse, action: 'delete' }, 'deny', ['nothing-permits']],
    ['an empty request', {}, 'deny', ['no-marketing-exports', 'no-updates-at-night', 'recipient-undeclared']],
    ['a forbid overrides', { ...clerk, action: 'export', purpose: 'marketing' }, 'deny', ['no-marketing-exports']],
    ['the same without the forbid', { ...clerk, action: 'export' }, 'allow', ['clerks-bill']],
    ['a role includes the permitted one', { ...nurse, actor: { role: 'head-nurse' } }, 'allow', ['nurses-read']],
    ['an unknown role', { ...nurse, actor: { role: 'nures' } }, 'deny', ['nothing-permits']],
    ['a role named like a member of objects', { ...nurse, actor: { role: 'toString' } }, 'deny', ['nothing-permits']],
    ['no role', { ...nurse, actor: {} }, 'deny', ['nothing-permits']],
    [
      'no action is unknown: forbids match',
      { ...clerk, purpose: 'marketing', action: undefined as never },
      'deny',
      ['no-marketing-exports', 'no-updates-at-night', 'recipient-undeclared'],
    ],
    [
      'an unknown purpose is unknown: forbids match',
      { ...clerk, action: 'export', purpose: 'marketign' },
      'deny',
      ['no-marketing-exports'],
    ],
    ['no categories', { ...nurse, categories: [] }, 'deny', ['nothing-permits']],
    ['an unknown category', { ...nurse, categories: ['contact.fax'] }, 'deny', ['nothing-permits']],
    ['all categories must be allowed', { ...nurse, categories: ['contact.email', 'credential.password'] }, 'deny', ['nothing-permits']],
    ['a category with children means its leaves', { ...nurse, categories: ['contact'] }, 'allow', ['nurses-read', 'nurses-read']],
    ['a permit must cover each leaf', { ...clerk, categories: ['contact'] }, 'deny', ['nothing-permits']],
    ['an unknown condition never permits', { ...nurse, actor: { role: 'robot' } }, 'deny', ['nothing-permits']],
    ['an unknown condition always forbids', { ...clerk, action: 'update' }, 'deny', ['no-updates-at-night']],
    ['a word that is no action may be any', { ...nurse, action: 'Read' }, 'deny', ['no-updates-at-night', 'recipient-undeclared']],
    ['nobody is declared to receive data', { ...clerk, action: 'share' }, 'deny', ['recipient-undeclared']],
  ])('%s', (_, request, outcome, reasons) => {
    expect(decide(policy, request, supports).outcome).toBe(outcome);
    expect(idsOf(request)).toEqual(reasons);
  });

  test('`**` never includes credentials', () => {
    expect(decide(policy, { ...nurse, categories: ['credential.password'] }, supports).outcome).toBe('deny');
  });

  test('names the policy, and quotes the statement', () => {
    const denied = decide(policy, { ...clerk, action: 'export', purpose: 'marketing' }, supports);
    expect(denied.policy).toEqual({ id: 'test/decide', version: '1.2.3', digest: compiledPolicy.digest });
    expect(denied.reasons).toEqual([
      { kind: 'statement', id: 'no-marketing-exports', effect: 'forbid', category: 'contact.email', legal: [], message: 'ask first' },
    ]);
    expect(denied.obligations).toEqual([]);
  });

  test.each([null, 5, 'read', [], { actor: 'nurse', action: 5, categories: 'contact.email', purpose: {} }])(
    'nonsense denies: %j',
    request => {
      expect(decide(policy, (request ?? {}) as Request, supports).outcome).toBe('deny');
    },
  );
});

test('what is owed is remembered apart, however many safeguards and recipients there are', () => {
  const many = { ...compiledPolicy, safeguards: { ...compiledPolicy.safeguards, protect: manySafeguards }, processors: manyProcessors };
  const share: Request = { actor: { role: 'clerk' }, action: 'share', categories: ['contact.email'], purpose: 'billing', channel: 'mail' };
  const policy = indexPolicy(many);
  const owed = (recipient: string, protections: readonly string[]): readonly string[] =>
    decide(policy, { ...share, recipient, protections }, { supports: ['audit', 'protect'] }).obligations.flatMap(({ kind, by }) =>
      kind === 'protect' ? by : [],
    );
  for (const recipient of ['p8999', 'p8998', 'p1']) {
    expect(owed(recipient, ['tokenized', 'encrypted'])).toEqual([]);
    expect(owed(recipient, ['tokenized'])).toEqual(['s39']);
    expect(owed(recipient, ['encrypted'])).toHaveLength(39);
  }
});

const manySafeguards: CompiledPolicy['safeguards']['protect'] = Array.from({ length: 40 }, (_, place) => ({
  id: `s${String(place).padStart(2, '0')}`,
  channels: ['mail'],
  categories: ['contact.email'],
  accept: [place === 39 ? 'encrypted' : 'tokenized'],
  legal: [],
}));
const manyProcessors: CompiledPolicy['processors'] = Array.from({ length: 9000 }, (_, place) => ({
  id: `p${place}`,
  packages: [],
  hosts: [],
  categories: ['contact.email'],
  purposes: ['billing'],
  regions: ['DE'],
}));

test.each([null, {}, { now: Object.create(Date.prototype) }, { now: Symbol() }, { now: 5n }])(
  'settings that are none: case %#',
  settings => {
    expect(decide(policy, nurse, settings as never).outcome).toBe('allow');
  },
);

describe('obligations', () => {
  test('come from the permit', () => {
    expect(decide(policy, clerk, supports).obligations).toEqual([
      { kind: 'audit', level: 'basic', fields: ['action', 'actor', 'at'], by: ['clerks-bill'] },
    ]);
  });

  test('come from the safeguard', () => {
    expect(decide(policy, { ...nurse, categories: ['health.record'] }, supports).obligations).toEqual([
      { kind: 'audit', level: 'full', fields: ['action', 'actor', 'at', 'target'], by: ['reads-of-health'] },
    ]);
    expect(decide(policy, nurse, supports).obligations).toEqual([]);
  });

  test('a caller who says nonsense supports nothing', () => {
    for (const nonsense of ['audit', { audit: true }, [['audit']], null])
      expect(decide(policy, clerk, { supports: nonsense as never }).outcome).toBe('deny');
  });

  test('one that the caller does not support denies', () => {
    expect(decide(policy, nurse).outcome).toBe('allow');
    expect(decide(policy, clerk)).toMatchObject({
      outcome: 'deny',
      reasons: [{ kind: 'unsupported-obligation', obligation: 'audit' }],
      obligations: [],
    });
  });
});

describe('safeguards', () => {
  const verdict = (category: string, ...protections: readonly string[]): readonly [boolean, readonly string[], readonly string[]] => {
    const { holds, failing, accept } = safeguardVerdict(compiledPolicy, { channel: 'log', category, protections });
    return [holds, failing.map(({ id }) => id), accept];
  };

  test('all that match must hold', () => {
    expect(verdict('contact.email')).toEqual([false, ['no-logs'], ['encrypted', 'masked']]);
    expect(verdict('contact.email', 'masked')).toEqual([true, [], []]);
    expect(verdict('health.record')).toEqual([false, ['no-health-logs', 'no-logs'], ['encrypted']]);
    expect(verdict('health.record', 'masked')).toEqual([false, ['no-health-logs'], ['anonymized', 'encrypted']]);
    expect(verdict('health.record', 'encrypted')).toEqual([true, [], []]);
  });

  test('accept nothing: never', () => {
    expect(verdict('credential.password', 'encrypted', 'anonymized')).toEqual([false, ['never'], []]);
  });

  test('match what they touch, and what nobody declared', () => {
    expect(verdict('contact')).toEqual([false, ['no-logs'], ['encrypted', 'masked']]);
    expect(verdict('genome')[1]).toEqual(['never', 'no-health-logs', 'no-logs']);
    expect(safeguardVerdict(compiledPolicy, { channel: 'cache', category: 'genome', protections: [] }).holds).toBe(true);
  });
});

describe('loadPolicy', () => {
  const json = (change: object = {}): unknown => JSON.parse(JSON.stringify({ ...compiledPolicy, ...change }));

  test('takes what compile gives', () => {
    expect(loadPolicy(json())).toMatchObject({ ok: true, policy: { compiled: compiledPolicy } });
  });

  test.each([null, undefined, 7, 'policy', [], {}])('refuses %j', value => {
    expect(loadPolicy(value)).toMatchObject({ ok: false, problem: 'this is not a compiled policy' });
  });

  test('refuses another format', () => {
    expect(loadPolicy(json({ format: 1 }))).toMatchObject({ ok: false, problem: 'the policy has format 1; this version reads format 2' });
  });

  const statement = { id: 'x', effect: 'permit', legal: [] };
  const clause = { kind: 'clause', path: 'context.hour', operator: 'gt', value: 5 };
  test.each<[string, object]>([
    ['statements', { statements: {} }],
    ['statements[0].effect', { statements: [{ ...statement, effect: 'allow' }] }],
    ['statements[0].actors', { statements: [{ ...statement, actors: 'nurse' }] }],
    ['statements[0].wehn', { statements: [{ ...statement, wehn: [] }] }],
    ['statements[0].actors', { statements: [{ ...statement, actors: ['nures'] }] }],
    ['statements[0].categories', { statements: [{ ...statement, categories: ['contact.fax'] }] }],
    ['statements[0].when[0].operator', { statements: [{ ...statement, when: [{ ...clause, operator: 'like' }] }] }],
    ['statements[0].when[0]: context.minute', { statements: [{ ...statement, when: [{ ...clause, path: 'context.minute' }] }] }],
    ['statements[0].when[0]: context.hour', { statements: [{ ...statement, when: [{ ...clause, value: 'five' }] }] }],
    [
      'statements[0].unless[0]: context.ticketId',
      { statements: [{ ...statement, unless: [{ ...clause, path: 'context.ticketId', value: 'a' }] }] },
    ],
    ['statements[0].when[0].of', { statements: [{ ...statement, when: [{ kind: 'any', of: [] }] }] }],
    ['statements[0].when[0].of.of', { statements: [{ ...statement, when: [{ kind: 'not', of: { kind: 'all', of: [] } }] }] }],
    [
      'statements[0].when[0].values',
      { statements: [{ ...statement, when: [{ kind: 'clause', path: 'context.hour', operator: 'in', values: [] }] }] },
    ],
    ['statements[0].consent.maxAge', { statements: [{ ...statement, consent: { maxAge: '2 years' } }] }],
    ['statements', { statements: [statement, statement] }],
    ['roles.nurse', { roles: { nurse: 'nurse' } }],
    ['roles.nurse', { roles: { nurse: ['nurse', 'king'] } }],
    ['roles.nurse', { roles: { nurse: [] } }],
    ['safeguards.audit', { safeguards: { protect: [], transport: [] } }],
    ['digest', { digest: 'sha256:00' }],
    ['categories[0].sensitivity', { categories: [{ id: 'a' }] }],
    ['regions.EEA', { regions: { EEA: ['XX'] } }],
    ['regions.DE', { regions: { DE: ['US'] } }],
    ['stores', { stores: undefined }],
    ['secret', { secret: 1 }],
    ['constructor', { constructor: 1 }],
  ])('refuses a damaged one, and says where: %s %j', (path, change) => {
    expect(loadPolicy(json(change))).toMatchObject({ ok: false, problem: `the compiled policy is damaged: \`${path}\`` });
  });

  test('refuses what nests without end', () => {
    let condition: unknown = clause;
    for (let depth = 0; depth < 50_000; depth++) condition = { kind: 'not', of: condition };
    expect(loadPolicy({ ...compiledPolicy, statements: [{ ...statement, when: [condition] }] })).toMatchObject({ ok: false });
  });

  test('a key that JSON calls __proto__ is a key like any other', () => {
    const text = JSON.stringify(compiledPolicy).replace('{', '{"__proto__":{"polluted":true},');
    expect(loadPolicy(JSON.parse(text))).toMatchObject({ ok: false, problem: 'the compiled policy is damaged: `__proto__`' });
  });
});
