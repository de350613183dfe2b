import type { OptionFact, OptionValue } from '@proviso/code-analyzer';
import type { Fix } from '../finding.ts';
import type { FixSurroundings } from './protect-with-binding.ts';

interface Lengthening {
  readonly fact: OptionFact;
  readonly value: OptionValue;
  /** What the policy asks for. */
  readonly seconds: number;
  readonly surroundings: Pick<FixSurroundings, 'text'>;
}

/** `maxAge: 300` and `'max-age=300'` get the number that the policy asks for, where they are written in this file. Whoever did not mean it so long cannot take it back. */
export function lengthenMaxAge({ fact, value: { at, text: given }, seconds, surroundings: { text } }: Lengthening): readonly Fix[] {
  if (given === undefined || at.file !== fact.file || text === undefined) return [];
  const written = text.slice(at.span.start, at.span.end);
  const newText = /^[\d\s*_]+$/.test(written) ? String(seconds) : written.replace(/(max-age\s*=\s*"?)\d+/i, `$1${String(seconds)}`);
  if (newText === written) return [];
  return [{ title: `Ask for ${String(seconds)} seconds`, kind: 'suggestion', edits: [{ ...at, newText }] }];
}
