import type { Request } from '../../decide/request.ts';

/** Values at places of a request. What is not named is left out. */
export type Assignment = readonly (readonly [steps: readonly string[], value: unknown])[];

/** Alternatives of which a request takes one. */
export type Dimension = readonly Assignment[];

/** How many requests a product of dimensions has. */
export function sizeOf(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((product, { length }) => product * length, 1);
}

/** Every request that begins with `base` and takes one alternative of each dimension. */
export function* requestsOver(base: Request, dimensions: readonly Dimension[]): Generator<Request> {
  const [first, ...others] = dimensions;
  if (first === undefined) {
    yield base;
    return;
  }
  for (const assignment of first) yield* requestsOver(requestWith(base, assignment), others);
}

export function requestWith(base: Request, assignment: Assignment): Request {
  return assignment.reduce<Request>((request, [steps, value]) => put(request, steps, value) as Request, base);
}

function put(holder: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy: Record<string, unknown> = typeof holder === 'object' && holder !== null ? { ...holder } : {};
  copy[step] = put(copy[step], rest, value);
  return copy;
}

/** Every combination of one alternative of each dimension. */
export function* productOf(dimensions: readonly Dimension[]): Generator<Assignment> {
  const [first, ...others] = dimensions;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const assignment of first) for (const rest of productOf(others)) yield [...assignment, ...rest];
}

/** One of all that are observed alike: the first. */
export function distinctBy<T>(items: Iterable<T>, observe: (item: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = observe(item);
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
}
