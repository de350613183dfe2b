import { asked, ask, now, type Case, type Sentences } from './example.ts';

const policy = (consent: string): string =>
  `\nstatements:\n  - { id: p, permit: { action: read }, legal: { basis: consent }, consent: ${consent} }`;

const given = { purpose: 'care', status: 'given', at: '2026-05-01', noticeVersion: '2026-03' };
const withdrawn = { ...given, status: 'withdrawn' };

const cases = (list: readonly (readonly [name: string, consents: unknown, outcome: 'allow' | 'deny'])[]): readonly Case[] =>
  list.map(([name, consents, outcome]) => [name, { ...ask, subject: { consents } }, outcome]);

export const consentSentences: Sentences = {
  consent: [
    ...asked(policy('{}'), [
      ...cases([
        ['in force', [given], 'allow'],
        ['withdrawn', [withdrawn], 'deny'],
        ['to another purpose', [{ ...given, purpose: 'marketing' }], 'deny'],
        ['none', [], 'deny'],
        ['no list', 'given', 'deny'],
      ]),
      ['unknown', ask, { outcome: 'deny', reasons: ['nothing-permits'] }],
      ['of an unknown purpose', { ...ask, purpose: undefined, subject: { consents: [given] } }, 'deny'],
    ]),
  ],
  'consent-latest': [
    ...asked(
      policy('{}'),
      cases([
        ['given later', [{ ...withdrawn, at: '2026-04-30' }, given], 'allow'],
        ['withdrawn later, whatever the order', [{ ...withdrawn, at: '2026-05-02' }, given], 'deny'],
        ['withdrawn later for another purpose', [given, { ...withdrawn, purpose: 'marketing', at: '2026-05-02' }], 'allow'],
        ['of the future', [{ ...given, at: '2026-11-21T12:00:01Z' }], 'deny'],
        ['of now', [{ ...given, at: '2026-11-21T12:00:00Z' }], 'allow'],
        ['a withdrawal of the future', [given, { ...withdrawn, at: '2027-01-01' }], 'deny'],
        ['both at the same moment', [given, withdrawn], 'deny'],
        ['a day begins at 00:00', [{ ...withdrawn, at: '2026-05-01T00:00Z' }, given], 'deny'],
        ['and is over by noon', [withdrawn, { ...given, at: '2026-05-01T12:00Z' }], 'allow'],
      ]),
    ),
    ...asked(
      policy('{ maxAge: P6M }'),
      cases([
        ['younger', [{ ...given, at: '2026-05-21T12:00:01Z' }], 'allow'],
        ['as old', [{ ...given, at: '2026-05-21T12:00:00Z' }], 'deny'],
        ['older', [{ ...given, at: '2026-05-21' }], 'deny'],
      ]),
    ),
    ...asked(
      policy('{ noticeVersion: ">=2026-03" }'),
      cases([
        ['the latest is of an older notice', [given, { ...given, at: '2026-06-01', noticeVersion: '2026-02' }], 'deny'],
        ['at the same moment of an older notice', [given, { ...given, noticeVersion: '2026-02' }], 'deny'],
      ]),
    ),
  ],
  'consent-unreadable': [
    ...asked(
      policy('{}'),
      cases([
        ['no purpose, later', [given, { status: 'given', at: '2026-06-01' }], 'deny'],
        ['no purpose, earlier', [given, { status: 'given', at: '2026-04-01' }], 'allow'],
        ['an undeclared purpose, later', [given, { ...given, purpose: 'cares', at: '2026-06-01' }], 'deny'],
        ['no status, later', [given, { purpose: 'care', at: '2026-06-01' }], 'deny'],
        ['no status, of another purpose', [given, { purpose: 'marketing', at: '2026-06-01' }], 'allow'],
        ['no time counts as the latest', [given, { purpose: 'care', status: 'given' }], 'deny'],
        ['no time, of another purpose', [given, { purpose: 'marketing', status: 'given' }], 'allow'],
        ['a local time is none', [{ ...given, at: '2026-05-01T10:00:00' }], 'deny'],
        ['a day that is not in the calendar', [{ ...given, at: '2026-02-30' }], 'deny'],
        ['nothing at all', [given, null], 'deny'],
      ]),
    ),
  ],
  'notice-version': [
    ...(
      [
        ['>=2026-03', '2026-03', 'allow'],
        ['>=2026-03', '2026-02', 'deny'],
        ['>=2026-03', '2026-12', 'allow'],
        ['>=2026-03', '2026-3', 'allow'],
        ['>=2026-03', '2026-03-01', 'allow'],
        ['>=2026-03', '2026', 'deny'],
        ['>=1.9', '1.10', 'allow'],
        ['>=v9', 'v10', 'deny'],
        ['>=10', '1a', 'deny'],
        ['<10', '1a', 'deny'],
        ['>=1a', '9', 'deny'],
        ['>=2026-03', '2026-draft', 'deny'],
        ['>=2025-03', '2026-draft', 'allow'],
        ['>=2026-03', undefined, 'deny'],
        ['>=2026-03', 2026, 'deny'],
        ['>=2026-03', '', 'deny'],
      ] as const
    ).flatMap(([demand, noticeVersion, outcome]) =>
      asked(
        policy(`{ noticeVersion: "${demand}" }`),
        cases([[`${demand}: ${String(noticeVersion)}`, [{ ...given, noticeVersion }], outcome]]),
      ),
    ),
  ],
  'consent-separate': [
    ...asked(
      policy('{ separate: true }'),
      cases([
        ['said so', [{ ...given, separate: true }], 'allow'],
        ['not said', [given], 'deny'],
        ['denied', [{ ...given, separate: false }], 'deny'],
        ['another type', [{ ...given, separate: 'true' }], 'deny'],
        [
          'the latest is not',
          [
            { ...given, separate: true },
            { ...given, at: '2026-06-01' },
          ],
          'deny',
        ],
      ]),
    ),
    ...asked(policy('{}'), cases([['not demanded', [given], 'allow']])),
  ],
  'consent-now': [
    ...asked(policy('{}'), [
      ['without now', { ...ask, subject: { consents: [given] } }, 'deny', {}],
      ['a date that is none', { ...ask, subject: { consents: [given] } }, 'deny', { now: new Date(NaN) }],
      ['with now', { ...ask, subject: { consents: [given] } }, 'allow', { now }],
    ]),
  ],
};
