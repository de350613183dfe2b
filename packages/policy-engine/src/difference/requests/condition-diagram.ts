import type { Clause, Condition } from '../../condition.ts';
import { askedAt } from './request-at.ts';
import { negation, no, unknown, yes, type Truth } from '../../decide/truth.ts';
import { testOf, type Test } from '../../decide/test-condition.ts';
import { gaveUp, type Diagrams, type Node, type Operation } from '../diagram/decision-diagrams.ts';
import type { Placed } from './request-at.ts';
import type { Side } from './side.ts';
import { memberKey, pathOf, typeAt, wordPaths, type RequestSpace } from './variables.ts';

export const both: Operation = { name: 'least', of: (a, b) => Math.min(a, b) };
export const either: Operation = { name: 'greatest', of: (a, b) => Math.max(a, b) };

/** Where diagrams are drawn, of which requests. */
export interface Canvas {
  readonly diagrams: Diagrams;
  readonly space: RequestSpace;
  /** What has been drawn: of a condition or a rule, by the policy and whatever else it depends on. */
  readonly drawn: Map<object, Map<string, Node>>;
}

/** Draws once what is asked for often. */
export function drawnOnce({ drawn }: Canvas, of: object, key: string, draw: () => Node): Node {
  const known = drawn.get(of) ?? new Map<string, Node>();
  drawn.set(of, known);
  const before = known.get(key);
  if (before !== undefined && before !== gaveUp) return before;
  const node = draw();
  known.set(key, node);
  return node;
}

/** The truth of a condition (0 no, 1 unknown, 2 yes) for every request with these words. */
export function conditionDiagram(canvas: Canvas, side: Side, condition: Condition, words: readonly Placed[]): Node {
  const { diagrams } = canvas;
  const ofAll = (conditions: readonly Condition[], operation: Operation, start: Truth): Node =>
    conditions
      .map(one => conditionDiagram(canvas, side, one, words))
      .reduce((a, b) => diagrams.combine(operation, a, b), diagrams.leaf(start));
  switch (condition.kind) {
    case 'all':
      return ofAll(condition.of, both, yes);
    case 'any':
      return ofAll(condition.of, either, no);
    case 'not':
      return diagrams.map(conditionDiagram(canvas, side, condition.of, words), negated);
    case 'clause':
      return clauseDiagram(canvas, side, condition, words);
  }
}

function negated(truth: number): number {
  return negation(truth === yes ? yes : truth === no ? no : unknown);
}

function clauseDiagram(canvas: Canvas, side: Side, clause: Clause, words: readonly Placed[]): Node {
  const { diagrams } = canvas;
  const path = pathOf(clause.path);
  const test = testOf({ compiled: side.policy, places: side.index.places }, clause);
  if (wordPaths.includes(path)) return diagrams.leaf(test(askedAt(words)));
  return drawnOnce(canvas, clause, side.name, () => valueDiagram(canvas, side, { clause, path, test }));
}

function valueDiagram(canvas: Canvas, side: Side, { clause, path, test }: { clause: Clause; path: string; test: Test }): Node {
  const { diagrams, space } = canvas;
  const number = space.valueAt.get(path) ?? -1;
  const variable = space.variables[number];
  if (variable?.kind !== 'value') throw new Error(`no variable for ${path}`);
  const isSet = typeAt(side, clause.path).kind === 'set';
  const children = variable.classes.map(([candidate]) =>
    isSet && Array.isArray(candidate?.value) ? setDiagram(canvas, side, clause) : diagrams.leaf(test(askedAt([[path, candidate?.value]]))),
  );
  return diagrams.choose(number, children);
}

/** A set is unknown as a whole when one of its members is no declared word. */
function setDiagram(canvas: Canvas, side: Side, clause: Clause): Node {
  const { diagrams, space } = canvas;
  const path = pathOf(clause.path);
  const type = typeAt(side, clause.path);
  const declared = type.kind === 'set' ? type.values : undefined;
  const test = testOf({ compiled: side.policy, places: side.index.places }, clause);
  const truthOf = (members: readonly string[]): Truth => test(askedAt([[path, members]]));
  const member = clause.operator === 'has' ? space.memberAt.get(memberKey(path, String(clause.value))) : undefined;
  const known =
    member === undefined
      ? diagrams.leaf(truthOf([]))
      : diagrams.choose(member, [diagrams.leaf(truthOf([])), diagrams.leaf(truthOf([String(clause.value)]))]);
  if (declared === undefined) return known;
  let stranger = 'stranger';
  while (declared.includes(stranger)) stranger += '-still';
  const whenStrange = truthOf([stranger]);
  const pick: Operation = { name: `strange or ${whenStrange}`, of: (truth, strange) => (strange === 1 ? whenStrange : truth) };
  return diagrams.combine(pick, known, strangeDiagram(canvas, path, declared));
}

/** 1 where the set has a member that is not declared. */
function strangeDiagram({ diagrams, space }: Canvas, path: string, declared: readonly string[]): Node {
  const isStrange = (word: string | undefined): number => (word === undefined || declared.includes(word) ? 0 : 1);
  let strange = diagrams.leaf(0);
  space.variables.forEach((variable, number) => {
    if ((variable.kind !== 'member' && variable.kind !== 'stranger') || variable.path !== path) return;
    const words = variable.kind === 'member' ? [undefined, variable.word] : variable.words;
    strange = diagrams.combine(
      either,
      strange,
      diagrams.choose(
        number,
        words.map(word => diagrams.leaf(isStrange(word))),
      ),
    );
  });
  return strange;
}
