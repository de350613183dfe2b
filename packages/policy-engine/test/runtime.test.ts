import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../src/emit/canonical-json.ts';
import { compile, digestMatches } from '../src/index.ts';
import { answers } from './runtime/answers.ts';
import { bundle } from './runtime/bundle.ts';
import { questionsText } from './runtime/questions.ts';

describe('the run time', () => {
  test.each(['src/runtime.ts', 'src/explain.ts', 'src/filter.ts'])('%s needs nothing but itself, and is small', async entry => {
    const { code, inputs } = await bundle(entry);
    const files = Object.keys(inputs);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter(file => /node_modules|yaml|ajv/.test(file))).toEqual([]);
    expect(Object.values(inputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true))).toEqual([]);
    expect(Buffer.byteLength(code)).toBeLessThan(40_000);
  });

  test('says something of everything that it can be asked', () => {
    const said = JSON.parse(answers(questionsText())) as Readonly<Record<string, readonly { readonly outcome: string }[]>>;
    expect(said['decisions']?.map(({ outcome }) => outcome)).toEqual(['deny', 'allow', 'deny', 'allow', 'allow', 'deny', 'deny']);
    expect(said['filters']?.map(({ outcome }) => outcome)).toEqual(['deny', 'filter', 'filter', 'filter', 'allow', 'filter', 'deny']);
    expect(said).toMatchObject({
      explanations: { 2: { id: 'adults', clauses: [{ text: 'subject.age is 7, not >= 18' }] } },
      records: { 1: { 'contact.email': 'ann@harbor.example' }, 4: { 'contact.email': 'a****' } },
      safeguard: { holds: false, failing: [{ id: 'logs' }] },
      retention: { state: 'due', dueAt: '2026-02-28T00:00:00Z' },
      right: { overdue: true },
      breach: [{ dueAt: '2026-11-21T09:00:00Z', overdue: true }],
    });
  });

  // As in a worker at the edge: no `process`, `Buffer`, `URL`, timers or `eval`, only what ECMAScript itself has.
  test('says the same where there is nothing but the language', async () => {
    const { code } = await bundle('test/runtime/answers.ts');
    const edge = createContext({ questions: questionsText() }, { codeGeneration: { strings: false, wasm: false } });
    expect(runInContext('[typeof process, typeof Buffer, typeof URL, typeof setTimeout, typeof structuredClone].join()', edge)).toBe(
      'undefined,undefined,undefined,undefined,undefined',
    );
    expect(runInContext(`${code};proviso.answers(questions)`, edge)).toBe(answers(questionsText()));
  });
});

test('the digest is of what is decided, not of how it is written', () => {
  const written = (text: string): string | undefined =>
    compile('a.yaml', { readFile: () => text, now: new Date('2026-06-01') }).policy?.digest;
  const text =
    'proviso: policy/v1\nid: a\nversion: 1.0.0\nvocabulary: { categories: { b: { sensitivity: personal }, a: { sensitivity: special } }, roles: { q: {}, p: {} } }\nstatements: [{ id: s, forbid: { actor: [p, q] } }]\n';
  const digest = written(text);
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(written(`# a comment\r\n${text.replaceAll('\n', '\r\n')}`)).toBe(digest);
  expect(
    written(
      text.replace(
        'b: { sensitivity: personal }, a: { sensitivity: special }',
        'a: { sensitivity: special }, b: { sensitivity: personal }',
      ),
    ),
  ).toBe(digest);
  expect(written(text.replace('q: {}, p: {}', 'p: {}, q: {}'))).toBe(digest);
  expect(written(text.replace('special', 'sensitive'))).not.toBe(digest);
});

test('a policy that was edited no longer matches its digest', () => {
  const text =
    'proviso: policy/v1\nid: a\nversion: 1.0.0\nvocabulary: { roles: { q: {} } }\nstatements: [{ id: s, forbid: { actor: q } }]\n';
  const { policy } = compile('a.yaml', { readFile: () => text, now: new Date('2026-06-01') });
  if (policy === undefined) throw new Error('does not compile');
  expect(digestMatches(JSON.parse(JSON.stringify(policy)) as typeof policy)).toBe(true);
  expect(digestMatches({ ...policy, statements: [] })).toBe(false);
});

test('canonical JSON has sorted keys', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: 'x' }, []] })).toBe('{"a":[{"c":"x","d":null},[]],"b":1}');
});
