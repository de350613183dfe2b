import type { Condition } from '../../condition.ts';
import type { CompiledConsent } from '../../compiled-policy.ts';
import type { Candidate } from '../../decide/candidate.ts';
import { cellAt, type Cell } from '../../decide/cell.ts';
import { dutiesOf } from '../../decide/duties.ts';
import { no, yes } from '../../decide/truth.ts';
import type { Node, Operation } from '../diagram/decision-diagrams.ts';
import { both, conditionDiagram, either, type Canvas } from './condition-diagram.ts';
import { answeredOf, type DutyStates } from './duty-states.ts';
import { movementDiagram } from './movement-diagram.ts';
import type { Placed } from './request-at.ts';
import type { Side } from './side.ts';
import { demandKey } from './variables.ts';

/** Words of the scope of a request; `undefined`: missing, or not known. */
export interface Words {
  readonly role: string | undefined;
  readonly action: string | undefined;
  readonly category: string | undefined;
  readonly purpose: string | undefined;
}

export function placedWords({ role, action, category, purpose }: Words): readonly Placed[] {
  return [
    ['actor.role', role],
    ['action', action],
    ['categories', category === undefined ? undefined : [category]],
    ['purpose', purpose],
  ];
}

/** The cells of what the words mean to a policy: one for each leaf of the category. */
export function cellsAt({ index }: Side, { role, action, category, purpose }: Words): readonly Cell[] {
  const leaves = index.leavesBelow.get(category) ?? [0];
  return leaves.map(leaf =>
    cellAt(index, {
      role: index.roles.get(role) ?? 0,
      action: index.actions.get(action) ?? 0,
      purpose: index.purposes.get(purpose) ?? 0,
      leaf,
    }),
  );
}

/** Where and how diagrams of answers are drawn. */
export interface AnswerCanvas extends Canvas {
  readonly states: DutyStates;
}

/** The number of the answer (`DutyStates`) to every request with these words about one leaf. */
export function answerDiagram(canvas: AnswerCanvas, side: Side, cell: Cell, words: Words): Node {
  const { diagrams, states } = canvas;
  const permits = cell.candidates.filter(({ indexed }) => indexed.statement.effect === 'permit');
  if (!permits.some(({ scope }) => scope === yes)) return diagrams.leaf(states.denied);
  const placed = placedWords(words);
  const forbidden = cell.candidates
    .filter(({ indexed }) => indexed.statement.effect === 'forbid')
    .map(candidate => diagrams.map(truthDiagram(canvas, side, candidate, placed), truth => (truth === no ? 0 : 1)))
    .reduce((a, b) => diagrams.combine(either, a, b), diagrams.leaf(0));
  if (diagrams.valueOf(forbidden) === 1) return diagrams.leaf(states.denied);
  const join: Operation = { name: 'join', of: states.join };
  const start = diagrams.leaf(states.numberOf(answeredOf(dutiesOf(cell, []), false)));
  const granted = permits
    .map(candidate => permitDiagram(canvas, side, { cell, candidate, placed }))
    .reduce((a, b) => diagrams.combine(join, a, b), start);
  const refused = diagrams.combine(either, forbidden, movementDiagram(canvas, side, cell, words.purpose));
  const decide: Operation = {
    name: 'decide',
    of: (state, isRefused) => (isRefused === 1 || !states.at(state).permitted ? states.denied : state),
  };
  return diagrams.combine(decide, granted, refused);
}

/** Scope and conditions together. */
function truthDiagram(canvas: Canvas, side: Side, { indexed, scope }: Candidate, placed: readonly Placed[]): Node {
  const { diagrams } = canvas;
  const { when = [], unless = [] } = indexed.statement;
  const conditions: readonly Condition[] = [...when, ...unless.map(of => ({ kind: 'not', of }) as const)];
  return conditions
    .map(condition => conditionDiagram(canvas, side, condition, placed))
    .reduce((a, b) => diagrams.combine(both, a, b), diagrams.leaf(scope));
}

interface Permitting {
  readonly cell: Cell;
  readonly candidate: Candidate;
  readonly placed: readonly Placed[];
}

const owed = 1;
const minimized = 2;
const transformed = 4;
const permitted = 8;
const join: Operation = { name: 'bits', of: (a, b) => a | b };
const asFarAsOwed: Operation = { name: 'bits if owed', of: (bits, truth) => (truth === no ? 0 : truth === yes ? bits : bits & ~permitted) };

/** What one permit says: whether it permits, and what it obliges to. */
function permitDiagram(canvas: AnswerCanvas, side: Side, { cell, candidate, placed }: Permitting): Node {
  const { diagrams, states } = canvas;
  const { statement } = candidate.indexed;
  const flag = (bit: number, conditions: readonly Condition[] | undefined): Node =>
    diagrams.map(
      (conditions ?? [])
        .map(condition => conditionDiagram(canvas, side, condition, placed))
        .reduce((a, b) => diagrams.combine(either, a, b), diagrams.leaf(no)),
      truth => (truth === yes ? 0 : bit),
    );
  const purpose = placed.find(([path]) => path === 'purpose')?.[1];
  const bits = [
    flag(minimized, statement.minimize?.unless),
    flag(transformed, statement.transform?.unless),
    consentDiagram(canvas, statement.consent, side.index.purposeWords.has(purpose)),
  ].reduce((a, b) => diagrams.combine(join, a, b), diagrams.leaf(owed));
  const said = diagrams.combine(asFarAsOwed, bits, truthDiagram(canvas, side, candidate, placed));
  return diagrams.map(said, value => {
    const owing = { statement, minimizes: (value & minimized) !== 0, transforms: (value & transformed) !== 0 };
    return states.numberOf(answeredOf(dutiesOf(cell, (value & owed) === 0 ? [] : [owing]), (value & permitted) !== 0));
  });
}

/** The bit of a permit that permits. Without a purpose that the policy knows, consent is to nothing. */
function consentDiagram({ diagrams, space }: Canvas, demand: CompiledConsent | undefined, isPurposeKnown: boolean): Node {
  if (demand === undefined) return diagrams.leaf(permitted);
  const variable = space.variables[space.consent];
  if (!isPurposeKnown || variable?.kind !== 'consent') return diagrams.leaf(0);
  const place = space.demands.findIndex(one => demandKey(one) === demandKey(demand));
  return diagrams.choose(
    space.consent,
    variable.states.map(({ meets }) => diagrams.leaf(meets[place] === true ? permitted : 0)),
  );
}
