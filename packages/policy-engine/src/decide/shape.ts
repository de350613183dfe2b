import { isRecord } from './own.ts';

/**
 * What a value of type `T` looks like in JSON: called with one, it gives the path of the first thing that is wrong, or
 * nothing. A shape of a record names every member of its type, so that the two cannot drift apart.
 */
export interface Shape<T> {
  (value: unknown, path: string): string | undefined;
  readonly type?: T;
}

interface OptionalShape<T> extends Shape<T> {
  readonly isOptional: true;
}

type ShapesOf<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? OptionalShape<Exclude<T[K], undefined>> : Shape<T[K]>;
};

export function optional<T>(shape: Shape<T>): OptionalShape<T> {
  const check = (value: unknown, path: string): string | undefined => (value === undefined ? undefined : shape(value, path));
  return Object.assign(check, { isOptional: true as const });
}

/** A record with these members and no others: one that is misspelt would be one that is missing. */
export function record<T>(shapes: ShapesOf<T>): Shape<T> {
  const entries = Object.entries<Shape<unknown>>(shapes);
  const names = new Set(entries.map(([name]) => name));
  return (value, path) => {
    if (!isRecord(value)) return path;
    const stranger = Object.keys(value).find(name => !names.has(name));
    if (stranger !== undefined) return inside(path, stranger);
    return firstFault(entries, ([name, shape]) => shape(Object.hasOwn(value, name) ? value[name] : undefined, inside(path, name)));
  };
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return path;
    // Holes of a list are not skipped.
    return firstFault([...(value as readonly unknown[]).entries()], ([place, item]) => shape(item, `${path}[${place}]`));
  };
}

export function someOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  const list = listOf(shape);
  return (value, path) => (Array.isArray(value) && value.length === 0 ? path : list(value, path));
}

/** A record whose names are free. */
export function mapOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path) => (isRecord(value) ? firstFault(Object.entries(value), ([name, item]) => shape(item, inside(path, name))) : path);
}

export function oneOf<T extends string>(...words: readonly T[]): Shape<T> {
  const known = new Set<unknown>(words);
  return (value, path) => (known.has(value) ? undefined : path);
}

export function textWhere(fits: (value: string) => boolean): Shape<string> {
  return (value, path) => (typeof value === 'string' && fits(value) ? undefined : path);
}

export const text: Shape<string> = textWhere(() => true);
export const flag: Shape<boolean> = (value, path) => (typeof value === 'boolean' ? undefined : path);
export const quantity: Shape<number> = (value, path) => (typeof value === 'number' && Number.isFinite(value) ? undefined : path);

export function firstFault<T>(items: readonly T[], check: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const fault = check(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function inside(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
