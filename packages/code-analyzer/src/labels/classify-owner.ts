import { subjectAtEnd, type WordIndex } from './word-index.ts';
import { singularsOf, splitWords } from './split-words.ts';
import { actors, harmlessOwners, inanimateModifiers, ownerForms, prepositions, reachableThings, things } from './word-classes.ts';

/**
 * What the owner of a name is: a data subject (`CreateUserDto`), a thing (`ProductRow`), something about a value
 * (`emailErrors`), or nothing that we know.
 */
export type Owner =
  | { readonly kind: 'subject'; readonly subject: string }
  /** `reachable`: it has a mailbox, number or address of its own, as a company or a server has. */
  | { readonly kind: 'thing'; readonly reachable: boolean }
  | { readonly kind: 'harmless' }
  | { readonly kind: 'unknown' };

export function classifyOwner(index: WordIndex, name: string): Owner {
  return ownerOfWords(index, splitWords(name));
}

export function ownerOfWords(index: WordIndex, words: readonly string[]): Owner {
  if (harmlessOwners.has(words.join(''))) return { kind: 'harmless' };
  const head = withoutForms(index, beforePreposition(words));
  const found = subjectAtEnd(index, head);
  if (found !== undefined)
    return inanimateModifiers.has(found.rest.at(-1) ?? '')
      ? { kind: 'thing', reachable: true }
      : { kind: 'subject', subject: found.subject };
  const last = singularsOf(head.at(-1) ?? '');
  if (last.some(word => harmlessOwners.has(word))) return { kind: 'harmless' };
  if (last.some(word => reachableThings.has(word))) return { kind: 'thing', reachable: true };
  if (last.some(word => things.has(word))) return { kind: 'thing', reachable: false };
  return { kind: 'unknown' };
}

/** `PatientRepository`, `MailService`: does things, and holds nobody's data. */
export function isActorName(name: string): boolean {
  return actors.has(splitWords(name).at(-1) ?? '');
}

/** What the words before a name are: `customerName`. No form is stripped, because a `userInputName` is the name of an input. */
export function ownerBefore(index: WordIndex, words: readonly string[]): Owner {
  const found = subjectAtEnd(index, words);
  if (found !== undefined && !inanimateModifiers.has(found.rest.at(-1) ?? '')) return { kind: 'subject', subject: found.subject };
  const last = words.at(-1) ?? '';
  return { kind: 'thing', reachable: reachableThings.has(last) };
}

/** `UserWithPosts` is a user. */
function beforePreposition(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, nth) => nth > 0 && prepositions.has(word));
  return at === -1 ? words : words.slice(0, at);
}

/** `CreateUserDto` and `usersTable` say in which form a user comes; a subject that ends in such a word (`PatientRecord`) is found first. */
function withoutForms(index: WordIndex, words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && subjectAtEnd(index, words.slice(0, end)) === undefined && isForm(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

function isForm(word: string): boolean {
  return ownerForms.has(word) || /^\p{Nd}+$/u.test(word);
}
