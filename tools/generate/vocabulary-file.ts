import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from '../import-graph/house.ts';

/** A file of policies/vocabulary that is no policy: plain data, written by hand. */
export function readVocabularyFile(name: string): unknown {
  return parse(readFileSync(join(repositoryRoot, 'policies', 'vocabulary', name), 'utf8'), { uniqueKeys: true });
}

/** Entries of a block of such a file, in the order of the file. */
export function entriesIn(file: unknown, key: string): readonly (readonly [string, unknown])[] {
  const block = propertyOf(file, key);
  if (typeof block !== 'object' || block === null) throw new Error(`policies/vocabulary has no block \`${key}\``);
  return Object.entries(block);
}

export function propertyOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

export function textIn(value: unknown, key: string): string {
  const text = propertyOf(value, key);
  if (typeof text !== 'string') throw new Error(`policies/vocabulary: \`${key}\` is missing`);
  return text;
}

export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
