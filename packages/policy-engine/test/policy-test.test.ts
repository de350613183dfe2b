import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runPolicyTests, type CheckCode, type Diagnostic, type PolicyTestResult, type PolicyTestSettings } from '../src/index.ts';
import { readBuiltinPack } from './builtin-packs.ts';
import { asExpectations, expectationsIn } from './expectations.ts';

const folder = fileURLToPath(new URL('../cases/testing/', import.meta.url));
const textOf = (file: string): string => readFileSync(`${folder}${file}`, 'utf8');
const readFile = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** A linter that finds every line with `PERSONAL`. */
const checkCode: CheckCode = ({ text }) =>
  text
    .split('\n')
    .flatMap((line, index) =>
      line.includes('PERSONAL')
        ? [{ rule: 'no-personal-data-in-logs', line: index + 1, safeguard: 'nothing-in-logs', message: 'personal data reaches a log' }]
        : [],
    );

const settings: PolicyTestSettings = { readFile, pack: readBuiltinPack, checkCode };

/** What failed, in the form of diagnostics named `failed`. */
function failuresIn({ tests }: PolicyTestResult): readonly Diagnostic[] {
  return tests.flatMap(({ failures }) =>
    failures.map(({ file, span, message, details }) => ({
      name: 'failed',
      severity: 'error' as const,
      file,
      span,
      message,
      help: details.join('\n'),
    })),
  );
}

/** Runs a text in place of a file of the cases. */
function runText(text: string, changes: Partial<PolicyTestSettings> = {}): PolicyTestResult {
  const path = `${folder}made-up.policy-test.yaml`;
  return runPolicyTests(path, { ...settings, readFile: file => (file === path ? text : readFile(file)), ...changes });
}

describe('test documents', () => {
  test.each(readdirSync(folder).filter(file => file.endsWith('.policy-test.yaml')))('%s', file => {
    const expected = expectationsIn(textOf(file));
    const result = runPolicyTests(`${folder}${file}`, settings);
    const found = [...result.diagnostics, ...failuresIn(result)];
    expect(asExpectations(found, expected)).toEqual(expected);
    expect(result.tests.length > 0).toBe(result.diagnostics.length === 0);
  });
});

describe('a filter', () => {
  test('runs the tests whose name holds it, and judges no coverage', () => {
    const { tests, coverage } = runText(textOf('passing.policy-test.yaml'), { filter: 'CONSENT' });
    expect(tests.map(({ name }) => name)).toEqual(['consent']);
    expect(coverage).toBeUndefined();
  });
  test('that holds nothing runs nothing', () => {
    expect(runText(textOf('passing.policy-test.yaml'), { filter: 'no such test' }).tests).toEqual([]);
  });
});

describe('what is not at hand is skipped, and said', () => {
  const skipped = (result: PolicyTestResult): readonly unknown[] =>
    result.tests.filter(({ status }) => status === 'skipped').map(({ name, note }) => [name, note]);
  const head = 'proviso: test/v1\npolicy: ./clinic.policy.yaml\nnow: 2026-11-21\n';
  const compare = `${head}compare: { with: "git:main", forbid: newly-allowed }\n`;

  test('the linter', () => {
    const { readFile: read, pack } = settings;
    const path = `${folder}passing.policy-test.yaml`;
    expect(skipped(runPolicyTests(path, { readFile: read, ...(pack && { pack }) }))).toEqual([
      ['personal', 'no linter at hand'],
      ['nothing', 'no linter at hand'],
    ]);
  });
  test.each([
    ['no git', {}],
    ['a policy that the revision has not', { baseText: () => undefined, hasRevision: () => true }],
    ['no repository', { baseText: () => undefined, hasRevision: () => undefined }],
  ])('the base of a comparison: %s', (_, changes) => {
    expect(skipped(runText(compare, changes))).toEqual([['compare with git:main', 'no base']]);
  });
  test('a base that is there is compared with', () => {
    const baseText = (revision: string, path: string): string | undefined =>
      revision === 'main' && path.endsWith('clinic.policy.yaml') ? textOf('stricter.policy.yaml') : undefined;
    const result = runText(compare, { baseText });
    expect(failuresIn(result).map(({ message }) => message)).toEqual([expect.stringMatching(/^newly-allowed: /)]);
  });
  test('a revision that is not there fails', () => {
    const result = runText(compare, { baseText: () => undefined, hasRevision: () => false });
    expect(failuresIn(result).map(({ message }) => message)).toEqual(['there is no revision `main` (a shallow clone must fetch it)']);
  });
  test('a base that does not compile fails', () => {
    const result = runText(compare, { baseText: () => 'proviso: policy/v1\n' });
    expect(failuresIn(result).map(({ message }) => message)).toEqual(['git:main cannot be compared with: `id` is missing']);
  });
});

describe('the coverage gate', () => {
  const passing = textOf('passing.policy-test.yaml');
  const withoutBlock = (name: string): string => passing.replace(new RegExp(`  - name: ${name}\\n(?:    .*\\n)+`), '');

  test.each([
    ['consent', 'analytics: no answer rests on it'],
    ['no ticket', undefined],
    ['a lead sees all', 'support: actor.role == lead: never true'],
    ['opt-outs', 'no-sale: subject.age < 16: never true, never false'],
    ['a record', 'nothing-in-logs: never held'],
    ['a password in a log', 'no-passwords: never failed'],
    ['three days', 'GDPR.subjects: risk >= high: never false'],
  ])('without the test `%s`', (name, gap) => {
    const text = withoutBlock(name);
    expect(text).not.toBe(passing);
    const gaps = failuresIn(runText(text)).flatMap(({ help = '' }) => help.split('\n'));
    if (gap === undefined) expect(gaps).toEqual([]);
    else expect(gaps).toContain(gap);
  });

  test('counts what packs declare to the packs', () => {
    const policy = 'proviso: policy/v1\nid: a\nversion: 1.0.0\nextends: ["proviso:gdpr"]\n';
    const text = 'proviso: test/v1\npolicy: ./p.yaml\nnow: 2026-11-21\ncoverage: { statements: 100, safeguards: 100, clauses: 100 }\n';
    const { coverage, tests } = runText(text, { readFile: path => (path.endsWith('p.yaml') ? policy : text) });
    expect(coverage?.kinds.statements.total).toBe(0);
    expect(tests.map(({ status }) => status)).toEqual(['passed']);
  });
});

describe('mutation', () => {
  const survivorsOf = (text: string): readonly string[] =>
    runText(text, { mutate: true }).mutation?.survivors.map(({ what }) => what) ?? ['not run'];

  test('finds the clauses that no test misses', () => {
    expect(survivorsOf(textOf('passing.policy-test.yaml'))).toEqual([
      'analytics: for any actor',
      'analytics: for any action',
      'care: for any actor',
      'care: for any action',
      'care: for any category',
      // All opt-outs of a person who has one are unknown, and what is unknown is an opt-out as well.
      'no-sale: without subject.signals.gpc == true',
      'no-sale: without subject.age < 16',
      'no-sale: without subject.optOuts has sale',
      'support: for any action',
      'passwords: deleted',
      'GDPR: without extend',
      'GDPR: without the right erase',
    ]);
  });
  test('finds more when a test is gone', () => {
    const less = textOf('passing.policy-test.yaml')
      .replace(/ {2}- name: a hold\n(?: {4}.*\n)+/, '')
      .replace(/^coverage:.*$/m, '');
    expect(survivorsOf(less)).toContain('contact: without the hold litigation');
  });
  test('is not asked of tests that fail by themselves', () => {
    expect(survivorsOf(textOf('failing.policy-test.yaml'))).toEqual(['not run']);
  });
});

describe('a broken document or policy', () => {
  const names = (result: PolicyTestResult): readonly string[] => result.diagnostics.map(({ name }) => name);

  test.each([
    ['a file that is not there', undefined, ['unreadable-file']],
    ['an empty file', '', ['empty-document']],
    [
      'another kind of document',
      'proviso: policy/v1\nid: a\nversion: 1.0.0\n',
      ['unknown-format', 'missing-key', 'missing-key', 'unknown-key', 'unknown-key'],
    ],
    ['a policy that is not there', 'proviso: test/v1\npolicy: ./nowhere.yaml\nnow: 2026-11-21\n', ['unreadable-file']],
    ['a policy that does not compile', 'proviso: test/v1\npolicy: ./broken.yaml\nnow: 2026-11-21\n', ['missing-key', 'missing-key']],
    ['half a line', 'proviso: test/v1\npolicy: ./clinic.policy.yaml\nnow: 2026-11-21\ncases: [ { name: ', ['yaml-syntax']],
  ])('%s', (_, text, expected) => {
    const result = runText('', {
      readFile: path =>
        path.endsWith('made-up.policy-test.yaml') ? text : path.endsWith('broken.yaml') ? 'proviso: policy/v1\n' : readFile(path),
    });
    expect(names(result).toSorted()).toEqual(expected.toSorted());
    expect(result.tests).toEqual([]);
  });

  test('nothing that a document says makes it hang or throw', () => {
    const head = 'proviso: test/v1\npolicy: ./clinic.policy.yaml\nnow: 2026-11-21\n';
    const list = (count: number): string => Array.from({ length: count }, (_, index) => `T-${index}`).join(', ');
    const axes = Array.from({ length: 20 }, (_, index) => `context.a${index}: [${list(50)}]`).join(', ');
    expect(names(runText(`${head}matrix: [ { name: x, ask: {}, vary: { ${axes} }, expect: { T-1: allow } } ]\n`))).toEqual([
      'policy-too-large',
    ]);
    const many = `- { name: x, ask: {}, vary: { context.a: [${list(2000)}] }, expect: { T-1: allow } }`;
    expect(names(runText(`${head}matrix:\n${`  ${many}\n`.repeat(20)}`))[0]).toBe('policy-too-large');
    expect(names(runText(`${head}cases: ${'['.repeat(5000)}`))).toEqual(['nested-too-deeply']);
    expect(names(runText(`${head}cases: [ { name: x, ask: &a { context: *a }, expect: { outcome: deny } } ]\n`))).toContain(
      'unsupported-yaml',
    );
    const prototypes = `${head}cases: [ { name: x, ask: { context: { __proto__: { ticketId: T-1 }, constructor: x } }, expect: { outcome: deny } } ]\n`;
    expect(failuresIn(runText(prototypes))).toEqual([]);
  });

  test('an invariant with too many requests is not answered by asking some', () => {
    const words = Array.from({ length: 9 }, (_, index) => `w${index}`).join(', ');
    const attributes = Array.from({ length: 8 }, (_, index) => `context.a${index}: { set: [${words}] }`).join(', ');
    const conditions = Array.from({ length: 8 }, (_, index) => `context.a${index} has w1`).join(', ');
    const policy = `proviso: policy/v1
id: a
version: 1.0.0
vocabulary: { categories: { contact.email: { sensitivity: personal } }, attributes: { ${attributes} } }
statements: [ { id: s, permit: { category: contact.email }, legal: { basis: contract }, when: [ ${conditions} ] } ]
`;
    const text = 'proviso: test/v1\npolicy: ./p.yaml\nnow: 2026-11-21\ninvariants: [ { never: { outcome: allow } } ]\n';
    const result = runText(text, { readFile: path => (path.endsWith('p.yaml') ? policy : text) });
    expect(failuresIn(result)).toMatchObject([{ message: 'the invariant speaks of more requests than can be asked' }]);
  });
});
