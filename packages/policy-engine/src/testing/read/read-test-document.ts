import type { Diagnostic } from '../../diagnostic.ts';
import { readNumber, readTexts } from '../../document/read-values.ts';
import type { Reading } from '../../document/reading.ts';
import { entriesOf, entryOf, itemsOf, textOf, valueOf, type Syntax } from '../../syntax/syntax.ts';
import { readExpectation } from './read-expectation.ts';
import { readInvariant } from './read-invariant.ts';
import { readMatrices } from './read-matrix.ts';
import { readName } from './read-name.ts';
import { readActor, readRequest, readSubject } from './read-request.ts';
import { readTimelineTest } from './read-timeline.ts';
import { referenceIn, referencesIn, type AttributeBlock, type NameUse, type TestReading } from './test-reading.ts';
import {
  coverageKinds,
  type CaseTest,
  type CodeTest,
  type CompareTest,
  type CoverageGate,
  type PolicyTestDocument,
} from '../test-document.ts';

export interface ReadTestDocument {
  readonly document: PolicyTestDocument;
  /** Words that the policy must know. */
  readonly names: readonly NameUse[];
  readonly attributes: readonly AttributeBlock[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Syntax that fits the schema to a typed document. */
export function readTestDocument(file: string, text: string, root: Syntax | undefined): ReadTestDocument {
  const reading = readFixtures({ file, text, diagnostics: [] }, valueOf(root, 'fixtures'));
  const now = textOf(valueOf(root, 'now')) ?? '';
  const listed = (key: string): readonly Syntax[] => itemsOf(valueOf(root, key));
  const document: PolicyTestDocument = {
    file,
    policy: referenceIn(valueOf(root, 'policy'), reading) ?? { text: '', file, span: { start: 0, end: 0 } },
    now,
    cases: listed('cases').flatMap(item => readCase(item, reading)),
    matrix: readMatrices(listed('matrix'), reading),
    invariants: listed('invariants').flatMap(item => readInvariant(item, reading)),
    timeline: listed('timeline').map(item => readTimelineTest(item, now, reading)),
    code: listed('code').map(item => readCodeTest(item, reading)),
    compare: readCompare(root, reading),
    coverage: readCoverage(root),
  };
  return { document, names: reading.names, attributes: reading.attributes, diagnostics: reading.diagnostics };
}

function readFixtures(source: Reading, syntax: Syntax | undefined): TestReading {
  const reading: TestReading = { ...source, fixtures: { actors: new Map(), subjects: new Map() }, names: [], attributes: [] };
  const actors = new Map(entriesOf(valueOf(syntax, 'actors')).map(entry => [entry.name, readActor(entry.value, reading)]));
  const subjects = new Map(entriesOf(valueOf(syntax, 'subjects')).map(entry => [entry.name, readSubject(entry.value, reading)]));
  return { ...reading, fixtures: { actors, subjects } };
}

function readCase(syntax: Syntax, reading: TestReading): readonly CaseTest[] {
  const ask = valueOf(syntax, 'ask');
  const expect = valueOf(syntax, 'expect');
  if (ask === undefined || expect === undefined) return [];
  return [{ ...readName(syntax, ''), request: readRequest(ask, reading), expect: readExpectation(expect, reading) }];
}

function readCodeTest(syntax: Syntax, reading: TestReading): CodeTest {
  return {
    ...readName(syntax, ''),
    path: textOf(valueOf(syntax, 'path')) ?? 'case.ts',
    text: textOf(valueOf(syntax, 'file')) ?? '',
    expect: itemsOf(valueOf(syntax, 'expect')).map(item => {
      const safeguard = referenceIn(valueOf(item, 'safeguard'), reading);
      if (safeguard !== undefined) reading.names.push({ kind: 'safeguard', reference: safeguard });
      return {
        rule: readTexts(valueOf(item, 'rule'))[0] ?? '',
        line: readNumber(valueOf(item, 'line')) ?? 0,
        safeguard: safeguard?.text,
        span: item.span,
      };
    }),
  };
}

function readCompare(root: Syntax | undefined, reading: TestReading): CompareTest | undefined {
  const entry = entryOf(root, 'compare');
  const base = referenceIn(valueOf(entry?.value, 'with'), reading);
  if (entry === undefined || base === undefined) return undefined;
  return {
    name: `compare with ${base.text}`,
    span: entry.nameSpan,
    with: base,
    forbid: referencesIn(valueOf(entry.value, 'forbid'), reading),
  };
}

function readCoverage(root: Syntax | undefined): CoverageGate | undefined {
  const entry = entryOf(root, 'coverage');
  if (entry === undefined) return undefined;
  const least = coverageKinds.flatMap(kind => {
    const value = valueOf(entry.value, kind);
    const percent = readNumber(value);
    return value === undefined || percent === undefined ? [] : [{ kind, percent, span: value.span }];
  });
  return { span: entry.nameSpan, least };
}
