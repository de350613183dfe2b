import { digestOf } from './digest.ts';

/** Plain data as bytes that tell whether they are whole: a digest of what follows, a line break, JSON. */
export function writeEntry(value: unknown): Uint8Array {
  const json = JSON.stringify(value);
  return new TextEncoder().encode(`${digestOf(json)}\n${json}`);
}

/** `undefined` for an entry that was cut off or damaged. */
export function readEntry(content: Uint8Array | undefined): unknown {
  if (!content) return undefined;
  const text = new TextDecoder().decode(content);
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === digestOf(json) ? JSON.parse(json) : undefined;
}
