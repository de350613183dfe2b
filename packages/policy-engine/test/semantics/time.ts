import { expect } from 'vitest';
import { breachDeadlines, retentionDeadline, rightsDeadline, type Breach, type Events, type Policy } from '../../src/index.ts';
import { addDuration } from '../../src/time/add-duration.ts';
import { parseDuration } from '../../src/time/duration.ts';
import { formatInstant, parseInstant } from '../../src/time/instant.ts';
import { compiledPolicy, shown, truths, world, type Sentences } from './example.ts';

const policy: Policy = compiledPolicy(
  world(`
retention:
  - { id: contact, category: contact.**, keep: P30D, from: account.closed, then: anonymize }
  - { id: email, category: contact.email, keep: P1M, from: last.login, then: erase }
  - { id: health, category: health.record.note, keep: P6Y, from: last.visit, then: erase, hold: [litigation, audit] }
  - { id: scan, category: health.record.scan, keep: P1Y, from: visit, then: erase }
rights:
  GDPR: { due: P1M, extend: P2M, from: request.received, include: [access, erase] }
  CPRA: { due: P45D, from: request.verified, include: [delete] }
breach:
  - { law: GDPR, notify: authority, within: PT72H, from: aware }
  - { law: GDPR, notify: subjects, within: without-undue-delay, from: aware, when: [ risk >= high ], unless: [ context.open == true ] }
  - { law: HIPAA, notify: subjects, within: P60D, from: discovered, category: health.** }
`),
);

const retained = (category: string, events: Events, at: string, holds?: readonly string[]): ReturnType<typeof retentionDeadline> =>
  retentionDeadline(policy, category, events, { now: new Date(at), ...(holds && { holds }) });
const right = (events: Events, at: string, extended = false): ReturnType<typeof rightsDeadline> =>
  rightsDeadline(policy, { law: 'GDPR', right: 'access' }, events, { now: new Date(at), extended });
const notices = (breach: Breach, at = '2026-11-21T12:00:00Z'): ReturnType<typeof breachDeadlines> =>
  breachDeadlines(policy, breach, new Date(at));
const later = (start: string, duration: string): string =>
  formatInstant(addDuration(parseInstant(start)?.ms ?? NaN, parseDuration(duration) ?? parseDuration('P0D')!));

export const timeSentences: Sentences = {
  utc: [
    shown('only what says so is a time', () => {
      expect(parseInstant('2026-01-15T00:00:00Z')?.ms).toBe(Date.UTC(2026, 0, 15));
      for (const text of ['2026-01-15T00:00:00', '2026-01-15T00:00:00+00:00', '15.1.2026', '2026-1-15', '2026-01-15 00:00Z', '', 'now'])
        expect([text, parseInstant(text)]).toEqual([text, undefined]);
    }),
    shown('a clock that is changed where the machine stands changes nothing', () => {
      expect(later('2026-03-28T12:00Z', 'P1D')).toBe('2026-03-29T12:00:00Z');
      expect(later('2026-03-29T00:30Z', 'PT24H')).toBe('2026-03-30T00:30:00Z');
    }),
  ],
  durations: [
    shown('in this order, clamped', () => {
      expect(later('2026-01-31', 'P1M')).toBe('2026-02-28T00:00:00Z');
      expect(later('2028-01-31', 'P1M')).toBe('2028-02-29T00:00:00Z');
      expect(later('2028-02-29', 'P1Y')).toBe('2029-02-28T00:00:00Z');
      expect(later('2026-01-31', 'P1M1D')).toBe('2026-03-01T00:00:00Z');
      expect(later('2027-11-30', 'P1Y3M')).toBe('2029-02-28T00:00:00Z');
      expect(later('2026-12-31T23:00Z', 'P1W2DT3H4M5S')).toBe('2027-01-10T02:04:05Z');
      expect(later('2026-10-31', 'P13M')).toBe('2027-11-30T00:00:00Z');
      expect(later('2026-01-15', 'PT72H')).toBe('2026-01-18T00:00:00Z');
      expect(later('0001-01-31', 'P1M')).toBe('0001-02-28T00:00:00Z');
      expect(later('9999-12-31', 'P1D')).toBe('+010000-01-01T00:00:00Z');
    }),
    shown('nothing else is one', () => {
      for (const text of ['P', 'PT', 'P1', '1M', 'P1.5M', 'P-1M', 'p1m', 'P1H', 'PT1D', 'P1D1M', ''])
        expect([text, parseDuration(text)]).toEqual([text, undefined]);
    }),
  ],
  'date-event': [
    shown('an event', () => {
      expect(right({ 'request.received': '2026-01-15' }, '2026-02-15T00:00:00Z')).toEqual({
        state: 'due',
        dueAt: '2026-02-15T00:00:00Z',
        overdue: false,
      });
      expect(right({ 'request.received': '2026-01-15' }, '2026-02-15T00:00:01Z')).toMatchObject({ overdue: true });
    }),
    ...truths([
      ['context.day <= 2026-01-15', { context: { day: '2026-01-15T23:59:59.999Z' } }, 'true'],
      ['context.day < 2026-01-15', { context: { day: '2026-01-15' } }, 'false'],
    ]),
  ],
  repeated: [
    shown('the latest of last.*', () => {
      const events = { 'last.visit': ['2020-01-01', '2021-06-01', '2020-12-31'] };
      expect(retained('health.record.note', events, '2026-05-31')).toMatchObject({ state: 'not-due', dueAt: '2027-06-01T00:00:00Z' });
    }),
    shown('the first of others', () => {
      const events = { visit: ['2026-03-01', '2025-01-01', '2025-06-01'] };
      expect(retained('health.record.scan', events, '2026-01-01T00:00:00Z')).toMatchObject({ state: 'due', dueAt: '2026-01-01T00:00:00Z' });
    }),
    shown('one that cannot be read might be it', () => {
      expect(retained('health.record.scan', { visit: ['2025-01-01', 'yesterday'] }, '2027-01-01')).toMatchObject({ state: 'unknown' });
    }),
  ],
  'missing-event': [
    shown('of retention', () => {
      expect(retained('health.record.scan', {}, '2026-01-01')).toEqual({ state: 'unknown', missing: ['visit'], by: ['scan'] });
      expect(retained('health.record.scan', { visit: '1.1.2020' }, '2026-01-01')).toMatchObject({ state: 'unknown', missing: ['visit'] });
      expect(retained('health.record.scan', { visit: [] }, '2026-01-01')).toMatchObject({ state: 'unknown' });
      expect(retained('health.record.scan', { visit: '2020-01-01' }, 'no date')).toMatchObject({ state: 'unknown', missing: ['now'] });
      expect(retained('contact.email', { 'account.closed': '2026-01-01' }, '2026-01-02')).toEqual({
        state: 'unknown',
        missing: ['last.login'],
        by: ['email'],
      });
    }),
    shown('nor what cannot be read', () => {
      const visit = { 'last.visit': '2010-01-01' };
      for (const holds of ['litigation', [, 'litigation'], { litigation: true }])
        expect(retained('health.record.note', visit, '2026-01-01', holds as never)).toEqual({
          state: 'unknown',
          missing: ['holds'],
          by: ['health'],
        });
      expect(right({ 'request.received': '2026-01-31' }, '2026-03-01', 'no' as never)).toMatchObject({ overdue: true });
    }),
    shown('of a right', () => expect(right({}, '2026-01-01')).toEqual({ state: 'unknown', missing: ['request.received'] })),
    shown('of a breach', () =>
      expect(notices({ law: 'HIPAA', events: {} })).toMatchObject([{ state: 'unknown', missing: ['discovered'] }]),
    ),
    shown('what no rule speaks of', () => {
      expect(retained('credential.password', {}, '2026-01-01')).toEqual({ state: 'none' });
      expect(rightsDeadline(policy, { law: 'GDPR', right: 'port' }, {}, { now: new Date('2026-01-01') })).toEqual({ state: 'none' });
    }),
  ],
  earliest: [
    shown('of retention', () => {
      const both = { 'account.closed': '2026-01-01', 'last.login': '2025-12-25' };
      expect(retained('contact.email', both, '2026-01-02')).toEqual({
        state: 'not-due',
        dueAt: '2026-01-25T00:00:00Z',
        then: 'erase',
        by: ['email'],
      });
      expect(retained('contact.phone', both, '2026-01-02')).toEqual({
        state: 'not-due',
        dueAt: '2026-01-31T00:00:00Z',
        then: 'anonymize',
        by: ['contact'],
      });
      expect(retained('contact.email', both, '2026-03-01')).toEqual({
        state: 'due',
        dueAt: '2026-01-25T00:00:00Z',
        then: 'erase',
        by: ['contact', 'email'],
      });
    }),
    shown('one that is due, whatever is not known', () => {
      expect(retained('contact.email', { 'account.closed': '2026-01-01' }, '2026-02-01')).toEqual({
        state: 'due',
        dueAt: '2026-01-31T00:00:00Z',
        then: 'anonymize',
        by: ['contact'],
      });
    }),
    shown('a category with children is all its leaves, an unknown one any', () => {
      expect(retained('health', { visit: '2020-01-01' }, '2026-01-01')).toMatchObject({ state: 'due', by: ['scan'] });
      expect(retained('genome', { visit: '2020-01-01' }, '2026-01-01')).toMatchObject({ state: 'due', by: ['scan'] });
    }),
    shown('of rights, extended or not', () => {
      const events = { 'request.received': '2026-01-31' };
      expect(right(events, '2026-02-01')).toEqual({ state: 'due', dueAt: '2026-02-28T00:00:00Z', overdue: false });
      expect(right(events, '2026-03-01', true)).toEqual({ state: 'due', dueAt: '2026-04-28T00:00:00Z', overdue: false });
      expect(rightsDeadline(policy, { law: 'GDPR' }, events, { now: new Date('2026-03-01') })).toMatchObject({ overdue: true });
    }),
  ],
  hold: [
    shown('in force, and named by the rule', () => {
      const events = { 'last.visit': '2010-01-01' };
      expect(retained('health.record.note', events, '2026-01-01')).toMatchObject({ state: 'due' });
      expect(retained('health.record.note', events, '2026-01-01', ['other'])).toMatchObject({ state: 'due' });
      expect(retained('health.record.note', events, '2026-01-01', ['litigation', 'other'])).toEqual({
        state: 'held',
        holds: ['litigation'],
        by: ['health'],
      });
      expect(retained('health.record.note', {}, '2026-01-01', ['audit'])).toMatchObject({ state: 'held' });
    }),
    shown('it stops no other rule', () => {
      const events = { 'last.visit': '2010-01-01', visit: '2025-06-01' };
      expect(retained('health', events, '2027-01-01', ['audit'])).toMatchObject({
        state: 'due',
        dueAt: '2026-06-01T00:00:00Z',
        by: ['scan'],
      });
      expect(retained('health', events, '2026-01-01', ['audit'])).toMatchObject({
        state: 'not-due',
        dueAt: '2026-06-01T00:00:00Z',
        by: ['scan'],
      });
      expect(retained('health', { 'last.visit': '2010-01-01' }, '2026-01-01', ['audit'])).toEqual({
        state: 'unknown',
        missing: ['visit'],
        by: ['scan'],
      });
      expect(retained('health.record.note', events, '2027-01-01', ['audit'])).toMatchObject({ state: 'held', by: ['health'] });
    }),
  ],
  'undue-delay': [
    shown('no time', () => {
      const facts = { context: { risk: 'high', open: false } };
      expect(notices({ law: 'GDPR', events: { aware: '2026-11-18T09:00:00Z' }, facts })).toEqual([
        { law: 'GDPR', notify: 'authority', legal: [], state: 'due', dueAt: '2026-11-21T09:00:00Z', overdue: true },
        { law: 'GDPR', notify: 'subjects', legal: [], state: 'due', dueAt: null, overdue: false },
      ]);
    }),
  ],
  'breach-unknown': [
    shown('conditions', () => {
      const ofSubjects = (context?: object): object | undefined =>
        notices({
          events: { aware: '2026-11-18' },
          facts: { ...(context && { context: context as Readonly<Record<string, unknown>> }) },
        }).find(({ law, notify }) => law === 'GDPR' && notify === 'subjects');
      expect(ofSubjects()).toMatchObject({ state: 'due', isUncertain: true });
      expect(ofSubjects({ risk: 'high' })).toMatchObject({ state: 'due', isUncertain: true });
      expect(ofSubjects({ risk: 'high', open: true })).toMatchObject({ state: 'not-due' });
      expect(ofSubjects({ risk: 'low' })).toEqual({ law: 'GDPR', notify: 'subjects', legal: [], state: 'not-due' });
      expect(ofSubjects({ risk: 'high', open: false })).not.toHaveProperty('isUncertain');
    }),
    shown('categories', () => {
      const events = { discovered: '2026-11-18' };
      expect(notices({ law: 'HIPAA', events })).toMatchObject([{ state: 'due', isUncertain: true, dueAt: '2027-01-17T00:00:00Z' }]);
      expect(notices({ law: 'HIPAA', events, categories: ['health'] })).toMatchObject([{ state: 'due' }]);
      expect(notices({ law: 'HIPAA', events, categories: ['contact.email'] })).toMatchObject([{ state: 'not-due' }]);
      expect(notices({ law: 'HIPAA', events, categories: ['contact.email', 'genome'] })).toMatchObject([
        { state: 'due', isUncertain: true },
      ]);
      expect(notices({ law: 'PIPL', events })).toEqual([{ law: 'PIPL', notify: 'unknown', legal: [], state: 'unknown', missing: ['law'] }]);
      expect(notices({ law: 'HIPAA', events, categories: 'health' as never })).toMatchObject([{ state: 'due', isUncertain: true }]);
    }),
  ],
};
