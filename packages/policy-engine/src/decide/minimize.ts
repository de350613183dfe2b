import type { Mask } from '../compiled-policy.ts';
import { parseInstant } from '../time/instant.ts';
import { isRecord } from './own.ts';
import type { Decision } from './request.ts';

/** Names of a record's fields, dotted where it is nested, to the categories that they hold. */
export type CategoryOf = Readonly<Record<string, string>> | ((path: string) => string | undefined);

/**
 * The record with only the fields that the decision permits, masked as it says. A field's category is what `categoryOf` says
 * of its path (`address.city`; the items of a list have the path of the list), else its name where that is a permitted
 * category; what is said of a field comes before what is said of the record around it. Everything else is dropped; a deny leaves `{}`. The record is not changed.
 */
export function minimize(
  decision: Decision,
  record: Readonly<Record<string, unknown>>,
  categoryOf: CategoryOf = {},
): Readonly<Record<string, unknown>> {
  if (decision.outcome !== 'allow') return {};
  const kept = keepMembers(record, '', { fields: decision.fields, categoryOf });
  return kept ?? {};
}

interface Permitted {
  readonly fields: Decision['fields'];
  readonly categoryOf: CategoryOf;
  /** Category of the record that a field stands in. */
  readonly above?: string | undefined;
}

/** A record within a record that leads back to itself would never end. */
const deepest = 32;

/** Nothing when nothing is left. */
function keepMembers(
  record: Readonly<Record<string, unknown>>,
  path: string,
  permitted: Permitted,
): Readonly<Record<string, unknown>> | undefined {
  if (path.split('.').length > deepest) return undefined;
  const kept = Object.keys(record).flatMap((name): readonly (readonly [string, unknown])[] => {
    const value = keep(record[name], path === '' ? name : `${path}.${name}`, permitted);
    return value === undefined ? [] : [[name, value]];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function keep(value: unknown, path: string, permitted: Permitted): unknown {
  const category = categoryAt(path, permitted);
  if (category !== undefined && !saysMoreBelow(value, path, permitted.categoryOf)) {
    const mask = Object.hasOwn(permitted.fields, category) ? permitted.fields[category] : undefined;
    return mask === undefined ? undefined : masked(value, mask);
  }
  const inside = { ...permitted, above: category };
  if (Array.isArray(value)) return value.map(item => (isPlain(item) ? (keepMembers(item, path, inside) ?? {}) : undefined)).filter(isPlain);
  return isPlain(value) ? keepMembers(value, path, inside) : undefined;
}

/** The path itself comes before what holds it. */
function categoryAt(path: string, { fields, categoryOf, above }: Permitted): string | undefined {
  return saidOf(categoryOf, path) ?? above ?? (Object.hasOwn(fields, path) ? path : undefined);
}

function saidOf(categoryOf: CategoryOf, path: string): string | undefined {
  if (typeof categoryOf === 'function') return categoryOf(path);
  return Object.hasOwn(categoryOf, path) ? categoryOf[path] : undefined;
}

/** `around`: the records that hold the value, which may lead back to them. */
function saysMoreBelow(value: unknown, path: string, categoryOf: CategoryOf, around: readonly unknown[] = []): boolean {
  if (Array.isArray(value)) return value.some(item => saysMoreBelow(item, path, categoryOf, around));
  if (!isRecord(value) || around.includes(value) || around.length > deepest) return false;
  return Object.keys(value).some(name => {
    const below = `${path}.${name}`;
    return saidOf(categoryOf, below) !== undefined || saysMoreBelow(value[name], below, categoryOf, [...around, value]);
  });
}

/** Dates and instances of classes are values, not records. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const hidden = '****';

/** What is left of a value. Only texts and dates can be shown in part; of anything else a mask leaves nothing to see. Nothing stays nothing. */
export function masked(value: unknown, mask: Mask): unknown {
  if (mask === 'drop') return undefined;
  if (mask === 'clear' || value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map(item => masked(item, mask));
  return mask === 'full' ? hidden : partOf(value, mask);
}

/** A part that would show most of the value shows nothing. */
function partOf(value: unknown, mask: 'last4' | 'first1' | 'year'): string {
  if (mask === 'year') return yearOf(value) ?? hidden;
  if (typeof value !== 'string') return hidden;
  const characters = Array.from(value);
  if (mask === 'last4') return characters.length < 8 ? hidden : `${hidden}${characters.slice(-4).join('')}`;
  return characters.length < 2 ? hidden : `${characters[0] ?? ''}${hidden}`;
}

/** A day that stands before a local time is not known in UTC, but its year is what was written. */
function yearOf(value: unknown): string | undefined {
  if (typeof value === 'string') return parseInstant(value) === undefined ? undefined : value.slice(0, 4);
  if (typeof value !== 'object' || value === null || Object.prototype.toString.call(value) !== '[object Date]') return undefined;
  const ms = Number(value);
  return Number.isFinite(ms) ? String(new Date(ms).getUTCFullYear()).padStart(4, '0') : undefined;
}
