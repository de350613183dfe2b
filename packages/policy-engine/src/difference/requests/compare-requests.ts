import type { RequestChange, UndecidedChange } from '../difference.ts';
import { boxesOf } from '../boxes.ts';
import { coverOf, type Cube } from '../diagram/cover.ts';
import { createDiagrams, gaveUp, type Node, type Operation } from '../diagram/decision-diagrams.ts';
import { answerDiagram, cellsAt, type AnswerCanvas, type Words } from './answer-diagram.ts';
import { both } from './condition-diagram.ts';
import { changesBetween, createDutyStates, type AnswerChange } from './duty-states.ts';
import { feasibleDiagram } from './feasible-diagram.ts';
import { requestChanges, undecidedChange, type RequestGroup } from './request-changes.ts';
import { sidesOf, type Side } from './side.ts';
import { mayDifferBetween, ownStatementsOf } from './unchanged-cells.ts';
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
  const comparison: Comparison = { canvas, pairs: [], pairNumbers: new Map(), told: new Map(), feasible: feasibleDiagram(canvas) };
  const classes = wordClassesOf(sides);
  const own = ownStatementsOf(sides);
  const mayDiffer = mayDifferBetween(sides, own);
  const groups = new Map<string, RequestGroup>();
  const undecided: Point[] = [];
  for (const { point, words } of pointsOf(classes)) {
    if (!mayDiffer(words)) continue;
    canvas.diagrams.allow(mostSteps);
    const found = differencesAt(comparison, sides, words);
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

type Point = readonly [role: number, action: number, category: number, purpose: number];

function pointsOf({ roles, actions, categories, purposes }: WordClasses): readonly { readonly point: Point; readonly words: Words }[] {
  return roles.flatMap(([role], roleClass) =>
    actions.flatMap(([action], actionClass) =>
      categories.flatMap(([category], categoryClass) =>
        purposes.map(([purpose], purposeClass) => ({
          point: [roleClass, actionClass, categoryClass, purposeClass] as const,
          words: { role, action, category, purpose },
        })),
      ),
    ),
  );
}

interface Comparison {
  readonly canvas: AnswerCanvas;
  /** Pairs of answers, and their numbers. */
  readonly pairs: (readonly [number, number])[];
  readonly pairNumbers: Map<string, number>;
  /** Differences by the node of the pairs. */
  readonly told: Map<Node, readonly Found[]>;
  /** 1 for requests that can be made. */
  readonly feasible: Node;
}

interface Found {
  readonly change: AnswerChange;
  readonly when: readonly Cube[];
}

/** Nothing: it was too much. */
function differencesAt(comparison: Comparison, sides: readonly [Side, Side], words: Words): readonly Found[] | undefined {
  const { canvas, pairs, pairNumbers, told } = comparison;
  const several = sides.some(side => cellsAt(side, words).length > 1);
  const [before, after] = [answersAt(canvas, sides[0], words, several), answersAt(canvas, sides[1], words, several)];
  if (before === after && before !== gaveUp) return [];
  const pair: Operation = {
    name: 'pair',
    of: (a, b) => {
      const key = `${a},${b}`;
      const known = pairNumbers.get(key) ?? pairs.push([a, b]) - 1;
      pairNumbers.set(key, known);
      return known;
    },
  };
  const node = canvas.diagrams.combine(pair, before, after);
  if (node === gaveUp) return undefined;
  const known = told.get(node);
  if (known !== undefined) return known;
  const found = differencesIn(comparison, node);
  if (found !== undefined) told.set(node, found);
  return found;
}

function differencesIn({ canvas, pairs, feasible }: Comparison, node: Node): readonly Found[] | undefined {
  const { diagrams, states } = canvas;
  const changesOf = (answer: number): readonly AnswerChange[] => {
    const [before = states.denied, after = states.denied] = pairs[answer] ?? [];
    return changesBetween(states.at(before), states.at(after));
  };
  const byAnswer = new Map(diagrams.answersOf(node).map(answer => [answer, changesOf(answer).map(change => JSON.stringify(change))]));
  const different = new Map([...byAnswer.keys()].flatMap(changesOf).map(change => [JSON.stringify(change), change]));
  const found: Found[] = [];
  for (const [key, change] of different) {
    const where = diagrams.map(node, answer => (byAnswer.get(answer)?.includes(key) === true ? 1 : 0));
    const when = coverOf(diagrams, diagrams.combine(both, where, feasible));
    if (when === undefined) return undefined;
    if (when.length > 0) found.push({ change, when });
  }
  return found;
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
