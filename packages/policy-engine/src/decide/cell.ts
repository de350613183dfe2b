import type { AuditSafeguard } from '../compiled-policy.ts';
import { mergeAnswer, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { mostCells } from './cell-cache.ts';
import type { Movement } from './movement.ts';
import type { IndexedProtect, IndexedResidency, IndexedStatement, PolicyIndex } from './policy.ts';
import { statementsAt, type CellAddress } from './scopes.ts';
import { truthOf, yes, type Truth } from './truth.ts';

/**
 * Everything that can speak about one role, action, purpose and category. What it says depends on a few truths, the
 * `probes`; for each combination of them that has been met the answer is remembered.
 */
export interface Cell {
  /** Absent: unknown. */
  readonly category: string | undefined;
  readonly action: string | undefined;
  readonly candidates: readonly Candidate[];
  readonly audit: readonly AuditSafeguard[];
  readonly protect: readonly IndexedProtect[];
  readonly residency: readonly IndexedResidency[];
  readonly probes: readonly Probe[];
  readonly answers: Map<number, Answer>;
  readonly movements: Map<string, Movement>;
}

export type Probe = (asked: Asked) => Truth;

/** A statement whose scope matches, or may. The numbers are places in `probes`; -1: nothing to ask. */
export interface Candidate {
  readonly indexed: IndexedStatement;
  readonly scope: Truth;
  readonly conditions: number;
  readonly consent: number;
  readonly minimizeUnless: number;
  readonly transformUnless: number;
}

/** 3 to this power is still exact as a number. */
const mostRememberedProbes = 33;
const mostAnswers = 256;

export function cellAt(index: PolicyIndex, address: CellAddress): Cell {
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
  const { probes, answers } = cell;
  if (probes.length > mostRememberedProbes) {
    const truths = probes.map(probe => probe(asked));
    return mergeAnswer(cell, truths);
  }
  let key = 0;
  for (const probe of probes) key = key * 3 + probe(asked);
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (answers.size >= mostAnswers) answers.clear();
  const answer = mergeAnswer(cell, truthsOf(key, probes.length));
  answers.set(key, answer);
  return answer;
}

/** Back from the key to the truths that made it. */
function truthsOf(key: number, length: number): readonly Truth[] {
  const truths: Truth[] = [];
  for (let left = key; truths.length < length; left = Math.floor(left / 3)) {
    const digit = left % 3;
    truths.push(digit === 0 ? 0 : digit === 1 ? 1 : 2);
  }
  return truths.reverse();
}

function makeCell(index: PolicyIndex, address: CellAddress): Cell {
  const category = index.leaves[address.leaf];
  const action = [...index.actions].find(([, number]) => number === address.action)?.[0];
  const touches = (categories: readonly string[] | undefined): boolean =>
    categories === undefined || category === undefined || categories.includes(category);
  const probes: Probe[] = [];
  const placeOf = (probe: Probe | undefined): number => (probe === undefined ? -1 : probes.push(probe) - 1);
  const candidates = statementsAt(index.scopes, address).flatMap(({ place, scope }) => {
    const indexed = index.statements[place];
    if (indexed === undefined) return [];
    const { consent } = indexed;
    return {
      indexed,
      scope,
      conditions: placeOf(indexed.conditions),
      // Only a permit that matches otherwise asks for consent.
      consent: placeOf(scope === yes && consent !== undefined ? asked => truthOf(consent(asked)) : undefined),
      minimizeUnless: placeOf(indexed.minimizeUnless),
      transformUnless: placeOf(indexed.transformUnless),
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
