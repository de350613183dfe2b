import type { CompiledConsent } from '../../compiled-policy.ts';
import type { Asked } from '../../decide/asked.ts';
import { consentTest } from '../../decide/consent.ts';
import { compareVersions } from '../../decide/compare-versions.ts';
import type { ConsentRecord } from '../../decide/request.ts';
import { addDuration } from '../../time/add-duration.ts';
import { parseDuration } from '../../time/duration.ts';
import { formatInstant, parseInstant, toMs } from '../../time/instant.ts';
import { findEarlier, findLater } from '../parts/compare-durations.ts';

/** Consent records, and the moment they are looked at, that stand for all that the demands treat alike. */
export interface ConsentState {
  /** Without the purpose: the one that is asked about. */
  readonly records: readonly Omit<ConsentRecord, 'purpose'>[];
  /** UTC time. */
  readonly now: string;
  /** Which demands it meets, in their order. */
  readonly meets: readonly boolean[];
}

/** A moment for examples: nothing but the age of consent is measured against it. */
export const someMoment = '2026-07-01T00:00:00Z';

/**
 * Every combination of demands that consent can meet, each once; the first meets none. What holds is decided by the
 * latest record, or by all of those of the latest moment together. As versions and ages are compared one way along a
 * line, what several records of a moment meet together, two of them do.
 */
export function consentStates(demands: readonly CompiledConsent[]): readonly ConsentState[] {
  const found = new Map<string, ConsentState>();
  const tests = demands.map(demand => consentTest(new Set(['it']), demand));
  const consider = (records: ConsentState['records'], now: string): void => {
    const consents = records.map(record => ({ ...record, purpose: 'it' }));
    const asked: Asked = { request: {}, subject: { consents }, purpose: 'it', now: parseInstant(now)?.ms };
    const meets = tests.map(test => test(asked));
    const key = meets.join();
    if (!found.has(key)) found.set(key, { records, now, meets });
  };
  consider([], someMoment);
  if (demands.length === 0) return [...found.values()];
  for (const { at, now } of agesOf(demands)) {
    const single = versionsOf(demands).flatMap(noticeVersion =>
      (demands.some(({ separate }) => separate) ? [false, true] : [false]).map(separate => ({
        status: 'given',
        at,
        ...(noticeVersion === undefined ? {} : { noticeVersion }),
        ...(separate ? { separate } : {}),
      })),
    );
    for (const record of single) consider([record], now);
    // Of two demands, two records together meet nothing that one does not.
    if (demands.length > 2) single.forEach((record, index) => single.slice(index + 1).forEach(other => consider([record, other], now)));
  }
  return [...found.values()];
}

/** Each version that is named, and one before, between and after; none at all. */
function versionsOf(demands: readonly CompiledConsent[]): readonly (string | undefined)[] {
  const named = [...new Set(demands.flatMap(({ noticeVersion }) => noticeVersion?.version ?? []))].sort(compareVersions);
  if (named.length === 0) return [undefined];
  // With a part more, a version comes right after itself; an empty part comes before every other.
  return [...named.toReversed().flatMap(version => [version, `${version}.0`, `${version}.`]), '0', '.', undefined];
}

interface Age {
  readonly at: string;
  readonly now: string;
}

/** For each order that the ages which are demanded can have: fresh, and just past each of them. */
function agesOf(demands: readonly CompiledConsent[]): readonly Age[] {
  const limits = [...new Set(demands.flatMap(({ maxAge }) => maxAge ?? []))].sort();
  const startOfNow = parseInstant(someMoment)?.ms ?? 0;
  const starts = areMixed(limits) ? manyStarts() : [startOfNow];
  return starts.flatMap(start => {
    const ends = limits.flatMap(limit => {
      const duration = parseDuration(limit);
      return duration === undefined ? [] : [addDuration(start, duration)];
    });
    return [start, ...ends].map(end => ({ at: formatInstant(start), now: formatInstant(end) }));
  });
}

/** Is one of two ages sometimes the longer and sometimes the shorter, as thirty days and a month are? */
function areMixed(limits: readonly string[]): boolean {
  return limits.some((limit, index) =>
    limits.slice(index + 1).some(other => findLater([limit], [other]) !== undefined && findEarlier([limit], [other]) !== undefined),
  );
}

function manyStarts(): readonly number[] {
  const months = Array.from({ length: 48 }, (_, index) => index + 1);
  return months.flatMap(month => [1, 28, 29, 30, 31].map(day => toMs(2024, month, day)));
}
