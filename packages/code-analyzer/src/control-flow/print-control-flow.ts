/** The graph of a function as plain data and as text: what comes after what, and what every path has been through. */
import type { Place } from '../facts.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import type { PlaceWriter } from '../printed/place-writer.ts';
import type { SourceFile } from '../program/compiler.ts';
import { buildControlFlow } from './build-control-flow.ts';
import type { Condition, Edge, FlowOwner, Point, PointKind } from './control-flow.ts';
import { immediateDominators } from './dominators.ts';
import { nameOfFunction } from './function-around.ts';
import { functionsIn } from './functions-in.ts';

export interface FunctionGraph extends Place {
  readonly name: string;
  /** The function is too large: what comes behind the last point is missing. */
  readonly truncated: boolean;
  readonly points: readonly GraphPoint[];
}

export interface GraphPoint {
  readonly id: number;
  readonly kind: PointKind;
  /** What has just been evaluated. */
  readonly text?: string;
  readonly at?: Place;
  /** The last point that every path from the entry to this one goes through; absent for the entry and for what nothing reaches. */
  readonly dominatedBy?: number;
  /** A condition in words: `found is truthy`. */
  readonly next: readonly { readonly to: number; readonly when?: string; readonly throws?: NonNullable<Edge['throws']> }[];
}

/** The module first, then its functions in the order of the text. */
export function functionGraphs(file: SourceFile): readonly FunctionGraph[] {
  return [file, ...functionsIn(file)].map(graphOf);
}

function graphOf(owner: FlowOwner): FunctionGraph {
  const flow = buildControlFlow(owner);
  const dominators = immediateDominators(flow);
  return {
    ...placeOf(owner),
    name: nameOfFunction(owner),
    truncated: flow.truncated,
    points: flow.points.map(point => toGraphPoint(point, dominators.get(point))),
  };
}

function toGraphPoint({ id, kind, node, next }: Point, dominator: Point | undefined): GraphPoint {
  return {
    id,
    kind,
    ...(node && { text: shortText(node), at: placeOf(node) }),
    ...(dominator && { dominatedBy: dominator.id }),
    next: next.map(({ to, when, throws }) => ({ to: to.id, ...(when && { when: inWords(when) }), ...(throws && { throws }) })),
  };
}

function inWords(condition: Condition): string {
  const { kind, test, outcome } = condition;
  const tested = `\`${shortText(test, 40)}\``;
  switch (kind) {
    case 'truthy':
      return `${tested} is ${outcome ? 'truthy' : 'falsy'}`;
    case 'present':
      return `${tested} is ${outcome ? 'there' : 'missing'}`;
    case 'item':
      return `${tested} has ${outcome ? '' : 'no '}${condition.first ? 'items' : 'more items'}`;
    case 'case':
      return `${tested} is ${outcome ? '' : 'not '}the case`;
  }
}

export function printControlFlow(graphs: readonly FunctionGraph[], places: PlaceWriter): readonly string[] {
  return graphs.flatMap(({ name, truncated, points, ...place }) => [
    `${places.write(place)} ${name}${truncated ? ', cut off: too large' : ''}`,
    ...points.map(point => `  ${printPoint(point, places)}`),
  ]);
}

function printPoint({ id, kind, text, at, dominatedBy, next }: GraphPoint, places: PlaceWriter): string {
  const what = text === undefined || !at ? kind : `${kind === 'test' ? 'test ' : ''}${places.write(at)} ${text}`;
  const behind = dominatedBy === undefined ? (id === 0 ? '' : ', never reached') : `, behind #${String(dominatedBy)}`;
  const ways = next.map(
    ({ to, when, throws }) => `#${String(to)}${when === undefined ? '' : ` if ${when}`}${throws === undefined ? '' : ' if it throws'}`,
  );
  return `#${String(id)} ${what}${behind}${ways.length === 0 ? '' : ` -> ${ways.join(', ')}`}`;
}
