import type { ConsentRecord, Request, Subject } from '../../decide/request.ts';
import { entriesOf, itemsOf, plainValueOf, textOf, valueOf, type PlainValue, type Syntax } from '../../syntax/syntax.ts';
import { readFlag, readNumber, readTexts } from '../../document/read-values.ts';
import { given } from '../../emit/given.ts';
import { fixtureOf, nameIn, namesIn, referenceIn, type AttributeBlock, type TestReading } from './test-reading.ts';

/** `ask` of a test to the request that it stands for. */
export function readRequest(syntax: Syntax, reading: TestReading): Request {
  const actor = valueOf(syntax, 'actor');
  const subject = valueOf(syntax, 'subject');
  const category = valueOf(syntax, 'category');
  const protections = valueOf(syntax, 'protections');
  const context = valueOf(syntax, 'context');
  return given({
    actor: actor === undefined ? undefined : readActorUse(actor, reading),
    action: textOf(valueOf(syntax, 'action')),
    categories: category === undefined ? undefined : namesIn(category, 'category', reading),
    subject: subject === undefined ? undefined : readSubjectUse(subject, reading),
    purpose: nameIn(valueOf(syntax, 'purpose'), 'purpose', reading),
    recipient: nameIn(valueOf(syntax, 'recipient'), 'processor', reading),
    store: nameIn(valueOf(syntax, 'store'), 'store', reading),
    region: nameIn(valueOf(syntax, 'region'), 'region', reading),
    channel: textOf(valueOf(syntax, 'channel')),
    protections: protections === undefined ? undefined : readTexts(protections),
    context: context === undefined ? undefined : readAttributes(context, 'context', reading),
  });
}

function readActorUse(syntax: Syntax, reading: TestReading): NonNullable<Request['actor']> | undefined {
  const name = referenceIn(syntax, reading);
  return name === undefined ? readActor(syntax, reading) : fixtureOf(name, 'actor', reading.fixtures.actors, reading);
}

function readSubjectUse(syntax: Syntax, reading: TestReading): Subject | readonly Subject[] | undefined {
  if (syntax.kind === 'list') return syntax.items.flatMap(item => readOneSubject(item, reading) ?? []);
  return readOneSubject(syntax, reading);
}

function readOneSubject(syntax: Syntax, reading: TestReading): Subject | undefined {
  const name = referenceIn(syntax, reading);
  return name === undefined || syntax.kind !== 'scalar'
    ? readSubject(syntax, reading)
    : fixtureOf(name, 'subject', reading.fixtures.subjects, reading);
}

export function readActor(syntax: Syntax, reading: TestReading): NonNullable<Request['actor']> {
  return given({ id: textOf(valueOf(syntax, 'id')), role: nameIn(valueOf(syntax, 'role'), 'role', reading) });
}

export function readSubject(syntax: Syntax, reading: TestReading): Subject {
  const consents = valueOf(syntax, 'consents');
  const signals = valueOf(syntax, 'signals');
  const optOuts = valueOf(syntax, 'optOuts');
  return given({
    kind: nameIn(valueOf(syntax, 'kind'), 'subject', reading),
    region: nameIn(valueOf(syntax, 'region'), 'region', reading),
    age: readNumber(valueOf(syntax, 'age')),
    consents: consents === undefined ? undefined : itemsOf(consents).map(item => readConsent(item, reading)),
    signals: signals === undefined ? undefined : readAttributes(signals, 'subject.signals', reading),
    optOuts: optOuts === undefined ? undefined : readTexts(optOuts),
  });
}

function readConsent(syntax: Syntax, reading: TestReading): ConsentRecord {
  return given({
    purpose: nameIn(valueOf(syntax, 'purpose'), 'purpose', reading),
    status: textOf(valueOf(syntax, 'status')),
    at: textOf(valueOf(syntax, 'at')),
    noticeVersion: textOf(valueOf(syntax, 'noticeVersion')),
    separate: readFlag(valueOf(syntax, 'separate')),
  });
}

/** What a test gives as attributes, noted to be compared with those of the policy. */
export function readAttributes(
  syntax: Syntax | undefined,
  below: AttributeBlock['below'],
  reading: TestReading,
): Readonly<Record<string, PlainValue>> {
  if (syntax !== undefined) reading.attributes.push({ file: reading.file, below, syntax });
  const block = Object.create(null) as Record<string, PlainValue>;
  for (const entry of entriesOf(syntax)) block[entry.name] = plainValueOf(entry.value);
  return block;
}
