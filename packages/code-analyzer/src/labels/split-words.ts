/** No identifier that people write is longer; anything that is, is generated and says nothing. */
const longestIdentifier = 200;

/**
 * Words of an identifier in lower case: camelCase, snake_case, kebab-case and acronyms (`userSSN`, `IPAddress`, `eMail`).
 * Digits are words of their own. A plural acronym stays whole (`userIDs` is `user ids`).
 */
export function splitWords(identifier: string): readonly string[] {
  if (identifier.length > longestIdentifier) return [];
  const words = identifier.match(/\p{Lu}{2,}s(?!\p{Ll})|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{Nd}+/gu) ?? [];
  return words.map(word => word.toLowerCase());
}

/** What a word may be the plural of, the word itself first. */
export function singularsOf(word: string): readonly string[] {
  const singulars = [word];
  if (word.length > 2 && word.endsWith('s') && !word.endsWith('ss')) singulars.push(word.slice(0, -1));
  if (word.endsWith('es')) singulars.push(word.slice(0, -2), `${word.slice(0, -2)}is`);
  if (word.endsWith('ies')) singulars.push(`${word.slice(0, -3)}y`);
  if (word === 'people') singulars.push('person');
  return singulars;
}
