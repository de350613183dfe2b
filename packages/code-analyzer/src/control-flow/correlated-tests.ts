/**
 * Tests that a function asks more than once about values that do not change in between: `if (audited) begin(); … if (audited) end();`.
 * A path on which the same question has two answers is none.
 */
import { syntax as ts, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from '../flows/bare-expression.ts';
import type { Condition, ControlFlow, Edge, FlowOwner } from './control-flow.ts';
import { nodesBelow } from './function-around.ts';

/** One answer to each of the questions. */
export type Answers = ReadonlyMap<string, boolean>;

/** Each further question doubles the work. */
const mostQuestions = 4;

/** All ways to answer the questions that are asked more than once; a single empty one if there are none. */
export function answersOf(flow: ControlFlow): readonly Answers[] {
  const asked = new Map<string, Set<Node>>();
  const changing = changingNames(flow.owner);
  for (const { when } of flow.points.flatMap(point => point.next)) {
    const question = when && questionOf(when);
    if (!question || !isStable(question.about, changing)) continue;
    asked.set(question.key, (asked.get(question.key) ?? new Set()).add(when.test));
  }
  const repeated = [...asked].filter(([, tests]) => tests.size > 1).map(([key]) => key);
  return repeated
    .slice(0, mostQuestions)
    .reduce<readonly Answers[]>(
      (all, key) => all.flatMap(answers => [true, false].map(answer => new Map([...answers, [key, answer]]))),
      [new Map()],
    );
}

/** The edge can be taken if the questions are answered so. */
export function agrees({ when }: Edge, answers: Answers): boolean {
  const question = answers.size > 0 && when ? questionOf(when) : undefined;
  const answer = question && answers.get(question.key);
  return answer === undefined || answer === question?.answer;
}

interface Question {
  readonly key: string;
  readonly answer: boolean;
  readonly about: Node;
}

/** The same question in its plainest form: `a !== b` is "no" to `a === b`. */
function questionOf({ kind, test, outcome }: Condition): Question | undefined {
  if (kind !== 'truthy') return undefined;
  const node = bareExpression(test);
  if (isPlain(node)) return { key: node.getText(), answer: outcome, about: node };
  if (!ts.isBinaryExpression(node) || !isPlain(node.left) || !isPlain(node.right)) return undefined;
  const operator = node.operatorToken.kind;
  if (isEqual.has(operator)) return { key: `${node.left.getText()} = ${node.right.getText()}`, answer: outcome, about: node };
  return isDifferent.has(operator) ? { key: `${node.left.getText()} = ${node.right.getText()}`, answer: !outcome, about: node } : undefined;
}

const { SyntaxKind } = ts;
const isEqual: ReadonlySet<nodes.SyntaxKind> = new Set([SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.EqualsEqualsToken]);
const isDifferent: ReadonlySet<nodes.SyntaxKind> = new Set([SyntaxKind.ExclamationEqualsEqualsToken, SyntaxKind.ExclamationEqualsToken]);

/** Names, properties of names, and literals: asking twice gives the same. */
function isPlain(node: Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return isPlain(node.expression);
  return (
    ts.isIdentifier(node) || ts.isLiteralExpression(node) || node.kind === SyntaxKind.ThisKeyword || node.kind === SyntaxKind.NullKeyword
  );
}

const isStable = (about: Node, changing: ReadonlySet<string>): boolean =>
  nodesBelow(about, 'everything').every(node => !ts.isIdentifier(node) || !changing.has(node.text));

/** Names that are written after their declaration, or declared anew in each round of a loop. */
function changingNames(owner: FlowOwner): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodesBelow(owner, 'everything')) {
    const written = targetOf(node);
    if (written) for (const name of namesIn(written)) names.add(name);
    else if (ts.isVariableDeclaration(node) && isInLoop(node, owner)) for (const name of namesIn(node.name)) names.add(name);
  }
  return names;
}

function targetOf(node: Node): Node | undefined {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    return node.operator === SyntaxKind.PlusPlusToken || node.operator === SyntaxKind.MinusMinusToken ? node.operand : undefined;
  }
  const isAssignment =
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= SyntaxKind.LastAssignment;
  return isAssignment ? node.left : undefined;
}

/** `user.role = …` changes what is asked about `role`, whoever has it. */
function namesIn(target: Node): readonly string[] {
  if (ts.isPropertyAccessExpression(target)) return [target.name.text];
  return nodesBelow(target, 'everything').flatMap(node => (ts.isIdentifier(node) ? [node.text] : []));
}

function isInLoop(node: Node, owner: FlowOwner): boolean {
  for (let at = node.parent; at !== owner && !ts.isSourceFile(at); at = at.parent) if (ts.isIterationStatement(at, false)) return true;
  return false;
}
