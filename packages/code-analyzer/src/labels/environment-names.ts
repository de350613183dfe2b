/** Variables of the environment that are secrets: `STRIPE_SECRET_KEY`, by the words of categories that the vocabulary calls secret. */
import type { Label } from '../facts.ts';
import type { Node } from '../program/compiler.ts';
import { newLabel, placeOfNode, type LabellingContext } from './labelling.ts';
import { splitWords } from './split-words.ts';
import { standIns } from './word-classes.ts';
import { phraseAtEnd } from './word-index.ts';

/** Words of what goes to everybody: bundlers write variables with these prefixes into what browsers load. */
const published: ReadonlySet<string> = new Set(['public', 'publishable', 'vite', 'react', 'gatsby', 'storybook']);

/** A word of the vocabulary that is a secret in any name is `type` evidence; one that needs an owner says no more than a name. */
export function labelsOfVariable({ index, vocabulary }: LabellingContext, name: string, at: Node): readonly Label[] {
  const words = splitWords(name);
  const found = phraseAtEnd(index, words);
  const isSecret = vocabulary.categories.some(({ id, secret }) => secret === true && id === found?.phrase.category);
  if (!found || !isSecret || words.some(word => published.has(word) || standIns.has(word))) return [];
  const { phrase } = found;
  const label = newLabel({
    category: phrase.category,
    evidence: phrase.ambiguous ? 'name' : 'type',
    because: `\`${name}\` is a variable of the environment`,
    declaredAt: placeOfNode(at),
  });
  return [{ ...label, ofEnvironment: true }];
}
