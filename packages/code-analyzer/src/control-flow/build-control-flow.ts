import { syntax as ts, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import type { ControlFlow, FlowOwner, Point } from './control-flow.ts';
import { evaluate, type Site } from './expression-graph.ts';
import { createGraphDraft, type Frontier } from './graph-draft.ts';
import { landing } from './jumps.ts';
import { run, runAll } from './statement-graph.ts';

/** Builds the graph of a function, a module or a static block. */
export function buildControlFlow(owner: FlowOwner): ControlFlow {
  const draft = createGraphDraft();
  const returned = landing();
  const thrown = landing();
  const site: Site = { draft, scope: { kind: 'function', returned, thrown } };
  const entry = draft.place('entry', []);
  const ended = runBody(owner, [{ from: entry }], site);
  const exits = {
    returned: draft.place('returned', returned.frontier),
    ended: draft.place('ended', ended),
    thrown: draft.place('thrown', thrown.frontier),
  };
  const index = indexByNode(draft.points);
  return { owner, points: draft.points, entry, exits, pointsOf: node => index.get(node) ?? [], truncated: draft.isFull() };
}

function runBody(owner: FlowOwner, frontier: Frontier, site: Site): Frontier {
  if (ts.isSourceFile(owner)) return runAll(owner.statements, frontier, site);
  const ready = owner.parameters.reduce((at, parameter) => evaluateParameter(parameter, at, site), frontier);
  const body = bodyOf(owner);
  if (!body) return ready;
  if (ts.isBlock(body)) return run(body, ready, site);
  return evaluate(body, ready, site);
}

/** A default value is evaluated or not. */
function evaluateParameter(parameter: nodes.ParameterDeclaration, frontier: Frontier, site: Site): Frontier {
  const defaulted = parameter.initializer ? [...frontier, ...evaluate(parameter.initializer, frontier, site)] : frontier;
  return ts.isIdentifier(parameter.name) ? defaulted : evaluate(parameter.name, defaulted, site);
}

export function bodyOf(owner: FunctionLike): Node | undefined {
  return 'body' in owner ? owner.body : undefined;
}

function indexByNode(points: readonly Point[]): ReadonlyMap<Node, readonly Point[]> {
  const index = new Map<Node, Point[]>();
  for (const point of points) {
    if (!point.node) continue;
    const known = index.get(point.node);
    if (known) known.push(point);
    else index.set(point.node, [point]);
  }
  return index;
}
