/**
 * Where something sits inside a value: property names from the outside in.
 *
 * Some segments are no property names: `#` is any element of an array, Set, Map or iterable, `#2` its third element, and `()`
 * what a function returns. `*` is every property, `?` one of which the name is not known. A Map is a list of pairs, as when it
 * is gone through: `#`, `#1` is a value of it. Promises have no segment: they are looked through.
 */
export type Path = readonly string[];

export const wholeValue: Path = [];
export const anyElement = '#';
export const anyProperty = '*';
export const unknownProperty = '?';
/** The two parts of an entry. */
export const entryKey = '#0';
export const entryValue = '#1';
export const callResult = '()';
/** In front of a property that is seen when the object is shown as a whole, but is no part of its text. */
export const shownField = '!';

/** Longer paths are cut: what is asked is then wider, never narrower, and recursive data ends. */
const longestPath = 6;
/** Lists of lists of lists: recursive code over data of any shape makes no deeper ones. */
const mostWildcards = 3;

const isWildcard = (segment: string): boolean => isElement(segment) || isAnyProperty(segment);

export const elementAt = (index: number): string => `#${index}`;

export function isElement(segment: string | undefined): boolean {
  return segment?.startsWith(anyElement) === true;
}

/** `undefined` for `#`. */
export function elementIndex(segment: string): number | undefined {
  const index = Number(segment.slice(1));
  return segment.length > 1 && Number.isInteger(index) ? index : undefined;
}

export function joinPaths(first: Path, second: Path): Path {
  const whole = first.length === 0 ? second : [...first, ...second];
  if (whole.length <= mostWildcards) return whole;
  let wildcards = 0;
  const end = whole.findIndex((segment, index) => index >= longestPath || (isWildcard(segment) && ++wildcards > mostWildcards));
  return end < 0 ? whole : whole.slice(0, end);
}

export function startsWith(path: Path, prefix: Path): boolean {
  return prefix.length <= path.length && prefix.every((segment, index) => path[index] === segment);
}

/** The path as people know it: property names only. */
export function propertyNames(path: Path): Path {
  return path.filter(segment => !isElement(segment) && segment !== callResult && segment !== shownField);
}

export const pathKey = (path: Path): string => path.join('\u0000');

/** What of a value is part of its text: in `${error}` there is the message alone. */
export const isInText = (path: Path): boolean => path[0] !== shownField;

/** May they name the same place? */
export function mayMatch(first: string, second: string): boolean {
  if (first === second) return true;
  if (isElement(first) && isElement(second)) return first === anyElement || second === anyElement;
  return (isAnyProperty(first) || isAnyProperty(second)) && !isElement(first) && !isElement(second);
}

/** What is left of `path` below `prefix`; `undefined` when it leads elsewhere. */
export function below(path: Path, prefix: Path): Path | undefined {
  const matches = prefix.length <= path.length && prefix.every((segment, index) => mayMatch(segment, path[index] ?? ''));
  return matches ? path.slice(prefix.length) : undefined;
}

/** No wildcard: a write there replaces exactly what was there. */
export const isExact = (path: Path): boolean => path.every(segment => segment !== anyElement && !isAnyProperty(segment));

export const isAnyProperty = (segment: string): boolean => segment === anyProperty || segment === unknownProperty;
