import type { CompiledConsent } from '../../compiled-policy.ts';
import { addDuration } from '../../time/add-duration.ts';
import { parseDuration } from '../../time/duration.ts';

/**
 * Consent to a purpose in every way that the demands tell apart: none, and given at both sides of each age, with and without
 * each version of the notice and a neighbour of it, alone or together with other terms.
 */
export function consentValues(purpose: string, demands: readonly CompiledConsent[], now: Date): readonly unknown[] {
  const versions = [
    ...new Set(demands.flatMap(({ noticeVersion }) => (noticeVersion === undefined ? [] : neighbours(noticeVersion.version)))),
  ];
  const moments = [now.getTime(), ...demands.flatMap(({ maxAge }) => (maxAge === undefined ? [] : [expired(maxAge, now)]))];
  const given = (versions.length === 0 ? [undefined] : versions).flatMap(noticeVersion =>
    [...new Set(moments)].flatMap(at =>
      [true, false].map(separate => [
        { purpose, status: 'given', at: new Date(at).toISOString(), separate, ...(noticeVersion === undefined ? {} : { noticeVersion }) },
      ]),
    ),
  );
  return [undefined, ...given];
}

/** Just below, the same, and just above, as versions are compared: part by part. */
function neighbours(version: string): readonly string[] {
  return ['0', version, `${version}.1`];
}

/** A day when consent had been given too long ago. */
function expired(maxAge: string, now: Date): number {
  const age = parseDuration(maxAge);
  if (age === undefined) return now.getTime();
  const length = addDuration(now.getTime(), age) - now.getTime();
  return now.getTime() - length - 32 * 86_400_000;
}
