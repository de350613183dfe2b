import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration } from '../src/time/add-duration.ts';
import { boundsOf, isCertainlyLonger, mayBeLonger, sumOf } from '../src/time/duration-bounds.ts';
import { parseDuration, type Duration } from '../src/time/duration.ts';

const durationOf = (text: string): Duration => {
  const duration = parseDuration(text);
  if (duration === undefined) throw new Error(`${text} must be a duration`);
  return duration;
};

const days = (text: string): readonly number[] => {
  const { least, most } = boundsOf(durationOf(text));
  return [least / 86_400, most / 86_400];
};

test.each([
  ['P1M', 28, 31],
  ['P2M', 59, 62],
  ['P1Y', 365, 366],
  ['P12M', 365, 366],
  ['P13M', 393, 397],
  ['P4Y', 1460, 1461],
  ['P100Y', 36_524, 36_525],
  ['P30D', 30, 30],
  ['P1M2W', 42, 45],
  ['PT36H', 1.5, 1.5],
])('%s has %d to %d days', (text, least, most) => {
  expect(days(text)).toEqual([least, most]);
});

describe('certainly longer', () => {
  test.each([
    ['P32D', 'P1M', true],
    ['P31D', 'P1M', false],
    ['P1M', 'P27D', true],
    ['P1M', 'P28D', false],
    ['P13M', 'P1Y', true],
    ['P12M', 'P1Y', false],
    ['P1M1D', 'P1M', true],
    ['P14M', 'P13M', true],
    ['P97D', 'P1M', true],
    ['P1M', 'P1M', false],
    ['PT73H', 'P3D', true],
  ])('%s than %s: %s', (first, second, expected) => {
    expect(isCertainlyLonger(durationOf(first), durationOf(second))).toBe(expected);
    if (expected) expect(isCertainlyLonger(durationOf(second), durationOf(first))).toBe(false);
  });
});

describe('perhaps longer', () => {
  test.each([
    ['P31D', 'P1M', true],
    ['P28D', 'P1M', false],
    ['P1M', 'P31D', false],
    ['P1M', 'P30D', true],
    ['P12M', 'P1Y', false],
    ['P1Y', 'P365D', true],
    ['P366D', 'P1Y', true],
    ['P1M', 'P1M', false],
    ['P1MT1S', 'P1M', true],
  ])('%s than %s: %s', (first, second, expected) => {
    expect(mayBeLonger(durationOf(first), durationOf(second))).toBe(expected);
  });
});

const part = (max: number): fc.Arbitrary<number> => fc.oneof(fc.constant(0), fc.nat({ max }));
const durations: fc.Arbitrary<Duration> = fc.record({
  years: part(120),
  months: part(40),
  weeks: part(60),
  days: part(400),
  hours: part(100),
  minutes: part(100),
  seconds: part(100),
});
const moments = fc.date({ min: new Date('1890-01-01'), max: new Date('2190-01-01'), noInvalidDate: true }).map(date => date.getTime());

test('no moment is outside of the bounds', () => {
  fc.assert(
    fc.property(moments, durations, (moment, duration) => {
      const seconds = (addDuration(moment, duration) - moment) / 1000;
      const { least, most } = boundsOf(duration);
      return least <= seconds && seconds <= most;
    }),
    { numRuns: 20_000 },
  );
});

test('what is certainly longer ends later, from whatever moment', () => {
  fc.assert(
    fc.property(moments, durations, durations, (moment, first, second) => {
      if (!isCertainlyLonger(first, second)) return true;
      return addDuration(moment, first) > addDuration(moment, second);
    }),
    { numRuns: 20_000 },
  );
});

test('what cannot be longer ends later from no moment', () => {
  fc.assert(
    fc.property(moments, durations, durations, (moment, first, second) => {
      if (mayBeLonger(first, second)) return true;
      return addDuration(moment, first) <= addDuration(moment, second);
    }),
    { numRuns: 20_000 },
  );
});

test('from every day of a century: months in a row keep their bounds', () => {
  for (let months = 1; months <= 14; months++) {
    const duration = { years: 0, months, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };
    const { least, most } = boundsOf(duration);
    const seen = new Set<number>();
    for (let moment = Date.UTC(1999, 0, 1); moment < Date.UTC(2101, 0, 1); moment += 86_400_000)
      seen.add((addDuration(moment, duration) - moment) / 1000);
    expect([Math.min(...seen), Math.max(...seen)]).toEqual([least, most]);
  }
});

test('a sum is one after the other', () => {
  expect(sumOf([durationOf('P7D'), durationOf('P1M'), durationOf('P90DT1H')])).toEqual(durationOf('P1M97DT1H'));
  expect(sumOf([])).toEqual(durationOf('P0D'));
});
