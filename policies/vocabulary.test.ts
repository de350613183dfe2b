import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, type CompiledPolicy } from '@proviso/policy-engine';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPack } from './read-pack.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const slices = readdirSync(`${folder}vocabulary`)
  .filter(file => file.endsWith('.policy.yaml'))
  .map(file => file.slice(0, -'.policy.yaml'.length));

function vocabularyOf(name: string): CompiledPolicy {
  const { policy, diagnostics } = compile(`proviso:${name}`, { readFile: () => undefined, pack: readPack, now: new Date('2026-11-22') });
  if (policy === undefined) throw new Error(JSON.stringify(diagnostics));
  return policy;
}

const whole = vocabularyOf('vocabulary');

test('the whole is its slices', () => {
  const { extends: parents } = parse(readFileSync(`${folder}vocabulary.policy.yaml`, 'utf8')) as { readonly extends: readonly string[] };
  expect(parents.toSorted()).toEqual(slices.map(slice => `proviso:vocabulary/${slice}`).toSorted());
  expect(whole.categories.length).toBeGreaterThanOrEqual(120);
  expect(whole.purposes.length).toBeGreaterThanOrEqual(20);
  expect(whole.subjects.length).toBeGreaterThanOrEqual(12);
});

test.each(slices.filter(slice => slice !== 'subjects' && slice !== 'purposes'))(
  '%s declares its own categories and nothing else',
  slice => {
    const { categories, subjects, purposes } = vocabularyOf(`vocabulary/${slice}`);
    expect(categories.filter(({ id }) => !id.startsWith(`${slice}.`))).toEqual([]);
    expect([...subjects, ...purposes]).toEqual([]);
  },
);

test('no category is below another: a request for one would mean all of those below', () => {
  const ids = new Set(whole.categories.map(({ id }) => id));
  expect([...ids].filter(id => ids.has(id.slice(0, id.lastIndexOf('.'))))).toEqual([]);
});

test('it permits nothing and forbids nothing', () => {
  expect([...whole.statements, ...whole.safeguards.protect, ...whole.retention, ...whole.residency]).toEqual([]);
});

describe('words', () => {
  test('no phrase means two things', () => {
    const owners = new Map<string, string[]>();
    for (const { id, words, ambiguous } of whole.categories)
      for (const phrase of [...words, ...ambiguous])
        owners.set(phrase.replaceAll(' ', ''), [...(owners.get(phrase.replaceAll(' ', '')) ?? []), id]);
    expect([...owners].filter(([, ids]) => new Set(ids).size > 1)).toEqual([]);
  });

  test.each(['id', 'key', 'title', 'message', 'city', 'country', 'events', 'children', 'parent', 'resume', 'height', 'score'])(
    '`%s` is none: it misleads',
    word => {
      expect(whole.categories.filter(({ words, ambiguous }) => words.includes(word) || ambiguous.includes(word))).toEqual([]);
    },
  );
});

test('every `dpv` is a concept of the Data Privacy Vocabulary', () => {
  const terms = parse(readFileSync(`${folder}dpv-terms.yaml`, 'utf8')) as Readonly<Record<string, string>>;
  const known = new Set(Object.entries(terms).flatMap(([prefix, names]) => names.split(' ').map(name => `${prefix}:${name}`)));
  const { legalBases } = parse(readFileSync(`${folder}vocabulary/terms.yaml`, 'utf8')) as {
    readonly legalBases: Readonly<Record<string, { readonly dpv: string }>>;
  };
  const used = [...whole.categories, ...whole.purposes, ...whole.subjects, ...Object.values(legalBases)].flatMap(({ dpv }) => dpv ?? []);
  expect(used.filter(id => !known.has(id))).toEqual([]);
  expect(used.length).toBeGreaterThan(100);
});

test('what the law calls special is special, and credentials are never personal', () => {
  const special = whole.categories.filter(({ laws }) => laws?.includes('GDPR.9.1') === true);
  expect(special.filter(({ sensitivity }) => sensitivity !== 'special')).toEqual([]);
  expect(whole.categories.filter(({ id, sensitivity }) => id.startsWith('credential.') && sensitivity !== 'sensitive')).toEqual([]);
});
