import type { Mask } from '../compiled-policy.ts';

const strength: Readonly<Record<Mask, number>> = { clear: 0, last4: 1, first1: 1, year: 1, full: 2, drop: 3 };

/** Two different ones that each hide a part show no common part: `full`. */
export function strictestMask(a: Mask, b: Mask): Mask {
  if (strength[a] !== strength[b]) return strength[a] > strength[b] ? a : b;
  return a === b ? a : 'full';
}
