/** Random choices from a seed: the same seed makes the same ones (mulberry32, Tommy Ettinger). */
export interface Random {
  /** From 0 up to, and without, 1. */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Each with this probability. */
  readonly some: <T>(list: readonly T[], probability: number) => readonly T[];
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const chance = (probability: number): boolean => next() < probability;
  return {
    next,
    chance,
    pick: list => list[Math.floor(next() * list.length)]!,
    some: (list, probability) => list.filter(() => chance(probability)),
  };
}
