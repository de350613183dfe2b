import { expect, test } from 'vitest';
import { compile, type CompiledPolicy } from '../src/index.ts';
import { countries } from '../src/schema/countries.ts';
import { channelOfStoreKind } from '../src/schema/store-kinds.ts';
import { channels } from '../src/schema/terms.ts';

const parent = `
proviso: policy/v1
id: test/parent
version: 1.0.0
vocabulary:
  categories:
    contact.email: { sensitivity: personal }
    contact.phone: { sensitivity: personal }
    health.record: { sensitivity: special }
  purposes: { billing: {} }
  regions: { EEA: [DE, FR] }
retention:
  - { id: mail, category: contact.email, keep: P1M, from: account.closed, then: erase }
stores:
  pg.main: { kind: postgres, region: DE, holds: contact.** }
rights:
  GDPR: { due: P1M, from: request.received, include: [erase, access] }
breach:
  - { law: GDPR, notify: authority, within: PT72H, from: aware }
audit: { chain: sha256, keep: P6Y, redact: [subject.email] }
`;

const child = `
proviso: policy/v1
id: test/child
version: 1.0.0
extends: ./parent.yaml
residency:
  - { id: strict, subjectRegion: EEA, category: health.**, store: [FR, DE, FR], deny: CN, transfer: { allow: [scc, bcr], separateConsent: true, assessment: 2026-02-01 }, legal: [GDPR.46] }
  - { subjectRegion: IN, deny: [CN] }
  - { subjectRegion: DE, primaryStore: EEA }
retention:
  - { id: health, category: health.**, keep: P6Y, from: last.visit, then: anonymize, hold: [b, a], basis: legal-obligation, legal: [HIPAA.164] }
stores:
  wh: { kind: bigquery, region: [FR, DE], transfer: scc, encryption: [field, at-rest], holds: contact.email, derivedFrom: pg.main, maxLag: PT1H, erase: { by: subject.id, within: P1D }, backups: { window: P7D, then: expire } }
  pg.main: { kind: postgres, region: DE, holds: contact.** }
processors:
  stripe: { packages: [stripe, '@stripe/js'], hosts: api.stripe.com, categories: contact.email, purposes: billing, regions: [DE], agreement: 2026-01-15, transfer: scc }
rights:
  GDPR: { due: P20D, extend: P10D, from: request.received, include: access }
breach:
  - { law: GDPR, notify: subjects, within: without-undue-delay, from: aware, category: health.**, legal: [GDPR.34] }
  - { law: AU, assess: harm, within: P30D, from: suspected }
  - { law: GDPR, notify: authority, within: PT72H, from: aware }
audit: { store: append-only, keep: P12M, redact: [request.body] }
waivers:
  - { id: W-1, rule: require-hsts, scope: { files: src/a.ts, category: contact.** }, reason: why, approvedBy: me, expires: 2027-01-31 }
`;

function compiledChild(): CompiledPolicy {
  const files = new Map([
    ['child.yaml', child],
    ['parent.yaml', parent],
  ]);
  const { policy, diagnostics } = compile('child.yaml', { readFile: path => files.get(path), now: new Date('2026-06-01') });
  if (policy === undefined) throw new Error(JSON.stringify(diagnostics));
  return policy;
}

const policy = compiledChild();
const nothing = { allow: [], separateConsent: false };

test('residency: lists are sorted, and without `store` data may be anywhere', () => {
  expect(policy.residency).toEqual([
    { id: 'residency.DE', subjectRegion: 'DE', store: countries, deny: [], transfer: nothing, primaryStore: ['EEA'], legal: [] },
    { id: 'residency.IN', subjectRegion: 'IN', store: countries, deny: ['CN'], transfer: nothing, legal: [] },
    {
      id: 'strict',
      subjectRegion: 'EEA',
      categories: ['health.record'],
      store: ['DE', 'FR'],
      deny: ['CN'],
      transfer: { allow: ['bcr', 'scc'], separateConsent: true, assessment: '2026-02-01' },
      legal: ['GDPR.46'],
    },
  ]);
});

test('retention: the rules of all documents', () => {
  expect(policy.retention).toEqual([
    {
      id: 'health',
      categories: ['health.record'],
      keep: 'P6Y',
      from: 'last.visit',
      then: 'anonymize',
      hold: ['a', 'b'],
      basis: 'legal-obligation',
      legal: ['HIPAA.164'],
    },
    { id: 'mail', categories: ['contact.email'], keep: 'P1M', from: 'account.closed', then: 'erase', hold: [], legal: [] },
  ]);
});

test('stores: each once, with the channel of its kind', () => {
  expect(policy.stores).toEqual([
    { id: 'pg.main', kind: 'postgres', channel: 'database', regions: ['DE'], encryption: [], holds: ['contact.email', 'contact.phone'] },
    {
      id: 'wh',
      kind: 'bigquery',
      channel: 'warehouse',
      regions: ['DE', 'FR'],
      transfer: 'scc',
      encryption: ['at-rest', 'field'],
      holds: ['contact.email'],
      erase: { by: 'subject.id', within: 'P1D' },
      derivedFrom: 'pg.main',
      maxLag: 'PT1H',
      backups: { window: 'P7D', then: 'expire' },
    },
  ]);
});

test('every kind of store leads through a channel', () => {
  const known: ReadonlySet<string> = new Set(channels);
  expect(Object.values(channelOfStoreKind).filter(channel => !known.has(channel))).toEqual([]);
});

test('processors', () => {
  expect(policy.processors).toEqual([
    {
      id: 'stripe',
      packages: ['@stripe/js', 'stripe'],
      hosts: ['api.stripe.com'],
      categories: ['contact.email'],
      purposes: ['billing'],
      regions: ['DE'],
      agreement: '2026-01-15',
      transfer: 'scc',
    },
  ]);
});

test('rights: a law for each document that speaks of it', () => {
  expect(policy.rights).toEqual([
    { law: 'GDPR', due: 'P1M', from: 'request.received', include: ['access', 'erase'] },
    { law: 'GDPR', due: 'P20D', extend: 'P10D', from: 'request.received', include: ['access'] },
  ]);
});

test('breach: the same notice in two documents is one', () => {
  expect(policy.breach).toEqual([
    { law: 'AU', notify: 'assessment', within: 'P30D', from: 'suspected', legal: [] },
    { law: 'GDPR', notify: 'authority', within: 'PT72H', from: 'aware', legal: [] },
    {
      law: 'GDPR',
      notify: 'subjects',
      within: 'without-undue-delay',
      from: 'aware',
      categories: ['health.record'],
      legal: ['GDPR.34'],
    },
  ]);
});

test('audit: the strictest part of each document', () => {
  expect(policy.audit).toEqual({ store: 'append-only', chain: 'sha256', keep: 'P6Y', redact: ['request.body', 'subject.email'] });
});

test('waivers', () => {
  expect(policy.waivers).toEqual([
    {
      id: 'W-1',
      rule: 'require-hsts',
      scope: { files: ['src/a.ts'], categories: ['contact.email', 'contact.phone'] },
      reason: 'why',
      approvedBy: 'me',
      expires: '2027-01-31',
    },
  ]);
});

test('countries are the 249 of ISO 3166-1, sorted', () => {
  expect(countries.length).toBe(249);
  expect(countries).toEqual([...new Set(countries)].sort());
});

test('rules, stores and categories whose comparison would take long are too many', () => {
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const text = [
    'proviso: policy/v1\nid: test/large\nversion: 1.0.0\nvocabulary:\n  categories:',
    lines(3_000, index => `    c.x${index}: { sensitivity: personal }`),
    'residency:',
    lines(200, index => `  - { id: r${index}, subjectRegion: DE, store: DE }`),
    'stores:',
    lines(200, index => `  s${index}: { kind: s3, region: US, holds: "**" }`),
  ].join('\n');
  const { diagnostics } = compile('large.yaml', { readFile: () => text, now: new Date('2026-06-01') });
  expect(diagnostics.map(({ name, message }) => [name, message])).toEqual([
    ['policy-too-large', '400 statements, safeguards, rules and stores over 3,000 categories are too many'],
  ]);
});
