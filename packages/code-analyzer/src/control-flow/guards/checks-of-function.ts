/** Which points of a function are reached without the check. */
import { syntax as ts, type CallLike, type Node } from '../../program/compiler.ts';
import { isCall } from '../audit/audit-calls.ts';
import type { ControlFlow, Edge, Point } from '../control-flow.ts';
import { agrees, type Answers } from '../correlated-tests.ts';
import { isImpossible } from '../exhaustive-switch.ts';
import { gatherPoints } from '../paths.ts';
import { yieldsNothing } from '../yields-nothing.ts';
import type { Checks } from './checks.ts';
import type { GuardKnowledge } from './guard-knowledge.ts';
import { checkBehind } from './tells-yes.ts';

/** What is assumed while it is being found out: nothing is checked. */
export const unknownChecks: Checks = { mayBeUnchecked: () => true, mayBeUncheckedWith: () => true, checksBefore: () => [] };

export function checksOfFunction(flow: ControlFlow, knowledge: GuardKnowledge): Checks {
  const passing = passingEdges(flow, knowledge);
  const all = new Set(passing.values());
  const barred = barredEdges(flow, knowledge);
  const reached = (stops: (check: Node) => boolean, assumedPresent: readonly string[] = []): ReadonlySet<Point> => {
    const isOpen = (edge: Edge): boolean => {
      const check = passing.get(edge);
      return (check === undefined || !stops(check)) && !barred.has(edge) && !isRuledOut(edge, assumedPresent, knowledge);
    };
    const ways = knowledge.answersOf(flow).map(answers => reachedPoints(flow, answers, isOpen));
    return new Set(ways.flatMap(points => [...points]));
  };
  const unchecked = all.size === 0 ? new Set(flow.points) : reached(() => true);
  return {
    mayBeUnchecked: point => unchecked.has(point),
    mayBeUncheckedWith: (point, assumedPresent) =>
      unchecked.has(point) && (assumedPresent.length === 0 || reached(() => true, assumedPresent).has(point)),
    checksBefore: points => {
      const isBefore = (check: Node): boolean => {
        const without = reached(one => one === check);
        return points.every(point => !without.has(point));
      };
      const alone = [...all].filter(isBefore);
      return (alone.length > 0 ? alone : [...all]).sort((a, b) => a.getStart() - b.getStart());
    },
  };
}

function reachedPoints(flow: ControlFlow, answers: Answers, isOpen: (edge: Edge) => boolean): ReadonlySet<Point> {
  return gatherPoints([flow.entry], point => point.next.flatMap(edge => (isOpen(edge) && agrees(edge, answers) ? [edge.to] : [])));
}

/** Edges that are taken only after a check said yes, and which one. An exception is the way on which it did not. */
function passingEdges(flow: ControlFlow, knowledge: GuardKnowledge): ReadonlyMap<Edge, Node> {
  const passing = new Map<Edge, Node>();
  for (const point of flow.points) {
    const assuring = callAt(point, knowledge.assures);
    for (const edge of point.next) {
      const asked = edge.when?.kind === 'truthy' ? checkBehind(edge.when.test, edge.when.outcome, knowledge) : undefined;
      const check = asked ?? (edge.throws ? undefined : assuring);
      if (check) passing.set(edge, check);
    }
  }
  return passing;
}

/** Behind `process.exit()` or `fail()` nothing comes. */
function barredEdges(flow: ControlFlow, { neverReturns }: GuardKnowledge): ReadonlySet<Edge> {
  return new Set(flow.points.flatMap(point => (callAt(point, neverReturns) ? point.next.filter(edge => !edge.throws) : [])));
}

function callAt({ kind, node }: Point, isWanted: (call: CallLike) => boolean): Node | undefined {
  return kind === 'step' && node && isCall(node) && isWanted(node) ? node : undefined;
}

function isRuledOut({ when }: Edge, assumedPresent: readonly string[], { context: { compiler } }: GuardKnowledge): boolean {
  if (!when) return false;
  if (isImpossible(when, compiler)) return true;
  if (assumedPresent.length === 0) return false;
  const nothing: ReadonlySet<string> = new Set();
  return yieldsNothing(
    when,
    { read: when.test.getSourceFile(), holders: new Set(assumedPresent), derived: nothing, gathered: nothing },
    compiler,
  );
}

/** `reply.code(403).send()` of a hook's own parameter: whoever is answered gets no further. */
export function endsByAnswer(point: Point, flow: ControlFlow): boolean {
  const { node } = point;
  if (!node || !ts.isReturnStatement(node) || !node.expression) return false;
  let at: Node = node.expression;
  if (!ts.isCallExpression(at)) return false;
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) at = at.expression;
  const name = at.getText();
  return !ts.isSourceFile(flow.owner) && flow.owner.parameters.slice(1).some(parameter => parameter.name.getText() === name);
}
