/** Sorted by id, by code unit, so that results depend neither on the order of a file nor on a locale. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
