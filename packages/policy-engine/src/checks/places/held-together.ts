/** Categories that the same holders have: rules are asked once for all of them. */
export interface HeldTogether<T> {
  readonly holders: readonly T[];
  readonly categories: readonly string[];
}

/** Who holds which category, the first held first. */
export function heldTogether<T extends object>(
  holders: readonly T[],
  categoriesOf: (holder: T) => readonly string[],
): readonly HeldTogether<T>[] {
  const indexes = new Map<string, number[]>();
  holders.forEach((holder, index) => {
    for (const category of categoriesOf(holder)) {
      const known = indexes.get(category);
      if (known === undefined) indexes.set(category, [index]);
      else known.push(index);
    }
  });
  const groups = new Map<string, { readonly holders: readonly T[]; readonly categories: string[] }>();
  for (const [category, of] of indexes) {
    const key = of.join(' ');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { holders: of.flatMap(index => holders[index] ?? []), categories: [category] });
    else known.categories.push(category);
  }
  return [...groups.values()];
}
