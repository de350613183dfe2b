import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allObligations, compile, decide, indexPolicy, type Policy, type Request } from '../src/index.ts';
import { requestsOver } from '../src/testing/space/dimension.ts';
import { cellOf, classKeyOf, classMaker, everyWords, type Words } from '../src/testing/space/request-classes.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const now = new Date('2026-11-21T12:00:00Z');

/** The clinic of the cases, with what it lacks: recipients, places, and conditions on everything. */
const text = `${read('../cases/testing/clinic.policy.yaml')}
processors:
  mailer: { packages: [mailer], categories: [contact.email], purposes: [support, care], regions: [FR], agreement: 2026-01-01 }
  ads: { packages: [ads], categories: [contact.**], purposes: [marketing], regions: [US], agreement: 2026-01-01, transfer: scc }
residency:
  - { subjectRegion: EEA, store: [EEA], deny: [CN], transfer: { allow: [scc], separateConsent: true } }
`.replace(
  'safeguards:\n',
  `  - id: sharing
    permit: { action: [share, store, disclose], category: contact.** }
    legal: { basis: contract }
    unless: [channel == token, all: [subject.age >= 90, subject.region in EEA]]
    transform: { aggregate: 5, unless: [context.ticketId == T-9] }
safeguards:
  - { id: in-mail, protect: { channel: [mail, database], category: contact.email, accept: [encrypted, hashed] } }
  - { id: in-database, protect: { channel: database, category: contact.**, accept: [encrypted] } }
`,
);

function policyOf(): Policy {
  const { policy, diagnostics } = compile('clinic.policy.yaml', { readFile: () => text, now });
  if (policy === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return indexPolicy(policy);
}

const policy = policyOf();
const interest = { where: [], channels: [], recipients: [], protections: true };
const makeClass = classMaker(policy, interest, now);

function answerTo(request: Request): string {
  const { outcome, obligations } = decide(policy, request, { now, supports: allObligations });
  return JSON.stringify([outcome, obligations]);
}

/** Answers that requests with these words get, looked up by what the policy says of the words. */
const answers = new Map<string, ReadonlySet<string>>();
function answersTo(words: Words): ReadonlySet<string> {
  const cell = cellOf(policy, words);
  const key = classKeyOf(policy, cell, words, interest);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const made = makeClass(cell, words);
  const found = new Set(made === undefined ? [] : [...requestsOver(made.base, made.dimensions)].map(answerTo));
  answers.set(key, found);
  return found;
}

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const words = [...everyWords(policy)];
const channels = ['log', 'mail', 'database', 'cookie', 'token', 'response', 'recipient', 'prompt'];

const requests = fc.record({
  words: fc.constantFrom(...words),
  subject: fc.record({
    region: maybe(fc.constantFrom('DE', 'FR', 'US', 'CN', 'EEA')),
    age: maybe(fc.oneof(fc.integer({ min: 0, max: 110 }), fc.constantFrom(15, 15.5, 16, 17, 89, 90, 91))),
    signals: maybe(fc.record({ gpc: fc.boolean() })),
    optOuts: maybe(fc.subarray(['sale', 'profiling'])),
    consents: maybe(
      fc.array(
        fc.record({
          purpose: fc.constantFrom('analytics', 'support', 'marketing', 'care'),
          status: fc.constantFrom('given', 'withdrawn'),
          at: fc.constantFrom('2019-01-01', '2024-11-21', '2024-11-22', '2026-11-21', '2027-01-01'),
          separate: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
    ),
  }),
  rest: fc.record({
    channel: maybe(fc.constantFrom(...channels)),
    protections: maybe(fc.subarray(['masked', 'encrypted', 'hashed', 'tokenized'])),
    store: maybe(fc.constant('main')),
    recipient: maybe(fc.constantFrom('mailer', 'ads', 'nobody')),
    region: maybe(fc.constantFrom('DE', 'US', 'CN', 'EEA')),
    context: maybe(fc.record({ ticketId: maybe(fc.constantFrom('', 'T-1', 'T-9')) })),
  }),
});

const isGiven = ([, value]: readonly [string, unknown]): boolean => value !== undefined;
const given = <T extends object>(parts: T): Partial<T> => Object.fromEntries(Object.entries(parts).filter(isGiven)) as Partial<T>;

test('whatever is asked, one of the requests of its class is answered alike', () => {
  fc.assert(
    fc.property(requests, ({ words: { role, action, purpose, category }, subject, rest }) => {
      const request = {
        ...given({
          actor: role === undefined ? undefined : { role },
          action,
          purpose,
          categories: category === undefined ? undefined : [category],
        }),
        ...given(rest),
        subject: given(subject),
      } as Request;
      expect(answersTo({ role, action, purpose, category })).toContain(answerTo(request));
    }),
    { numRuns: 5000 },
  );
});

test('answers differ by more than words, so that the test above can fail', () => {
  const counts = [...answers.values()].map(({ size }) => size);
  expect(Math.max(...counts)).toBeGreaterThan(5);
  expect(answers.size).toBeGreaterThan(50);
});
