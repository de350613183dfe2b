import { describe, expect, test } from 'vitest';
import { createProjectConstants } from '../src/constants/project-constants.ts';
import type { OptionFact, OptionValue } from '../src/facts.ts';
import { createLabeller } from '../src/labels/create-labeller.ts';
import { createOptionFinder } from '../src/options/find-options.ts';
import { readSecureTag } from '../src/options/read-secure-tag.ts';
import { createPerFile } from '../src/program/per-file.ts';
import { noBindings } from '../src/vocabulary.ts';
import { createTestRoles } from './create-test-compiler.ts';
import { testVocabulary } from './labels/vocabulary.ts';
import { readMarkedCases, writePlace, type MarkedCase } from './marked-cases.ts';

describe.each(readMarkedCases('options'))('$name', marked => {
  test('every option is marked, and nothing else', () => {
    expect(optionsIn(marked)).toEqual(marked.expected);
  });
});

/** A line for each value, under what decides if that is in the same file: as findings are shown. */
function optionsIn({ files }: MarkedCase): readonly string[] {
  const { compiler, roles } = createTestRoles(files);
  const base = { compiler, roles, vocabulary: testVocabulary, bindings: noBindings, note: () => undefined, perFile: createPerFile() };
  const context = { ...base, labeller: createLabeller(base) };
  const find = createOptionFinder(context, createProjectConstants(context));
  return compiler.files
    .flatMap(file => find(compiler.sourceFile(file)!))
    .flatMap(fact => fact.values.map(value => describeValue(fact, value, files)))
    .sort();
}

function describeValue(
  fact: OptionFact,
  { kind, text, means, at, fallback }: OptionValue,
  files: Readonly<Record<string, string>>,
): string {
  const place = at.file === fact.file ? at : fact;
  const shown = [kind === 'given' ? undefined : kind, text, means && `(${means})`, fallback ? 'as a default' : undefined];
  return `${writePlace(place, files[place.file]!)} ${[fact.aspect, fact.option || fact.text, ...shown].filter(Boolean).join(' ')}`;
}

describe('a tag', () => {
  test('says option, values and conditions', () => {
    expect(
      readSecureTag('private rules[].cidr off=0.0.0.0/0|::/0 missing=on unless=internal,kind:vpc when=rules[].port:5432|22'.split(' ')),
    ).toEqual({
      aspect: 'private',
      path: ['rules', '[]', 'cidr'],
      off: ['0.0.0.0/0', '::/0'],
      on: [],
      doubtful: [],
      missing: 'on',
      unless: [
        { path: ['internal'], values: [] },
        { path: ['kind'], values: ['vpc'] },
      ],
      when: { path: ['rules', '[]', 'port'], values: ['5432', '22'] },
    });
  });

  test.each([
    '',
    'at-least options.encrypted',
    'at-rest options.encrypted options.key',
    'at-rest options.encrypted of=false',
    'strength rounds least=abc',
  ])('with words that are not understood says nothing: "%s"', text => {
    expect(readSecureTag(text.split(' '))).toBeUndefined();
  });
});
