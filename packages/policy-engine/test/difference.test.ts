import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  allObligations,
  compile,
  decide,
  differenceKinds,
  diffPolicies,
  indexPolicy,
  retentionDeadline,
  safeguardVerdict,
  type Change,
  type CompiledPolicy,
} from '../src/index.ts';
import { readBuiltinPack } from './builtin-packs.ts';

const folder = fileURLToPath(new URL('../cases/difference/', import.meta.url));

interface Case {
  readonly before: string;
  readonly after: string;
  /** `kind: text`. */
  readonly changes: readonly string[];
}

/** Blocks that a case does not write itself. */
const vocabulary = {
  categories: {
    'contact.email': { sensitivity: 'personal' },
    'contact.phone': { sensitivity: 'personal' },
    'health.record': { sensitivity: 'special' },
  },
  subjects: { patient: {} },
  purposes: { support: {}, care: {}, marketing: { sale: true } },
  roles: { agent: {}, lead: { includes: ['agent'] }, doctor: {} },
  regions: { EEA: ['DE', 'FR'], US: ['US'] },
  attributes: { 'context.ticketId': 'string', risk: { order: ['low', 'medium', 'high'] } },
};

function compiled(source: object): CompiledPolicy {
  const text = JSON.stringify(source);
  const { policy, diagnostics } = compile('a.policy.yaml', { readFile: () => text, now: new Date('2026-06-01') });
  if (policy === undefined) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
  return policy;
}

function versionOf(text: string): CompiledPolicy {
  const blocks = parse(text) as { readonly vocabulary?: object };
  return compiled({ proviso: 'policy/v1', id: 'a/b', version: '1.0.0', ...blocks, vocabulary: { ...vocabulary, ...blocks.vocabulary } });
}

function readCase(kind: string): { readonly before: CompiledPolicy; readonly after: CompiledPolicy; readonly changes: readonly string[] } {
  const { before, after, changes } = parse(readFileSync(`${folder}${kind}.yaml`, 'utf8')) as Case;
  return { before: versionOf(before), after: versionOf(after), changes };
}

const cases = readdirSync(folder).map(name => name.replace('.yaml', ''));
// What is too large to compare has a test of its own below.
const kindsWithCases = differenceKinds.filter(kind => kind !== 'not-decided');

test('each kind of change has a case', () => {
  expect(cases.toSorted()).toEqual(kindsWithCases.toSorted());
});

test('each kind of change is documented', () => {
  const page = readFileSync(new URL('../../../docs/policy/diff.md', import.meta.url), 'utf8');
  expect(differenceKinds.filter(kind => !page.includes(`\`${kind}\``))).toEqual([]);
});

describe('the changes of', () => {
  test.each(cases)('%s', kind => {
    const { before, after, changes } = readCase(kind);
    const found = diffPolicies(before, after).changes;
    expect(found.map(change => `${change.kind}: ${change.text}`)).toEqual(changes);
    expect(found.map(change => change.kind)).toContain(kind);
  });
});

describe('what a change shows is so, in', () => {
  test.each(cases)('%s', kind => {
    const { before, after } = readCase(kind);
    for (const change of diffPolicies(before, after).changes) expectShown(change, before, after);
  });
});

/** The engine answers the example differently by the two policies, in the direction of the kind. */
function expectShown(change: Change, before: CompiledPolicy, after: CompiledPolicy): void {
  if (change.part === 'requests' && 'witness' in change) {
    const { request, now } = change.witness;
    const [was, is] = [before, after].map(policy => decide(indexPolicy(policy), request, { now: new Date(now), supports: allObligations }));
    if (change.kind === 'newly-allowed') expect([was?.outcome, is?.outcome]).toEqual(['deny', 'allow']);
    else if (change.kind === 'newly-denied') expect([was?.outcome, is?.outcome]).toEqual(['allow', 'deny']);
    else expect([was?.obligations, was?.fields]).not.toEqual([is?.obligations, is?.fields]);
  } else if (change.part === 'safeguards' && 'channels' in change) {
    const holds = [before, after].map(policy => safeguardVerdict(policy, change.witness).holds);
    expect(holds).toEqual(change.kind === 'weaker-safeguard' ? [false, true] : [true, false]);
  } else if (change.part === 'retention' && 'witness' in change && change.witness !== undefined) {
    const { event = '', at = '', before: first = '', after: second = '' } = change.witness;
    const category = change.id.split(/, | and /)[0] ?? '';
    const due = [before, after].map(policy => {
      const deadline = retentionDeadline(indexPolicy(policy), category, { [event]: at }, { now: new Date('2020-01-01') });
      return 'dueAt' in deadline ? deadline.dueAt : 'never';
    });
    expect(due).toEqual([first, second]);
  }
}

test('equal policies have no changes, and the other way round every change has the opposite', () => {
  const { before, after } = readCase('newly-denied');
  expect(diffPolicies(before, before).changes).toEqual([]);
  expect(diffPolicies(after, before).changes.map(({ kind }) => kind)).toEqual(['newly-allowed']);
});

test('the order of statements and the names of things change nothing', () => {
  const { after } = readCase('newly-denied');
  const renamed = {
    ...after,
    statements: after.statements.toReversed().map(statement => ({ ...statement, id: `${statement.id}-2`, message: 'because' })),
  };
  expect(diffPolicies(after, renamed).changes).toEqual([]);
});

test('a set with a word that is not declared is unknown, and what it would owe is owed', () => {
  const permit = { id: 'p', permit: { action: 'read' }, legal: { basis: 'contract' } };
  const masked = { ...permit, id: 'q', when: ['context.labels is present'], minimize: { mask: { 'contact.phone': 'last4' } } };
  const words = { ...vocabulary, attributes: { 'context.labels': { set: ['red', 'blue'] } } };
  const source = { proviso: 'policy/v1', id: 'a/b', version: '1.0.0', vocabulary: words };
  const [before, after] = [compiled({ ...source, statements: [permit] }), compiled({ ...source, statements: [permit, masked] })];
  const told = diffPolicies(before, after).changes.map(({ kind, text }) => `${kind}: ${text}`);
  expect(told).toContain(
    'stronger-obligation: anyone may read contact.phone or what is not known for any purpose, but now with mask clear -> last4',
  );
});

test('what is too large to compare is said, with its size', () => {
  const attributes = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`context.a${index}`, 'number']));
  // Alternatives of pairs that lie far apart: whatever is asked first, all of the first must be remembered.
  const pairs = Array.from({ length: 7 }, (_, index) => ({ all: [`context.a${index} > 3`, `context.a${index + 7} > 3`] }));
  const permit = { id: 'p', permit: { action: 'read' }, legal: { basis: 'contract' } };
  const source = { proviso: 'policy/v1', id: 'a/b', version: '1.0.0', vocabulary: { ...vocabulary, attributes } };
  const [before, after] = [
    compiled({ ...source, statements: [permit] }),
    compiled({ ...source, statements: [{ ...permit, when: [{ any: pairs }] }] }),
  ];
  const kindsOf = (mostSteps: number): readonly string[] => diffPolicies(before, after, { mostSteps }).changes.map(({ kind }) => kind);
  expect(kindsOf(1_000_000)).toContain('newly-denied');
  const { changes } = diffPolicies(before, after, { mostSteps: 50 });
  expect(changes.find(({ kind }) => kind === 'not-decided')).toMatchObject({
    scope: { actions: ['read'] },
    count: expect.any(Number) as number,
  });
  expect(changes.map(({ kind }) => kind)).not.toContain('newly-denied');
});

test('two versions of the worked example', () => {
  const text = readFileSync(new URL('../../../fixtures/harbor/harbor.policy.yaml', import.meta.url), 'utf8');
  const [before, after] = [text, secondHarbor(text)].map(source => {
    const readFile = (path: string): string | undefined => (path === '/harbor.policy.yaml' ? source : undefined);
    return compile('/harbor.policy.yaml', { readFile, pack: readBuiltinPack, now: new Date('2026-11-21') }).policy;
  });
  if (before === undefined || after === undefined) throw new Error('harbor does not compile');
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now();
    diffPolicies(before, after);
    return performance.now() - started;
  });
  const { changes } = diffPolicies(before, after);
  const middle = times.toSorted((a, b) => a - b)[7] ?? 0;
  console.log(`two versions of harbor: ${changes.length} changes, first ${times[0]?.toFixed(0)} ms, then ${middle.toFixed(0)} ms`);
  for (const change of changes) expectShown(change, before, after);
  expect([...new Set(changes.map(({ kind }) => kind))]).toEqual([
    'newly-allowed',
    'newly-denied',
    'weaker-obligation',
    'stronger-obligation',
    'weaker-safeguard',
    'stronger-safeguard',
    'longer-retention',
    'shorter-retention',
    'looser-residency',
    'new-region',
    'new-notice',
    'extended-waiver',
  ]);
});

/** What a year might bring. */
function secondHarbor(text: string): string {
  const changes: readonly (readonly [string, string])[] = [
    ['action: [read, store], category: [health.**', 'action: [read, store, export], category: [health.**'],
    ['when: [ context.ticketId is present ]', 'when: [ context.ticketId is present, risk <= medium ]'],
    ['unless: [ actor.role == support-lead ]', 'unless: [ actor.role == support-agent ]'],
    ['maxAge: P24M', 'maxAge: P36M'],
    ['subject.age < 16', 'subject.age < 13'],
    ['accept: [masked, pseudonymized, encrypted, anonymized]', 'accept: [masked, pseudonymized, hashed]'],
    ['store: [EEA, UK]', 'store: [EEA, UK, US]'],
    ['keep: P30D, from: account', 'keep: P1M, from: account'],
    ['regions: [US], agreement: 2025-11-02', 'regions: [US, IE], agreement: 2025-11-02'],
    // Changes nothing: the 72 hours of `proviso:gdpr` hold as well.
    ['within: PT72H', 'within: PT96H'],
    ['when: [ risk >= high ]', 'when: [ risk >= medium ]'],
    ['expires: 2027-01-31', 'expires: 2028-01-31'],
  ];
  return changes.reduce((version, [old, now]) => {
    if (!version.includes(old)) throw new Error(`harbor has no \`${old}\``);
    return version.replace(old, now);
  }, text);
}
