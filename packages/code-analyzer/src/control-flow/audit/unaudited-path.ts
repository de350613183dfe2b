import { syntax as ts, type Compiler, type Node, type nodes } from '../../program/compiler.ts';
import type { Condition, ControlFlow, Edge, Point } from '../control-flow.ts';
import { agrees } from '../correlated-tests.ts';
import { isImpossible } from '../exhaustive-switch.ts';
import { functionAround, nodesBelow } from '../function-around.ts';
import { findPath, isRelease, type Ways } from '../paths.ts';
import { gatheredFrom, receivedBy, yieldsNothing, type Received, type WrittenIn } from '../yields-nothing.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';
import type { SilentWays } from './silent-ways.ts';

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
  const { ways } = knowledge.silentGraphOf(flow);
  const isAudited = (silent: SilentWays): boolean => points.every(point => silent.isBarred(point) || !silent.escapes(point));
  if (ways.every(isAudited)) return undefined;
  const written = knowledge.writtenIn(owner);
  const received = withAssumed(receivedBy(node, written), assumedPresent);
  for (const silent of ways) {
    const found = pathThrough({ flow, points, silent, received, written, assumedPresent }, knowledge);
    if (found) return found;
  }
  return undefined;
}

interface Search {
  readonly flow: ControlFlow;
  readonly points: readonly Point[];
  readonly silent: SilentWays;
  readonly received: Received;
  readonly written: WrittenIn;
  readonly assumedPresent: readonly string[];
}

/** From the entry to one of the points and on to an exit. */
function pathThrough(search: Search, knowledge: AuditKnowledge): readonly Edge[] | undefined {
  const { flow, points, silent, received } = search;
  const ways = waysWithout(knowledge, received, silent);
  for (const point of points) {
    const before = silent.isBarred(point) || !silent.escapes(point) ? undefined : wayBefore(point, search, knowledge);
    const behind = before && findPath([point], reached => isRelease(flow, reached), ways);
    if (behind) return [...before, ...behind];
    const round = before && pathOfRound(point, search, knowledge);
    if (round) return [...before, ...round];
  }
  return undefined;
}

/** Before the read only what is assumed of other values can rule a branch out. */
function wayBefore(
  point: Point,
  { flow, silent, received, assumedPresent }: Search,
  knowledge: AuditKnowledge,
): readonly Edge[] | undefined {
  const way = silent.wayTo(point);
  if (!way || assumedPresent.length === 0) return way;
  const assumed: Received = { ...received, holders: new Set(assumedPresent), derived: new Set(), gathered: new Set() };
  const { follow } = waysWithout(knowledge, assumed, silent);
  return findPath([flow.entry], reached => reached === point, {
    avoid: reached => reached !== point && silent.isBarred(reached),
    follow: edge => edge.when === undefined || follow({ to: edge.to, when: edge.when }),
  });
}

/**
 * Round a loop and back to the read, and on to an exit. What comes up empty in a later round says nothing about this one: pages are
 * read until there are no more.
 */
function pathOfRound(
  point: Point,
  { flow, points, silent, received, written }: Search,
  knowledge: AuditKnowledge,
): readonly Edge[] | undefined {
  const ways = waysWithout(knowledge, received, silent);
  const isAnother = ({ node }: Point): boolean => node !== undefined && readsAnew(node, received);
  const next = point.next.filter(edge => ways.follow(edge) && !ways.avoid(edge.to)).map(edge => edge.to);
  const back = findPath(next, reached => points.includes(reached) || isAnother(reached), ways);
  const again = back && (back.at(-1)?.to ?? next.find(reached => points.includes(reached) || isAnother(reached)));
  const later = again && waysWithout(knowledge, gatheredFrom(received, written), silent);
  const out = later && findPath([again], reached => isRelease(flow, reached), later);
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

/** Only ways that lead out at all are worth following. */
function waysWithout({ context: { compiler } }: AuditKnowledge, received: Received, { answers, isBarred, escapes }: SilentWays): Ways {
  return {
    avoid: point => isBarred(point) || !escapes(point),
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

/** Calls of the function that leave an audit record, in the order of the text: on some path, if not on all. */
export function auditCallsIn(node: Node, knowledge: AuditKnowledge): readonly Node[] {
  return knowledge.silentGraphOf(knowledge.flowOf(functionAround(node))).auditCalls;
}
