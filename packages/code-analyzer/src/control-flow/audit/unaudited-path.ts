import { syntax as ts, type Compiler, type Node, type nodes } from '../../program/compiler.ts';
import type { Condition, ControlFlow, Edge, Point } from '../control-flow.ts';
import { agrees, type Answers } from '../correlated-tests.ts';
import { isImpossible } from '../exhaustive-switch.ts';
import { functionAround } from '../function-around.ts';
import { findPath, isRelease, type Ways } from '../paths.ts';
import { receivedBy, yieldsNothing, type Received } from '../yields-nothing.ts';
import { isAuditPoint, isLastPoint } from './audit-calls.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';

/**
 * A way from the entry through the node to an exit that passes no audit record, as its edges; `undefined` if there is none.
 *
 * A way ends without a finding where nothing is released: at an exception that leaves the function, on a branch where the read
 * turned out to be empty, and where a call never comes back. An audit call that fails has been tried: best effort counts.
 */
export function unauditedPath(node: Node, knowledge: AuditKnowledge, assumedPresent: readonly string[] = []): readonly Edge[] | undefined {
  const owner = functionAround(node);
  const flow = knowledge.flowOf(owner);
  const points = flow.pointsOf(node);
  if (points.length === 0 || points.every(point => isAuditPoint(point, knowledge))) return undefined;
  const received = withAssumed(receivedBy(node, knowledge.writtenIn(owner)), assumedPresent);
  for (const answers of knowledge.answersOf(flow)) {
    const found = pathThrough(points, flow, waysWithout(knowledge, received, answers));
    if (found) return found;
  }
  return undefined;
}

/** From the entry to one of the points and on to an exit. */
function pathThrough(points: readonly Point[], flow: ControlFlow, ways: Ways): readonly Edge[] | undefined {
  const before = pathBefore(flow, points, ways);
  const reached = before?.at(-1)?.to ?? (before && points[0]);
  if (!before || !reached) return undefined;
  const behind = findPath([reached], point => isRelease(flow, point), ways);
  return behind && [...before, ...behind];
}

function withAssumed(received: Received, assumed: readonly string[]): Received {
  return assumed.length === 0 ? received : { ...received, holders: new Set([...received.holders, ...assumed]) };
}

function waysWithout(knowledge: AuditKnowledge, received: Received, answers: Answers): Ways {
  const { compiler } = knowledge.context;
  return {
    avoid: point => isAuditPoint(point, knowledge) || isLastPoint(point, knowledge),
    follow: edge => agrees(edge, answers) && !(edge.when && rulesOut(edge.when, received, compiler)) && carriesOn(edge, received),
  };
}

/** Nothing comes this way, or nothing to account for. */
function rulesOut(when: Condition, received: Received, compiler: Compiler): boolean {
  return yieldsNothing(when, received, compiler) || isImpossible(when, compiler);
}

/** An exception that is caught here releases something only if what was read is still at hand behind the `try`. */
function carriesOn({ throws, to }: Edge, received: Received): boolean {
  if (throws === undefined) return true;
  if (throws === 'possible' || !to.node) return false;
  const guarded = tryAround(received.read);
  if (!guarded) return true;
  const file = guarded.getSourceFile();
  return [...received.holders].some(name =>
    new RegExp(`\\b${name.replace(/\$/g, '\\$')}\\b`).test(file.text.slice(guarded.tryBlock.end, functionAround(guarded).end)),
  );
}

function tryAround(node: Node): nodes.TryStatement | undefined {
  for (let at = node; !ts.isSourceFile(at) && !ts.isFunctionLike(at); at = at.parent) {
    if (ts.isTryStatement(at.parent) && at.parent.tryBlock === at) return at.parent;
  }
  return undefined;
}

/** What may throw is a way to the node only if there is no other: a read inside `catch`. */
function pathBefore(flow: ControlFlow, points: readonly Point[], ways: Ways): readonly Edge[] | undefined {
  const isWanted = (point: Point): boolean => points.includes(point);
  const plain: Ways = { avoid: () => false, follow: edge => edge.throws !== 'possible' };
  const isPlainlyReached = findPath([flow.entry], isWanted, plain) !== undefined;
  return findPath([flow.entry], isWanted, {
    avoid: point => !isWanted(point) && ways.avoid(point),
    follow: edge => !(isPlainlyReached && edge.throws === 'possible') && !isEmptyBefore(edge, ways),
  });
}

/** Before the read only what is assumed of other values can rule a branch out. */
const isEmptyBefore = (edge: Edge, ways: Ways): boolean => edge.when !== undefined && !ways.follow({ to: edge.to, when: edge.when });

/** Calls of the function that leave an audit record, in the order of the text: on some path, if not on all. */
export function auditCallsIn(node: Node, knowledge: AuditKnowledge): readonly Node[] {
  const flow = knowledge.flowOf(functionAround(node));
  const found = new Set(flow.points.flatMap(point => (point.node && isAuditPoint(point, knowledge) ? [point.node] : [])));
  return [...found].sort((a, b) => a.getStart() - b.getStart());
}
