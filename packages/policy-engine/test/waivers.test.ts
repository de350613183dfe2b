import { describe, expect, test } from 'vitest';
import type { CompiledWaiver } from '../src/compiled-policy.ts';
import { compile } from '../src/compile.ts';
import { unusedWaivers } from '../src/unused-waivers.ts';
import { waiverFor, waiverStateAt, type WaivableFinding } from '../src/waivers.ts';

const waiver = (id: string, scope: CompiledWaiver['scope'], expires = '2027-01-31'): CompiledWaiver => ({
  id,
  rule: 'no-logs',
  scope,
  reason: 'why',
  approvedBy: 'dpo',
  expires,
});

const policy = {
  waivers: [
    waiver('a-ended', { files: ['src/legacy/*'] }, '2026-05-31'),
    waiver('b-mail', { files: ['src/legacy/*', 'src/old.ts'], categories: ['contact.email'] }),
    waiver('c-people', { files: [], categories: ['contact.email', 'contact.phone'] }, '2026-06-01'),
  ],
};

/** A star at the end stands for anything: enough of a matcher to see that it is asked. */
const matches = (glob: string, file: string): boolean => (glob.endsWith('*') ? file.startsWith(glob.slice(0, -1)) : glob === file);

const ask = (finding: Partial<WaivableFinding>, now = '2026-06-01T12:00:00Z'): string => {
  const complete = { rule: 'no-logs', file: 'src/legacy/a.ts', categories: ['contact.email'], ...finding };
  const verdict = waiverFor(policy, complete, { now: new Date(now), matches });
  return verdict.state === 'none' ? 'none' : `${verdict.state} ${verdict.waiver.id}`;
};

describe('a finding is waived by the waiver that covers all of it and ends last', () => {
  test.each<[string, Partial<WaivableFinding>, string]>([
    ['file and category', {}, 'in-force b-mail'],
    ['another file of the list', { file: 'src/old.ts' }, 'in-force b-mail'],
    ['the category alone', { file: 'src/new.ts' }, 'ending c-people'],
    ['several categories, all covered', { categories: ['contact.phone', 'contact.email'] }, 'ending c-people'],
    ['one category too many', { file: 'src/new.ts', categories: ['contact.email', 'health.record'] }, 'none'],
    ['one too many, and a waiver that has ended', { categories: ['contact.email', 'health.record'] }, 'expired a-ended'],
    ['no category, where waivers name them', { file: 'src/new.ts', categories: [] }, 'none'],
    ['no category, and a waiver of files that has ended', { categories: [] }, 'expired a-ended'],
    ['another rule', { rule: 'no-mail' }, 'none'],
    ['a rule named like a member of objects', { rule: 'constructor' }, 'none'],
  ])('%s', (_, finding, expected) => {
    expect(ask(finding)).toBe(expected);
  });
});

test('a waiver is in force to the end of its last day, in UTC', () => {
  const phone = { file: 'src/new.ts', categories: ['contact.phone'] };
  expect(ask(phone, '2026-06-01T23:59:59.999Z')).toBe('ending c-people');
  expect(ask(phone, '2026-06-02T00:00:00Z')).toBe('expired c-people');
});

test('what is no date is never in force', () => {
  expect(waiverStateAt('soon', new Date(0))).toBe('expired');
  expect(waiverStateAt('2026-02-30', new Date(0))).toBe('expired');
});

test('two weeks before its end a waiver is ending', () => {
  expect(waiverStateAt('2026-06-14', new Date('2026-05-31T23:59:59.999Z'))).toBe('in-force');
  expect(waiverStateAt('2026-06-14', new Date('2026-06-01T00:00:00Z'))).toBe('ending');
});

describe('a waiver that covers no finding', () => {
  const one = (id: string, expires: string): string =>
    `  - { id: ${id}, rule: require-hsts, scope: { files: src/a.ts }, reason: why, approvedBy: me, expires: ${expires} }`;
  const parent = ['proviso: policy/v1', 'id: parent', 'version: 1.0.0', 'waivers:', one('of-a-pack', '2027-01-31')].join('\n');
  const text = [
    'proviso: policy/v1',
    'id: own',
    'version: 1.0.0',
    'extends: ./parent.yaml',
    'waivers:',
    one('used', '2027-01-31'),
    one('unused', '2027-01-31'),
    one('ended', '2026-01-31'),
  ].join('\n');
  const now = new Date('2026-06-01');

  test('is reported where it is written, unless it has ended or a pack declares it', () => {
    const { policy, waivers } = compile('own.yaml', { readFile: path => (path === 'parent.yaml' ? parent : text), now });
    if (policy === undefined) throw new Error('it must compile');
    const unused = unusedWaivers(waivers, policy, { covering: new Set(['used']), now });
    expect(unused.map(({ file, span }) => [file, text.slice(span.start, span.end)])).toEqual([['own.yaml', 'unused']]);
  });
});
