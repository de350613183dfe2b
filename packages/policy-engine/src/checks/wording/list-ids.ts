/** Ids that are shown one by one. */
const mostShown = 4;

/** `a, b`; of many the first, and how many more. */
export function listIds(ids: readonly string[]): string {
  const shown = ids.length > mostShown + 1 ? ids.slice(0, mostShown) : ids;
  const more = ids.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}
