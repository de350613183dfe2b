import { digestOf } from './digest.ts';

/** Plain data as bytes that tell whether they are whole: a digest of what follows, a line break, JSON. */
export function writeEntry(value: unknown): Uint8Array {
  const json = JSON.stringify(value);
  return new TextEncoder().encode(`${digestOf(json)}\n${json}`);
}

/** `undefined` for an entry that was cut off or damaged, and for one that is not of the shape that its reader knows. */
export function readEntry<T>(content: Uint8Array | undefined, isOfShape: (value: unknown) => value is T): T | undefined {
  if (!content) return undefined;
  const text = new TextDecoder().decode(content);
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  const value = end > 0 && text.slice(0, end) === digestOf(json) ? parsed(json) : undefined;
  return isOfShape(value) ? value : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
