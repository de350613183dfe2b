import { own } from '../decide/own.ts';
import { parseInstant } from '../time/instant.ts';

/** Event to when it happened: a day or a UTC time, several for what happened several times. */
export type Events = Readonly<Record<string, string | readonly string[]>>;

/**
 * When an event happened, in milliseconds since 1970: of `last.*` the latest time, of others the first. A day is its 00:00.
 * Nothing when one of its times cannot be read: it might be the one that counts.
 */
export function eventTime(events: Events, name: string): number | undefined {
  const said = own(events, name);
  const times: readonly unknown[] = Array.isArray(said) ? said : [said];
  const read = times.flatMap(time => parseInstant(time)?.ms ?? []);
  if (read.length === 0 || read.length < times.length) return undefined;
  return read.reduce((a, b) => (name.startsWith('last.') === a < b ? b : a));
}

/** Milliseconds since 1970; nothing for a date that is none. Dates of another realm are dates too. */
export function momentOf(now: unknown): number | undefined {
  try {
    const ms = Date.prototype.getTime.call(now);
    return Number.isFinite(ms) ? ms : undefined;
  } catch {
    return undefined;
  }
}
