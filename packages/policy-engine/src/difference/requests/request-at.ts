import type { Asked } from '../../decide/asked.ts';
import { stepsTo } from '../../decide/read-attribute.ts';
import { isRecord } from '../../decide/own.ts';
import type { Request } from '../../decide/request.ts';

/** A value at a path of a request; `undefined` is left out. */
export type Placed = readonly [path: string, value: unknown];

/** The request that says exactly this. Paths that begin with no field of a request stand in `context`. */
export function requestAt(values: readonly Placed[]): Request {
  const request: Record<string, unknown> = {};
  for (const [path, value] of values) {
    if (value !== undefined) place(request, stepsTo(path), value);
  }
  return request;
}

function place(target: Record<string, unknown>, steps: readonly string[], value: unknown): void {
  const [first = '', ...rest] = steps;
  if (rest.length === 0) {
    define(target, first, value);
    return;
  }
  const inner: Record<string, unknown> = Object.hasOwn(target, first) && isRecord(target[first]) ? { ...target[first] } : {};
  place(inner, rest, value);
  define(target, first, inner);
}

/** `__proto__` is a name like any other. */
function define(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

/** What conditions see of one value alone. */
export function askedAt(values: readonly Placed[]): Asked {
  const request = requestAt(values);
  return { request, subject: request.subject, purpose: undefined, now: undefined };
}
