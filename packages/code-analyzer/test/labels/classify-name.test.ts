import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueShape } from '../../src/labels/can-hold.ts';
import { classifyName, mayBePersonal, type NameUse } from '../../src/labels/classify-name.ts';
import { indexWords } from '../../src/labels/word-index.ts';
import { testVocabulary } from './vocabulary.ts';

const index = indexWords(testVocabulary);
const text = readFileSync(new URL('../../cases/labels/names.txt', import.meta.url), 'utf8');

const shape = (holds: ValueShape['holds'] extends ReadonlySet<infer K> ? K : never): ValueShape => ({
  known: 'yes',
  holds: new Set([holds]),
  literal: false,
});
const shapes: Readonly<Record<string, ValueShape>> = {
  string: shape('string'),
  number: shape('number'),
  boolean: shape('boolean'),
  function: shape('function'),
  object: shape('object'),
  date: shape('date'),
  'string[]': shape('array'),
  literal: { known: 'yes', holds: new Set(['string']), literal: true },
  any: { known: 'any', holds: new Set(), literal: false },
};

interface Case {
  readonly line: string;
  readonly name: string;
  readonly use: NameUse;
  readonly expected: string;
}

function readCase(line: string): Case {
  const match = /^(?:(?<owner>[^.\s]+)\.)?(?<name>[^.\s:]+)(?:: (?<type>\S+))? +-> (?<expected>.+)$/.exec(line);
  const { owner, name = '', type, expected = '' } = match?.groups ?? {};
  if (match === null || (type !== undefined && !(type in shapes))) throw new Error(`not a case: ${line}`);
  const known = type === undefined ? undefined : shapes[type];
  const use: NameUse = {
    place: owner === undefined ? 'variable' : 'member',
    ...(owner === undefined ? {} : { owner }),
    ...(known === undefined ? {} : { shape: known }),
  };
  return { line, name, use, expected };
}

const cases = text
  .split('\n')
  .filter(line => (line !== '' && !line.startsWith('#')) || line.startsWith('#email'))
  .map(readCase);

describe('the word classifier', () => {
  it('has a table worth the name', () => expect(cases.length).toBeGreaterThan(250));

  it.each(cases)('$line', ({ name, use, expected }) => {
    const found = classifyName(index, name, use).map(match => match.category);
    expect(found.length === 0 ? 'none' : found.join(', ')).toBe(expected);
  });

  it.each(cases.filter(({ expected }) => expected !== 'none'))('may be personal by words alone: $line', ({ name, use }) => {
    expect(mayBePersonal(index, name)).toBe(true);
    expect(mayBePersonal(index, name, use.owner)).toBe(true);
  });

  it('knows by words alone what no owner would make personal', () => {
    const never = ['className', 'fileName', 'emailTemplate', 'sendEmail', 'EMAIL_REGEX', 'fakeEmail', 'phone_count'];
    expect(never.filter(name => mayBePersonal(index, name))).toEqual([]);
    expect(mayBePersonal(index, 'name')).toBe(true);
    expect(mayBePersonal(index, 'name', 'Patient')).toBe(true);
    expect(mayBePersonal(index, 'name', 'whatever')).toBe(true);
    expect(mayBePersonal(index, 'name', 'ProductRow')).toBe(false);
    expect(mayBePersonal(index, 'email', 'formErrors')).toBe(false);
  });

  it('never throws, and knows only categories of the vocabulary', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.array(fc.constantFrom('email', 'Of', 'To', 'name', 'User', 'OR', '_', '1', 's'), { maxLength: 40 }).map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(anything, anything, fc.constantFrom(...Object.values(shapes), undefined), (name, owner, known) => {
        const matches = classifyName(index, name, { owner, place: 'member', ...(known ? { shape: known } : {}) });
        return matches.every(match => index.categories.has(match.category));
      }),
      { numRuns: 3000 },
    );
  });

  it('knows no word by itself', () => {
    const empty = indexWords({ categories: [], subjects: [] });
    fc.assert(fc.property(fc.constantFrom(...cases), ({ name, use }) => classifyName(empty, name, use).length === 0));
  });

  it('says which word claims a protection', () => {
    expect(classifyName(index, 'passwordHash', { place: 'variable' })[0]?.claim).toBe('hash');
    expect(classifyName(index, 'encryptedSsn', { place: 'variable' })[0]?.claim).toBe('encrypted');
    expect(classifyName(index, 'ssn', { place: 'variable' })[0]?.claim).toBeUndefined();
  });

  it('says whose it is', () => {
    expect(classifyName(index, 'email', { owner: 'PatientRow', place: 'member' })[0]?.subject).toBe('patient');
    expect(classifyName(index, 'customerEmail', { owner: 'Order', place: 'member' })[0]?.subject).toBe('customer');
    expect(classifyName(index, 'email', { owner: 'Newsletter', place: 'member' })[0]?.subject).toBeUndefined();
  });
});
