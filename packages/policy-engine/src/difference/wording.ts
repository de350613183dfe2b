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

/** Three categories or more that are all of a subtree by its pattern: `contact.**`; all there are by that. `all`: every category there is. */
export function patternsOf(words: readonly string[], all: readonly string[]): readonly string[] {
  const left = new Set(words);
  if (all.length >= 3 && all.every(word => left.has(word))) return ['any category'];
  const roots = sortedWords(
    words.flatMap(word =>
      word
        .split('.')
        .map((_, place, steps) => steps.slice(0, place).join('.'))
        .slice(1),
    ),
  );
  const patterns = roots.flatMap(root => {
    const below = all.filter(word => word.startsWith(`${root}.`));
    if (below.length < 3 || !below.every(word => left.has(word))) return [];
    for (const word of below) left.delete(word);
    return [`${root}.**`];
  });
  return sortedWords([...patterns, ...left]);
}
