import type { Cell } from './cell.ts';

/**
 * Cells that have been asked for. A cell is made of the policy alone, so remembering one changes no answer; how many are
 * remembered is bounded, and past it all are forgotten.
 */
export interface CellCache {
  readonly remembered: Map<number, Cell>;
}

export const mostCells = 16_384;

export function noCells(): CellCache {
  return { remembered: new Map() };
}
