import { mergeAnswer, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Speaking } from './candidate.ts';
import type { Moving } from './movement.ts';
import type { PolicyIndex } from './policy-index.ts';
import { statementsAt, type CellAddress } from './scopes.ts';
import { no, truthOf, unknown, yes, type Truth } from './truth.ts';

/**
 * Everything that can speak about one role, action, purpose and category. What it says depends on a few truths, the
 * `probes`; for each combination of them that has been met the answer is remembered.
 */
export interface Cell extends Speaking, Moving {
  readonly action: string | undefined;
  readonly probes: readonly Probe[];
  readonly answers: Map<number | string, Answer>;
}

/**
 * Cells that have been asked for. A cell is made of the policy alone, so remembering one changes no answer; how many are
 * remembered is bounded, and past it all are forgotten.
 */
export interface CellCache {
  readonly remembered: Map<number, Cell>;
}

export type CachingIndex = PolicyIndex & { readonly cells: CellCache };

export function noCells(): CellCache {
  return { remembered: new Map() };
}

export type Probe = (asked: Asked) => Truth;

/** 3 to this power is still exact as a number. */
const mostDigits = 33;
const mostAnswers = 256;
const mostCells = 16_384;

export function cellAt(index: CachingIndex, address: CellAddress): Cell {
  const { remembered } = index.cells;
  const { leaves, purposes, roles } = index.scopes;
  const key = ((address.action * leaves.length + address.leaf) * purposes.length + address.purpose) * roles.length + address.role;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostCells) remembered.clear();
  const cell = makeCell(index, address);
  remembered.set(key, cell);
  return cell;
}

export function answerOf(cell: Cell, asked: Asked): Answer {
  const key = keyOf(cell.probes, asked);
  const known = cell.answers.get(key);
  if (known !== undefined) return known;
  if (cell.answers.size >= mostAnswers) cell.answers.clear();
  const answer = mergeAnswer(cell, truthsOf(key, cell.probes.length));
  cell.answers.set(key, answer);
  return answer;
}

export function truthsIn({ probes }: Cell, asked: Asked): readonly Truth[] {
  return probes.map(probe => probe(asked));
}

/** The truths of all probes as the digits of one number, or of a text when there are too many. */
function keyOf(probes: readonly Probe[], asked: Asked): number | string {
  if (probes.length > mostDigits) return probes.map(probe => probe(asked)).join('');
  let key = 0;
  for (const probe of probes) key = key * 3 + probe(asked);
  return key;
}

/** Back from the key to the truths that made it. */
function truthsOf(key: number | string, length: number): readonly Truth[] {
  const digits = typeof key === 'string' ? key : key.toString(3).padStart(length, '0');
  return Array.from(digits.slice(0, length), digit => (digit === '0' ? no : digit === '1' ? unknown : yes));
}

function makeCell(index: PolicyIndex, address: CellAddress): Cell {
  const category = index.leaves[address.leaf];
  const action = [...index.actions].find(([, number]) => number === address.action)?.[0];
  const touches = (categories: readonly string[] | undefined): boolean =>
    categories === undefined || category === undefined || categories.includes(category);
  const probes: Probe[] = [];
  const places = new Map<Probe, number>();
  const placeOf = (probe: Probe): number => {
    const place = places.get(probe) ?? probes.push(probe) - 1;
    places.set(probe, place);
    return place;
  };
  const candidates = statementsAt(index.scopes, address).flatMap(({ place, scope }) => {
    const indexed = index.statements[place];
    if (indexed === undefined) return [];
    const { consent, minimizeUnless, transformUnless } = indexed;
    return {
      indexed,
      scope,
      when: indexed.when.map(placeOf),
      unless: indexed.unless.map(placeOf),
      // Only a permit that matches otherwise asks for consent.
      consent: scope === yes && consent !== undefined ? placeOf(asked => truthOf(consent(asked))) : undefined,
      minimizeUnless: minimizeUnless && placeOf(minimizeUnless),
      transformUnless: transformUnless && placeOf(transformUnless),
    };
  });
  return {
    category,
    action: typeof action === 'string' ? action : undefined,
    candidates,
    audit: index.audit.filter(
      ({ actions, categories }) => touches(categories) && actions.some(one => action === undefined || one === action),
    ),
    protect: index.protect.filter(({ safeguard }) => touches(safeguard.categories)),
    residency: index.residency.filter(({ rule }) => touches(rule.categories)),
    probes,
    answers: new Map(),
    movements: new Map(),
  };
}
