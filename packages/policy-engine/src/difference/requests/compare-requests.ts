import type { RequestChange, UndecidedChange } from '../difference.ts';
import { boxesOf } from '../boxes.ts';
import { coverOf, type Cube } from '../diagram/cover.ts';
import { createDiagrams, gaveUp, type Node, type Operation } from '../diagram/decision-diagrams.ts';
import { answerDiagram, cellsAt, type AnswerCanvas, type Words } from './answer-diagram.ts';
import { both, drawnOnce, either } from './condition-diagram.ts';
import { besideOthers, changesBetween, createDutyStates, type AnswerChange } from './duty-states.ts';
import { feasibleDiagram } from './feasible-diagram.ts';
import { requestChanges, undecidedChange, type RequestGroup } from './request-changes.ts';
import { sidesOf, type Side, type Sides } from './side.ts';
import { ownStatementsOf, pointsThatMayDiffer, type Point } from './points-that-may-differ.ts';
import { requestSpaceOf } from './variables.ts';
import { wordClassesOf, type WordClasses } from './word-classes.ts';
import type { CompiledPolicy, CompiledStatement } from '../../compiled-policy.ts';

/**
 * Requests that are answered differently: all of them, and no others. The words of the scope are gone through class by
 * class; within each, everything else that a request may say is decided at once by diagrams.
 *
 * `mostSteps`: work for one combination of words, beyond which it is said not to be decided.
 */
export function compareRequests(
  before: CompiledPolicy,
  after: CompiledPolicy,
  mostSteps: number,
): readonly (RequestChange | UndecidedChange)[] {
  const sides = sidesOf(before, after);
  const space = requestSpaceOf(sides);
  const canvas: AnswerCanvas = { diagrams: createDiagrams(space.sizes), space, drawn: new Map(), states: createDutyStates() };
  const classes = wordClassesOf(sides);
  const comparison: Comparison = {
    canvas,
    sides,
    categories: classes.categories.map(([category]) => category),
    pairs: [],
    pairNumbers: new Map(),
    told: new Map(),
    feasible: feasibleDiagram(canvas),
  };
  const own = ownStatementsOf(sides);
  const groups = new Map<string, RequestGroup>();
  const undecided: Point[] = [];
  for (const point of pointsThatMayDiffer(sides, classes, own)) {
    const words = wordsAt(classes, point);
    canvas.diagrams.allow(mostSteps);
    const found = differencesAt(comparison, words);
    if (found === undefined) undecided.push(point);
    for (const { change, when } of found ?? []) {
      const key = JSON.stringify([change, when.map(cube => [...cube])]);
      const group = groups.get(key) ?? { change, when, points: [], statements: new Set<string>() };
      group.points.push(point);
      for (const id of ownStatementsAt(sides, words, own)) group.statements.add(id);
      groups.set(key, group);
    }
  }
  return [
    ...[...groups.values()].flatMap(group => requestChanges(space, classes, group)),
    ...boxesOf(undecided).map(box => undecidedChange(space, classes, box)),
  ];
}

function wordsAt({ roles, actions, categories, purposes }: WordClasses, [role, action, category, purpose]: Point): Words {
  return { role: roles[role]?.[0], action: actions[action]?.[0], category: categories[category]?.[0], purpose: purposes[purpose]?.[0] };
}

interface Comparison {
  readonly canvas: AnswerCanvas;
  readonly sides: Sides;
  /** One of each class. */
  readonly categories: readonly (string | undefined)[];
  /** Pairs of answers, and their numbers. */
  readonly pairs: (readonly [number, number])[];
  readonly pairNumbers: Map<string, number>;
  /** Where each change is, by the node of the pairs. */
  readonly told: Map<Node, readonly Place[]>;
  /** 1 for requests that can be made. */
  readonly feasible: Node;
}

interface Place {
  readonly change: AnswerChange;
  /** 1 for requests that change so. */
  readonly where: Node;
  /** As cubes; absent for what shows only beside other categories. */
  readonly when?: readonly Cube[] | undefined;
}

interface Found {
  readonly change: AnswerChange;
  readonly when: readonly Cube[];
}

/** Nothing: it was too much. */
function differencesAt(comparison: Comparison, words: Words): readonly Found[] | undefined {
  const { canvas, sides, told } = comparison;
  const several = sides.some(side => cellsAt(side, words).length > 1);
  const [before, after] = [answersAt(canvas, sides[0], words, several), answersAt(canvas, sides[1], words, several)];
  if (before === after && before !== gaveUp) return [];
  const node = canvas.diagrams.combine(pairing(comparison), before, after);
  if (node === gaveUp) return undefined;
  const places = told.get(node) ?? placesIn(comparison, node);
  told.set(node, places);
  const found = places.map(({ change, where, when }) => ({
    change,
    when: when ?? coverOf(canvas.diagrams, canvas.diagrams.combine(both, where, companyDiagram(comparison, change, words))),
  }));
  if (found.some(({ when }) => when === undefined)) told.delete(node);
  const decided = found.flatMap(({ change, when }) => (when === undefined ? [] : [{ change, when }]));
  return decided.length < found.length ? undefined : decided.filter(({ when }) => when.length > 0);
}

function pairing({ pairs, pairNumbers }: Comparison): Operation {
  return {
    name: 'pair',
    of: (a, b) => {
      const key = `${a},${b}`;
      const known = pairNumbers.get(key) ?? pairs.push([a, b]) - 1;
      pairNumbers.set(key, known);
      return known;
    },
  };
}

function placesIn({ canvas, pairs, feasible }: Comparison, node: Node): readonly Place[] {
  const { diagrams, states } = canvas;
  const changesOf = (answer: number): readonly AnswerChange[] => {
    const [before = states.denied, after = states.denied] = pairs[answer] ?? [];
    return changesBetween(states.at(before), states.at(after));
  };
  const byAnswer = new Map(diagrams.answersOf(node).map(answer => [answer, changesOf(answer).map(change => JSON.stringify(change))]));
  const different = new Map([...byAnswer.keys()].flatMap(changesOf).map(change => [JSON.stringify(change), change]));
  return [...different].map(([key, change]) => {
    const has = diagrams.map(node, answer => (byAnswer.get(answer)?.includes(key) === true ? 1 : 0));
    const where = diagrams.combine(both, has, feasible);
    return change.detail === besideOthers ? { change, where } : { change, where, when: coverOf(diagrams, where) };
  });
}

/** 1 where the policy that permits but leaves nothing leaves something of another category: only there does it show. */
function companyDiagram({ canvas, sides, categories }: Comparison, { kind }: AnswerChange, words: Words): Node {
  const { diagrams, states } = canvas;
  const side = kind === 'newly-denied' ? sides[0] : sides[1];
  const { role = '', action = '', purpose = '' } = words;
  return drawnOnce(canvas, side, `company ${role} ${action} ${purpose}`, () =>
    categories
      .map(category => answersAt(canvas, side, { ...words, category }, true))
      .map(answers => diagrams.map(answers, state => (states.at(state).permitted && states.at(state).mask !== 'drop' ? 1 : 0)))
      .reduce((a, b) => diagrams.combine(either, a, b), diagrams.leaf(0)),
  );
}

/** About several leaves only the outcome is compared: each leaf has its own comparison, and its own obligations. */
function answersAt(canvas: AnswerCanvas, side: Side, words: Words, several: boolean): Node {
  const { diagrams, states } = canvas;
  const answers = cellsAt(side, words).map(cell => answerDiagram(canvas, side, cell, words));
  const [only = gaveUp] = answers;
  if (!several) return only;
  const bare = states.at(states.denied);
  const permitted = (['drop', 'clear'] as const).map(mask => states.numberOf({ ...bare, permitted: true, mask }));
  const outcomes = [states.denied, ...permitted];
  const levelOf = (state: number): number => (states.at(state).permitted ? (states.at(state).mask === 'drop' ? 1 : 2) : 0);
  const allPermitted: Operation = { name: 'all permitted', of: (a, b) => (a === 0 || b === 0 ? 0 : Math.max(a, b)) };
  const level = answers.map(node => diagrams.map(node, levelOf)).reduce((a, b) => diagrams.combine(allPermitted, a, b));
  return diagrams.map(level, value => outcomes[value] ?? states.denied);
}

/** Statements that may speak of these words and that the other policy does not have. */
function ownStatementsAt(sides: readonly [Side, Side], words: Words, own: readonly ReadonlySet<CompiledStatement>[]): readonly string[] {
  return sides.flatMap((side, place) => {
    const statements = cellsAt(side, words).flatMap(({ candidates }) => candidates.map(({ indexed }) => indexed.statement));
    return statements.filter(statement => own[place]?.has(statement)).map(({ id }) => id);
  });
}
