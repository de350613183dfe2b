import { stepsTo } from '../../src/decide/read-attribute.ts';
import { parseInstant } from '../../src/time/instant.ts';
import type { Random } from './random.ts';
import * as world from './world.ts';

type Json = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** Some attributes of subject and context in columns that are called like them. */
export function someColumns(random: Random): Readonly<Record<string, string>> {
  return Object.fromEntries(
    random
      .some(world.attributes, 0.6)
      .filter(({ path }) => ['subject', 'context'].includes(stepsTo(path)[0]!))
      .map(({ path }) => [path, path.replaceAll('.', '_')]),
  );
}

/** A column has values of one type, or null; dates are dates. */
export function rowOf(columns: Readonly<Record<string, string>>, random: Random): Row {
  return Object.fromEntries(
    Object.entries(columns).map(([path, field]) => {
      const { kind = 'string', values = [] } = world.attributes.find(attribute => attribute.path === path) ?? {};
      const fitting = values.flatMap(value => columnValue(kind, value));
      return [field, fitting.length === 0 || random.chance(0.15) ? null : random.pick(fitting)];
    }),
  );
}

function columnValue(kind: world.AttributeKind['kind'], value: unknown): readonly unknown[] {
  switch (kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? [value] : [];
    case 'boolean':
      return typeof value === 'boolean' ? [value] : [];
    case 'date': {
      const instant = parseInstant(value);
      return instant === undefined ? [] : [new Date(instant.ms)];
    }
    case 'set':
      return Array.isArray(value) && value.every(one => typeof one === 'string') ? [value] : [];
    default:
      return typeof value === 'string' ? [value] : [];
  }
}

/** The request about one row: what stands in columns is said by the row, or by nobody. */
export function requestOf(request: Json, columns: Readonly<Record<string, string>>, row: Row): Json {
  return Object.entries(columns).reduce((whole, [path, field]) => {
    const value = row[field];
    return withValue(whole, stepsTo(path), value === null ? undefined : value instanceof Date ? value.toISOString() : value);
  }, request);
}

function withValue(whole: unknown, [step = '', ...rest]: readonly string[], value: unknown): Json {
  const isObject = typeof whole === 'object' && whole !== null && !Array.isArray(whole);
  const members = isObject ? (whole as Json) : {};
  const others = Object.fromEntries(Object.entries(members).filter(([name]) => name !== step));
  if (rest.length === 0) return value === undefined ? others : { ...others, [step]: value };
  const inner = Object.hasOwn(members, step) ? members[step] : undefined;
  return { ...others, [step]: withValue(inner, rest, value) };
}
