import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allObligations, decide, type Request } from '../src/index.ts';
import { filterFor, type Filter } from '../src/filter.ts';
import { compileJson } from './generate/compiled.ts';
import { policies } from './generate/policies.ts';
import { randomFrom } from './generate/random.ts';
import { requestNear } from './generate/requests.ts';
import { requestOf, rowOf, someColumns } from './generate/rows.ts';
import { isSelected } from './prisma-rows.ts';
import { all, compiledPolicy, now, world } from './semantics/example.ts';

const categories = { email: 'contact.email', phone: 'contact.phone', note: 'health.record.note' };
const attributes = {
  'subject.region': 'country',
  'subject.age': 'age',
  'context.day': 'since',
  'context.tags': 'tags',
  'context.open': 'account.open',
};
const settings = { dialect: 'prisma', now, supports: all, columns: { attributes, categories } } as const;
const ask: Request = { actor: { role: 'nurse' }, action: 'read', purpose: 'care', categories: ['contact.email'] };
const filtered = (statements: string, request: Request = ask): Filter => filterFor(compiledPolicy(world(statements)), request, settings);
const where = (conditions: string): unknown => {
  const found = filtered(`\nstatements:\n  - id: p\n    permit: { action: read }\n    legal: { basis: contract }\n${conditions}`);
  return found.outcome === 'deny' ? 'deny' : found.where;
};

describe('where', () => {
  test.each<[string, unknown]>([
    ['', {}],
    ['    when: [ subject.age >= 18 ]', { age: { gte: 18 } }],
    ['    unless: [ subject.age >= 18 ]', { age: { lt: 18 } }],
    ['    when: [ subject.age == 18, context.count > 5 ]', 'deny'],
    ['    when:\n      - subject.region in [EEA]', { country: { in: ['DE', 'FR', 'EEA'] } }],
    ['    when: [ context.open == true ]', { account: { is: { open: { equals: true } } } }],
    ['    when: [ context.day <= 2026-01-15 ]', { since: { lt: new Date('2026-01-16') } }],
    [
      '    when: [ context.day == 2026-01-15 ]',
      { AND: [{ since: { gte: new Date('2026-01-15') } }, { since: { lt: new Date('2026-01-16') } }] },
    ],
    ['    when: [ any: [ subject.age < 5, subject.age > 90 ] ]', { OR: [{ age: { lt: 5 } }, { age: { gt: 90 } }] }],
    ['    when: [ subject.age is present ]', { age: { not: null } }],
    ['    when: [ context.tags has red ]', 'deny'],
  ])('%s', (conditions, expected) => {
    expect(where(conditions)).toEqual(expected);
  });

  test('a forbid leaves only what it is certainly not about', () => {
    const statements = `
statements:
  - { id: p, permit: { action: read }, legal: { basis: contract } }
  - { id: f, forbid: { action: read }, when: [ subject.age < 16 ] }`;
    const found = filtered(statements);
    expect(found).toMatchObject({ outcome: 'filter', where: { age: { gte: 16 } } });
    expect([{ age: 15 }, { age: 16 }, { age: null }].map(row => found.outcome !== 'deny' && isSelected(found.where, row))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('residency leaves those who live elsewhere', () => {
    const found = filtered(
      `
statements: [{ id: p, permit: { action: [store] }, legal: { basis: contract } }]
residency: [{ id: r, subjectRegion: US, store: US }]`,
      { ...ask, action: 'store', region: 'DE' },
    );
    const selected = (country: string | null): boolean => found.outcome !== 'deny' && isSelected(found.where, { country });
    expect(['DE', 'EEA', 'US', 'WORLD', 'XX', null].map(selected)).toEqual([true, true, false, false, false, false]);
  });

  test('consent is that of the request', () => {
    const consent =
      '\nstatements:\n  - { id: p, permit: { action: read }, legal: { basis: consent }, consent: {}, when: [ subject.age > 5 ] }';
    expect(filtered(consent)).toEqual({ outcome: 'deny' });
    const subject = { consents: [{ purpose: 'care', status: 'given', at: '2026-01-01' }] };
    expect(filtered(consent, { ...ask, subject })).toMatchObject({ outcome: 'filter', where: { age: { gt: 5 } } });
  });
});

describe('what is selected', () => {
  const minimizing = `
statements:
  - id: p
    permit: { action: read, category: contact.** }
    legal: { basis: contract }
    minimize: { fields: [contact.email, contact.phone], mask: { contact.phone: last4 }, unless: [ subject.age > 90 ] }
    audit: full`;

  test('are the fields that may be used; masks are left to be applied', () => {
    expect(filtered(minimizing, { ...ask, categories: ['contact'] })).toEqual({
      outcome: 'allow',
      where: {},
      select: { email: true, phone: true },
      fields: { 'contact.email': 'clear', 'contact.phone': 'last4' },
      obligations: [
        { kind: 'audit', level: 'full', fields: ['action', 'actor', 'at'], by: ['p'] },
        { kind: 'minimize', by: ['p'] },
      ],
    });
  });

  test('without categories it is asked for those of the columns', () => {
    const unnamed: Request = { actor: { role: 'nurse' }, action: 'read', purpose: 'care' };
    expect(filtered(minimizing, unnamed)).toEqual({ outcome: 'deny' });
    expect(filtered(minimizing.replace('category: contact.**', 'category: "**"'), unnamed)).toMatchObject({
      select: { email: true, phone: true },
    });
  });

  test('is nothing when an obligation is not supported', () => {
    expect(filterFor(compiledPolicy(world(minimizing)), ask, { ...settings, supports: ['minimize'] })).toEqual({ outcome: 'deny' });
  });
});

describe('a column of an attribute', () => {
  const risky = '\nstatements: [{ id: p, permit: { action: read }, legal: { basis: contract }, when: [ risk < high ] }]';
  const askedWith = (columns: Readonly<Record<string, string>>): Filter =>
    filterFor(
      compiledPolicy(world(risky)),
      { ...ask, context: { risk: 'low' } },
      { ...settings, columns: { attributes: columns, categories } },
    );

  test.each(['risk', 'context.risk'])('may be spelt %s', path => {
    expect(askedWith({ [path]: 'danger' })).toMatchObject({ outcome: 'filter', where: { danger: { in: ['low', 'medium'] } } });
  });

  test('that the policy has not is refused', () => {
    expect(askedWith({ 'context.rsik': 'danger' })).toEqual({ outcome: 'deny', problem: 'the policy has no attribute `context.rsik`' });
  });
});

test('are exactly the rows that are allowed one by one', () => {
  const seen = { filters: 0, selected: 0, left: 0 };
  fc.assert(
    fc.property(policies, fc.integer(), (generated, seed) => {
      // What a permit owes for some rows is owed for all: without such blocks there is no difference at all.
      const statements = generated.statements.map(statement => ({ ...statement, minimize: undefined }));
      const source = seed % 2 === 0 ? generated : { ...generated, statements };
      const { policy } = compileJson(source);
      for (let index = 0; index < 15; index++) {
        const random = randomFrom(seed + index);
        const { request, settings: asked } = requestNear(source, random);
        if (Array.isArray(request['subject']) || !Array.isArray(request['categories'])) continue;
        const columns = someColumns(random);
        const supports = allObligations;
        const filter = filterFor(policy, request, {
          ...asked,
          supports,
          dialect: 'prisma',
          columns: { attributes: columns, categories: {} },
        });
        if (filter.outcome === 'filter') seen.filters++;
        for (let row = 0; row < 8; row++) {
          const values = rowOf(columns, random);
          const about = requestOf(request, columns, values);
          const decision = decide(policy, about, { ...asked, supports });
          const selected = filter.outcome !== 'deny' && isSelected(filter.where, values);
          if (selected) expect({ about, where: filter.where, outcome: decision.outcome }).toMatchObject({ outcome: 'allow' });
          const isExact = source !== generated && !('context.labels' in columns);
          if (isExact) expect({ about, filter, selected }).toMatchObject({ selected: decision.outcome === 'allow' });
          if (filter.outcome === 'filter') seen[selected ? 'selected' : 'left']++;
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(seen.filters).toBeGreaterThan(50);
  expect(seen.selected).toBeGreaterThan(50);
  expect(seen.left).toBeGreaterThan(50);
});
