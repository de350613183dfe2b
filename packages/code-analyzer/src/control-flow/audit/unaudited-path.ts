import { syntax as ts, type Compiler, type Node, type nodes } from '../../program/compiler.ts';
import type { Condition, ControlFlow, Edge, Point } from '../control-flow.ts';
import { agrees, type Answers } from '../correlated-tests.ts';
import { isImpossible } from '../exhaustive-switch.ts';
import { functionAround, nodesBelow } from '../function-around.ts';
import { findPath, isRelease, type Ways } from '../paths.ts';
import { gatheredFrom, receivedBy, yieldsNothing, type Received } from '../yields-nothing.ts';
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
  const written = knowledge.writtenIn(owner);
  const received = withAssumed(receivedBy(node, written), assumedPresent);
  const gathered = gatheredFrom(received, written);
  for (const answers of knowledge.answersOf(flow)) {
    const behind = waysWithout(knowledge, received, answers);
    const isAnother = (point: Point): boolean => points.includes(point) || (point.node !== undefined && readsAnew(point.node, received));
    const found = pathThrough(points, flow, { behind, isAnother, later: waysWithout(knowledge, gathered, answers) });
    if (found) return found;
  }
  return undefined;
}

interface WaysAround {
  /** After the read. */
  readonly behind: Ways;
  /** The read is done once more, or another one takes the place of its result. */
  readonly isAnother: (point: Point) => boolean;
  /** After that. */
  readonly later: Ways;
}

/** From the entry to one of the points and on to an exit. */
function pathThrough(points: readonly Point[], flow: ControlFlow, ways: WaysAround): readonly Edge[] | undefined {
  const before = pathBefore(flow, points, ways.behind);
  const reached = before?.at(-1)?.to ?? (before && points[0]);
  if (!before || !reached) return undefined;
  const behind = findPath([reached], point => isRelease(flow, point), ways.behind);
  if (behind) return [...before, ...behind];
  const round = pathOfRound(flow, points, ways);
  return round && [...before, ...round];
}

/**
 * Round a loop and back to the read, and on to an exit. What comes up empty in a later round says nothing about this one: pages are
 * read until there are no more.
 */
function pathOfRound(flow: ControlFlow, points: readonly Point[], { behind, isAnother, later }: WaysAround): readonly Edge[] | undefined {
  const next = points.flatMap(point => point.next.filter(edge => behind.follow(edge) && !behind.avoid(edge.to)).map(edge => edge.to));
  const back = findPath(next, isAnother, behind);
  const again = back && (back.at(-1)?.to ?? next.find(isAnother));
  const out = again && findPath([again], point => isRelease(flow, point), later);
  return out && [...back, ...out];
}

/** `page = await read(next)` */
function readsAnew(node: Node, { read, holders }: Received): boolean {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isIdentifier(node.left)) return false;
  if (!holders.has(node.left.text)) return false;
  const inside = nodesBelow(node.right, 'this function');
  return inside.some(ts.isCallExpression) && !inside.some(part => part === read || (ts.isIdentifier(part) && holders.has(part.text)));
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
