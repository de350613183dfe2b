import type { TypeDescription } from '../program/compiler.ts';
import type { Phrase } from './word-index.ts';

/** What matters of a type to whether a value of it can be an e-mail. */
export interface ValueShape extends Pick<TypeDescription, 'known' | 'holds' | 'literal'> {
  /** It is the shape of the members of a list. */
  readonly list?: boolean;
}

/** Can a value of this type be what the phrase says? A flag, a function, a counter and a nested object are no e-mail. */
export function canHold(shape: ValueShape, phrase: Phrase, plural: boolean): boolean {
  if (shape.known !== 'yes' || shape.holds.size === 0) return true;
  if (shape.holds.has('string') || shape.holds.has('array')) return true;
  if (shape.holds.has('number') || shape.holds.has('bigint')) return phrase.about.countable && (!plural || shape.list === true);
  if (shape.holds.has('date')) return phrase.about.datable;
  return shape.holds.has('other');
}
