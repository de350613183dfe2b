/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (words.length <= 1) return words[0] ?? 'nothing';
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;
}

export function sortedWords(words: Iterable<string>): readonly string[] {
  return [...new Set(words)].sort();
}

/** What the second list has and the first has not, sorted. */
export function addedWords(before: readonly string[], after: readonly string[]): readonly string[] {
  return sortedWords(after.filter(word => !before.includes(word)));
}
