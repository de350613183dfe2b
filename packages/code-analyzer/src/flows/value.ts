/** What an expression holds, as far as personal data goes. */
import type { Label, Protection } from '../facts.ts';
import type { FunctionLike, Node } from '../program/compiler.ts';
import { joinPaths, pathKey, startsWith, type Path } from './access-path.ts';
import { isKept, keptBelow, keptByBoth, type Kept } from './kept-properties.ts';
import { lastStep, type Trail } from './trail.ts';

/** A value that comes into a function from its callers. */
export interface ParameterSource {
  readonly function: FunctionLike;
  /** Position among the parameters, `this` not counted. */
  readonly index: number;
  /** A rest parameter: all arguments from `index` on. */
  readonly rest: boolean;
  /** From the argument down. */
  readonly path: Path;
}

/**
 * One thing that a value is made of. With no labels and no parameter it is a gap: something is there and nobody knows what,
 * so that the next name or type on the way may say it. A value known to be harmless has no origin at all.
 */
export interface Origin {
  /** From the value down to this origin. */
  readonly path: Path;
  /** What it is known or, for a parameter, assumed to hold; paths of labels start at the origin. */
  readonly labels: readonly Label[];
  readonly parameter?: ParameterSource;
  /** Properties that are no longer there: rest, overwritten, deleted. */
  readonly without: readonly string[];
  /** The only properties that are still there, where something has let no others through. */
  readonly only: Kept | undefined;
  readonly protections: readonly Protection[];
  readonly weakProtections: readonly string[];
  /** Only a part of the scalar: `card.slice(-4)`. Together with mask characters it is a mask. */
  readonly partial: boolean;
  /** Most characters that are left of the scalar, first or last ones; absent where nobody knows. */
  readonly left?: number;
  /** Where it comes from is only known as somewhere below what is given. */
  readonly guessed?: true;
  /** No more than its type has, which a generic function leaves to the call. */
  readonly asDeclared?: true;
  readonly trail: Trail | undefined;
  /** The innermost part of the expression that brings it. */
  readonly at: Node;
  /** From the value of `at` down to this origin. */
  readonly inside: Path;
  /** `read` for a stored row as it was read, or an empty one; `made` for one that is made here and not stored yet. */
  readonly row?: 'read' | 'made';
}

export type Value = readonly Origin[];

/** Known to hold nothing personal. */
export const harmless: Value = [];

/** Wider values are cut to this many origins, labelled ones first; whoever cuts reports it. */
export const mostOrigins = 64;

export function gap(at: Node, more: Partial<Origin> = {}): Origin {
  return {
    path: [],
    labels: [],
    without: [],
    only: undefined,
    protections: [],
    weakProtections: [],
    partial: false,
    trail: undefined,
    at,
    inside: [],
    ...more,
  };
}

export const isGap = (origin: Origin): boolean => origin.labels.length === 0;

/** All of them may be the value: what differs in any way that matters is kept apart. */
export function join(values: readonly Value[]): Value {
  const filled = values.filter(value => value.length > 0);
  if (filled.length <= 1) return filled[0] ?? harmless;
  let origins = distinct(filled.flat());
  for (const depth of widerPaths) {
    if (origins.length <= mostOrigins) return origins;
    origins = distinct(origins.map(origin => widened(origin, depth)));
  }
  return [...origins.filter(origin => !isGap(origin)), ...origins.filter(isGap)].slice(0, mostOrigins);
}

function distinct(origins: readonly Origin[]): readonly Origin[] {
  const byKey = new Map<string, Origin>();
  for (const origin of origins) {
    const key = originKey(origin);
    if (!byKey.has(key)) byKey.set(key, origin);
  }
  return [...byKey.values()];
}

/** What recursion is taken to give after some rounds: the more of them, the less is told apart. */
export function widenedAfter(round: number, value: Value, before: Value): Value {
  const depth = round < 3 ? undefined : round < 6 ? 2 : 0;
  if (depth === undefined) return value;
  return distinct([...before, ...value].map(origin => widened(origin, depth)));
}

/** Depths to which paths are cut, one after the other, while a value has too many origins. */
export const widerPaths: readonly number[] = [2, 0];

/** Less is known of where it sits and comes from, but nothing is lost: how recursion over nested data comes to an end. */
export function widened(origin: Origin, depth: number): Origin {
  const path = origin.path.slice(0, depth);
  const { parameter } = origin;
  return parameter ? { ...origin, path, parameter: { ...parameter, path: parameter.path.slice(0, depth) } } : { ...origin, path };
}

/** Equal keys: the same data, protected alike, brought by the same expression. Steps do not count. */
export function originKey(origin: Origin): string {
  const labels = origin.labels.map(label => [label.category, label.evidence, pathKey(label.path), label.protections.join()].join('\u0001'));
  const { parameter } = origin;
  return [
    pathKey(origin.path),
    labels.join('\u0002'),
    parameter
      ? `${parameter.function.getSourceFile().fileName}:${parameter.function.pos}:${parameter.index}:${pathKey(parameter.path)}`
      : '',
    origin.without.join(),
    origin.only?.map(pathKey).join() ?? '*',
    origin.guessed ? '?' : '',
    origin.protections.join(),
    origin.weakProtections.join(),
    `${origin.partial}${origin.left ?? ''}${origin.asDeclared ? '!' : ''}`,
    origin.row ?? '',
    `${origin.at.pos}:${origin.at.end}`,
  ].join('\u0003');
}

export function valueKey(value: Value): string {
  return value.map(originKey).sort().join('\u0004');
}

/** The same value one or more properties further in: `v` seen as part of `{ a: v }`. */
export function within(value: Value, path: Path): Value {
  return path.length === 0 ? value : value.map(origin => ({ ...origin, path: joinPaths(path, origin.path) }));
}

/** The value with one property chain taken out. */
export function without(value: Value, path: Path): Value {
  return value.flatMap(origin => {
    if (startsWith(origin.path, path)) return [];
    if (!startsWith(path, origin.path)) return [origin];
    return [withoutBelow(origin, path.slice(origin.path.length))];
  });
}

function withoutBelow(origin: Origin, path: Path): Origin {
  const labels = origin.labels.filter(label => !startsWith(label.path, path));
  const [only] = path;
  const removed = path.length === 1 && only !== undefined && !origin.without.includes(only) ? [...origin.without, only] : origin.without;
  return { ...origin, labels, without: removed };
}

/** The value behind something that lets only these properties through. */
export function onlyKept(value: Value, kept: Kept | undefined): Value {
  if (kept === undefined) return value;
  return value.flatMap(origin => {
    if (!isKept(kept, origin.path)) return [];
    const only = keptByBoth(origin.only, keptBelow(kept, origin.path));
    return [{ ...origin, only, labels: origin.labels.filter(label => isKept(only, label.path)) }];
  });
}

/** Whatever is read stays read: what is made of a stored row is that row. */
export function asRow(value: Value, row: 'read' | 'made'): Value {
  return value.map(origin => (origin.row === 'read' || origin.row === row ? origin : { ...origin, row }));
}

export function seenAt(value: Value, at: Node): Value {
  return value.map(origin => ({ ...origin, at, inside: origin.path }));
}

export function protectedBy(value: Value, protection: Protection): Value {
  return value.map(origin => ({ ...origin, partial: false, protections: union(origin.protections, [protection]) }));
}

export function weaklyProtectedBy(value: Value, name: string): Value {
  return value.map(origin => ({ ...origin, weakProtections: union(origin.weakProtections, [name]) }));
}

/** Without any protection, also those that the declaration claims. */
export function bared(value: Value): Value {
  return value.map(origin => ({
    ...origin,
    protections: [],
    weakProtections: [],
    labels: origin.labels.map(label => ({ ...label, protections: [], weakProtections: [] })),
  }));
}

export function partOf(value: Value, left?: number): Value {
  return value.map(origin => {
    const fewest = fewer(origin.left, left);
    return origin.partial && fewest === origin.left ? origin : { ...origin, partial: true, ...(fewest !== undefined && { left: fewest }) };
  });
}

/** Of two parts, one inside the other. */
export const fewer = (first: number | undefined, second: number | undefined): number | undefined =>
  first === undefined || second === undefined ? (first ?? second) : Math.min(first, second);

export function travelled(value: Value, place: Node, says: string): Value {
  return value.map(origin => ({ ...origin, trail: lastStep(origin.trail, place, says) }));
}

export function union<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  const added = second.filter(one => !first.includes(one));
  return added.length === 0 ? first : [...first, ...added].sort();
}
