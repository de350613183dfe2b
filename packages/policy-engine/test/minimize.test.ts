import { describe, expect, test } from 'vitest';
import { minimize, type Decision, type Mask } from '../src/index.ts';

const decision = (fields: Readonly<Record<string, Mask>>, outcome: Decision['outcome'] = 'allow'): Decision => ({
  outcome,
  fields,
  reasons: [],
  obligations: [],
  policy: { id: 'p', version: '1', digest: '' },
});
const fields = {
  'contact.email': 'clear',
  'contact.phone': 'last4',
  'identity.name': 'first1',
  'birth.date': 'year',
  'health.note': 'full',
} as const;
const categoryOf = {
  email: 'contact.email',
  phone: 'contact.phone',
  name: 'identity.name',
  born: 'birth.date',
  note: 'health.note',
  iban: 'payment.iban',
};
const kept = (record: object): unknown => minimize(decision(fields), record as Readonly<Record<string, unknown>>, categoryOf);

describe('fields', () => {
  test('that are permitted are kept, masked as told', () => {
    const record = { email: 'a@b.example', phone: '+49 30 1234567', name: 'Ann', born: '1990-04-01', note: 'secret', iban: 'DE00', id: 7 };
    const before = structuredClone(record);
    expect(kept(record)).toEqual({ email: 'a@b.example', phone: '****4567', name: 'A****', born: '1990', note: '****' });
    expect(record).toEqual(before);
  });

  test('may be named by their category', () => {
    expect(minimize(decision(fields), { 'contact.email': 'a@b.example', 'payment.iban': 'DE00' })).toEqual({
      'contact.email': 'a@b.example',
    });
  });

  test('within records and lists are found by their path', () => {
    const record = {
      id: 1,
      person: { name: 'Ann', address: { street: 'X 1', city: 'Y' } },
      visits: [{ note: 'secret', at: 1 }, { at: 2 }, 3, null],
    };
    const paths: Readonly<Record<string, string>> = {
      'person.name': 'identity.name',
      'person.address': 'contact.email',
      'visits.note': 'health.note',
    };
    const expected = { person: { name: 'A****', address: { street: 'X 1', city: 'Y' } }, visits: [{ note: '****' }, {}] };
    expect(minimize(decision(fields), record, paths)).toEqual(expected);
    expect(minimize(decision(fields), record, path => paths[path])).toEqual(expected);
  });

  test.each<[string, unknown, unknown]>([
    ['a record', { phone: '+49 30 1234567', town: 'Y', iban: 'DE00' }, { phone: '****4567', town: 'Y' }],
    ['records of records', { home: { phone: '+49 30 1234567' }, town: 'Y' }, { home: { phone: '****4567' }, town: 'Y' }],
    ['a list of records', [{ phone: '+49 30 1234567' }, { town: 'Y' }], [{ phone: '****4567' }, { town: 'Y' }]],
    ['nothing more', { town: 'Y' }, { town: 'Y' }],
    [
      'an instance of a class',
      new (class {
        phone = '+49 30 1234567';
      })(),
      undefined,
    ],
    ['a text', 'abc', 'abc'],
  ])('are told by the path that says most: %s', (_, profile, expected) => {
    const paths: Readonly<Record<string, string>> = {
      profile: 'contact.email',
      'profile.phone': 'contact.phone',
      'profile.home.phone': 'contact.phone',
      'profile.iban': 'payment.iban',
    };
    expect(minimize(decision(fields), { profile }, paths)['profile']).toEqual(expected);
    expect(minimize(decision(fields), { profile }, path => paths[path])['profile']).toEqual(expected);
  });

  test('of a record that leads back to itself are looked for once', () => {
    const profile: Record<string, unknown> = { town: 'Y' };
    for (const name of ['a', 'b', 'c', 'd']) profile[name] = profile;
    expect(minimize(decision(fields), { profile }, path => (path === 'profile' ? 'contact.email' : undefined))).toEqual({ profile });
  });

  test('are none after a deny', () => {
    expect(minimize(decision(fields, 'deny'), { email: 'a@b.example' }, categoryOf)).toEqual({});
  });

  test('are own ones', () => {
    expect(minimize(decision(fields), Object.create({ email: 'a@b.example' }) as Record<string, unknown>, categoryOf)).toEqual({});
    expect(minimize(decision(fields), { toString: 1, constructor: { email: 'x' } }, categoryOf)).toEqual({});
    const hostile = JSON.parse('{"__proto__":{"email":"a@b.example"},"email":"c@d.example"}') as Record<string, unknown>;
    const result = minimize(decision(fields), hostile, { ...categoryOf, '__proto__.email': 'contact.email' });
    expect(result['email']).toBe('c@d.example');
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });

  test('of a record that leads back to itself come to an end', () => {
    const record: Record<string, unknown> = { email: 'a@b.example' };
    record['self'] = record;
    expect(minimize(decision(fields), record, categoryOf)).toEqual({ email: 'a@b.example' });
  });
});

describe('masks', () => {
  const shown = (value: unknown, mask: Mask): unknown => minimize(decision({ a: mask }), { a: value })['a'];

  test.each<[Mask, unknown, unknown]>([
    ['clear', 'abc', 'abc'],
    ['full', 'abc', '****'],
    ['full', 12345, '****'],
    ['full', { street: 'X' }, '****'],
    ['last4', '4111111111111111', '****1111'],
    ['last4', '12345678', '****5678'],
    ['last4', '1234567', '****'],
    ['last4', '', '****'],
    ['last4', 4111111111111111, '****'],
    ['last4', 'aaaa😀bcd', '****😀bcd'],
    ['first1', 'Ann', 'A****'],
    ['first1', '😀nn', '😀****'],
    ['first1', 'A', '****'],
    ['year', '1990-04-01', '1990'],
    ['year', '1990-04-01T10:00:00Z', '1990'],
    ['year', new Date('1990-04-01'), '1990'],
    ['year', new Date(NaN), '****'],
    ['year', '1.4.1990', '****'],
    ['year', 1990, '****'],
    ['full', null, null],
    ['full', ['a', 'b'], ['****', '****']],
    ['last4', ['12345678', 'x'], ['****5678', '****']],
    ['drop', 'abc', undefined],
  ])('%s of %j', (mask, value, expected) => {
    expect(shown(value, mask)).toEqual(expected);
  });
});
