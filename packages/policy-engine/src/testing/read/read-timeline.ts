import { readFlag, readTexts } from '../../document/read-values.ts';
import { deadlineExpectation } from '../../schema/timeline-schema.ts';
import { checkStructure } from '../../structure/check-structure.ts';
import { validatorOf } from '../../structure/validator.ts';
import { entriesOf, textOf, valueOf, type EntrySyntax, type Syntax } from '../../syntax/syntax.ts';
import { readName } from './read-name.ts';
import { readAttributes } from './read-request.ts';
import { nameIn, namesIn, type TestReading } from './test-reading.ts';
import type { DeadlineExpectation, DeadlineFact, Events, TimelineTest } from '../test-document.ts';

/** `now`: when `at` is not said. */
export function readTimelineTest(syntax: Syntax, now: string, reading: TestReading): TimelineTest {
  const given = valueOf(syntax, 'given');
  const base = { ...readName(syntax, 'a deadline'), at: textOf(valueOf(syntax, 'at')) ?? now };
  const expect = valueOf(syntax, 'expect');
  const rights = valueOf(given, 'rights');
  if (rights !== undefined) {
    const right = textOf(valueOf(rights, 'right'));
    const extended = readFlag(valueOf(rights, 'extended')) ?? false;
    return {
      ...base,
      kind: 'rights',
      law: lawIn(rights, reading),
      events: readEvents(rights, reading),
      right,
      extended,
      expect: readDeadline(expect, reading),
    };
  }
  const breach = valueOf(given, 'breach');
  if (breach !== undefined) {
    return {
      ...base,
      kind: 'breach',
      law: lawIn(breach, reading),
      events: readEvents(breach, reading),
      category: nameIn(valueOf(breach, 'category'), 'category', reading),
      context: readAttributes(valueOf(breach, 'context'), 'context', reading),
      expect: entriesOf(expect).flatMap(entry => readNotice(entry, reading)),
    };
  }
  const category = nameIn(valueOf(given, 'category'), 'category', reading) ?? '';
  return {
    ...base,
    kind: 'retention',
    category,
    events: readEvents(given, reading),
    holds: namesIn(valueOf(given, 'holds'), 'hold', reading),
    expect: readDeadline(expect, reading),
  };
}

function lawIn(syntax: Syntax, reading: TestReading): string {
  return nameIn(valueOf(syntax, 'law'), 'law', reading) ?? '';
}

function readEvents(syntax: Syntax | undefined, reading: TestReading): Events {
  const events = Object.create(null) as Record<string, readonly string[]>;
  for (const entry of entriesOf(valueOf(syntax, 'events'))) {
    reading.names.push({ kind: 'event', reference: { text: entry.name, file: reading.file, span: entry.nameSpan } });
    events[entry.name] = readTexts(entry.value);
  }
  return events;
}

function readDeadline(syntax: Syntax | undefined, reading: TestReading): readonly DeadlineExpectation[] {
  return syntax === undefined ? [] : readFacts(undefined, syntax, reading);
}

function readNotice(entry: EntrySyntax, reading: TestReading): readonly DeadlineExpectation[] {
  return readFacts(entry.name, entry.value, reading);
}

const validateDeadline = validatorOf(deadlineExpectation);
const factNames = ['due', 'dueAt', 'overdue', 'state', 'missing', 'by'] as const;

function readFacts(notify: string | undefined, syntax: Syntax, reading: TestReading): readonly DeadlineExpectation[] {
  const { root, diagnostics } = checkStructure(reading.file, syntax, validateDeadline);
  reading.diagnostics.push(...diagnostics);
  if (diagnostics.length > 0) return [];
  const facts = factNames.flatMap((fact): readonly DeadlineFact[] => {
    const value = valueOf(root, fact);
    if (value?.kind !== 'scalar' || typeof value.value === 'number') return [];
    return [{ fact, value: value.value, span: value.span }];
  });
  return [{ notify, span: syntax.span, facts }];
}
