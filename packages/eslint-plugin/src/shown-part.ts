import { nodeFileAccess, type Place } from '@proviso/linter';

/** A file, and which part of it the rules are asked about: all of it, except in a component of Vue that oxlint shows. */
export interface ShownPart {
  readonly text: string;
  readonly offset: number;
}

/** Of a component of Vue, oxlint shows its script blocks one by one, each as if it were the file. */
export function findShownPart(file: string, shown: string): ShownPart {
  const all = { text: shown, offset: 0 };
  if (!file.endsWith('.vue') || /<\/?(?:script|template)\b/i.test(shown)) return all;
  const bytes = nodeFileAccess().read(file);
  const text = bytes && new TextDecoder().decode(bytes);
  const offset = text?.indexOf(shown) ?? -1;
  return text === undefined || offset < 0 ? all : { text, offset };
}

export function isShown({ span }: Pick<Place, 'span'>, { text }: { readonly text: string }, offset: number): boolean {
  return span.start >= offset && span.end <= offset + text.length;
}
