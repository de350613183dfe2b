import { distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant, or nothing. Close means few typing mistakes for its length; a dotted id is
 * also found by its last part, so that `email` finds `contact.email`.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (/^[\d.]+$/.test(word)) return undefined; // a number is no misspelling of another
  const written = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const found = distanceTo(written, candidate.toLowerCase());
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}

function distanceTo(written: string, candidate: string): number {
  if (candidate === `${written}.**`) return 1;
  const whole = swappedNeighbours(written, candidate) ? 1 : distance(written, candidate);
  const lastPart = candidate.slice(candidate.lastIndexOf('.') + 1);
  return !written.includes('.') && lastPart === written ? Math.min(whole, 1) : whole;
}

/** `emial` for `email`: the commonest slip counts as one mistake. */
function swappedNeighbours(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  return first < a.length && a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}
