/**
 * A function's graph without its audit records: what can be said of it for all reads at once. A function with a thousand reads is
 * gone through once, and not once for each of them.
 */
import type { ControlFlow, Edge, Point } from '../control-flow.ts';
import { agrees } from '../correlated-tests.ts';
import { isImpossible } from '../exhaustive-switch.ts';
import { gatherPoints, isRelease } from '../paths.ts';
import { isAuditPoint, isLastPoint } from './audit-calls.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';
import type { SilentGraph, SilentWays } from './silent-ways.ts';

/** What is assumed while it is being found out: nothing is audited. */
export const unknownGraph: SilentGraph = {
  auditCalls: [],
  ways: [{ answers: new Map(), isBarred: () => false, escapes: () => true, wayTo: () => [] }],
};

export function silentGraphOf(flow: ControlFlow, knowledge: AuditKnowledge): SilentGraph {
  const audits = new Set(flow.points.filter(point => isAuditPoint(point, knowledge)));
  const barred = new Set(flow.points.filter(point => audits.has(point) || isLastPoint(point, knowledge)));
  const calls = new Set([...audits].flatMap(({ node }) => node ?? []));
  return {
    auditCalls: [...calls].sort((a, b) => a.getStart() - b.getStart()),
    ways: knowledge.answersOf(flow).map(answers => {
      const isOpen = ({ when }: Edge): boolean => !(when && isImpossible(when, knowledge.context.compiler));
      const follow = (edge: Edge): boolean => agrees(edge, answers) && isOpen(edge);
      const escaping = pointsBefore(flow, barred, follow);
      return {
        answers,
        isBarred: point => barred.has(point),
        escapes: point => escaping.has(point),
        wayTo: waysFromEntry(flow, barred, follow),
      };
    }),
  };
}

/** Everything from which an exit is reached. */
function pointsBefore(flow: ControlFlow, barred: ReadonlySet<Point>, follow: (edge: Edge) => boolean): ReadonlySet<Point> {
  const before = new Map<Point, Point[]>();
  for (const point of flow.points) {
    for (const edge of point.next) {
      // What may throw releases nothing by itself.
      if (edge.throws === 'possible' || barred.has(edge.to) || !follow(edge)) continue;
      const known = before.get(edge.to);
      if (known) known.push(point);
      else before.set(edge.to, [point]);
    }
  }
  return gatherPoints(
    flow.points.filter(point => isRelease(flow, point)),
    point => before.get(point) ?? [],
  );
}

/** A tree of shortest ways. What may throw is a way to a point only if there is no other: to a read inside `catch`. */
function waysFromEntry(flow: ControlFlow, barred: ReadonlySet<Point>, follow: (edge: Edge) => boolean): SilentWays['wayTo'] {
  const plainly = gatherPoints([flow.entry], point => point.next.flatMap(({ to, throws }) => (throws === 'possible' ? [] : [to])));
  const plain = treeFrom(flow, barred, edge => edge.throws !== 'possible' && follow(edge));
  let whole: Tree | undefined;
  return point => {
    const tree = plainly.has(point) ? plain : (whole ??= treeFrom(flow, barred, follow));
    return tree.has(point) ? branchesTo(tree.get(point)) : undefined;
  };
}

/** The edge by which a point is reached first, and the last branch before that; nothing for the entry. */
interface Arrival {
  readonly edge: Edge;
  readonly branch: Arrival | undefined;
}

type Tree = ReadonlyMap<Point, Arrival | undefined>;

function treeFrom(flow: ControlFlow, barred: ReadonlySet<Point>, follow: (edge: Edge) => boolean): Tree {
  const tree = new Map<Point, Arrival | undefined>([[flow.entry, undefined]]);
  gatherPoints([flow.entry], point => {
    const arrival = tree.get(point);
    const branch = arrival?.edge.when ? arrival : arrival?.branch;
    return point.next.flatMap(edge => {
      if (tree.has(edge.to) || barred.has(edge.to) || !follow(edge)) return [];
      tree.set(edge.to, { edge, branch });
      return [edge.to];
    });
  });
  return tree;
}

/** More branches tell a reader nothing. */
const mostBranches = 12;

function branchesTo(arrival: Arrival | undefined): readonly Edge[] {
  const edges: Edge[] = [];
  for (let at = arrival?.edge.when ? arrival : arrival?.branch; at && edges.length < mostBranches; at = at.branch) edges.push(at.edge);
  return edges.reverse();
}
