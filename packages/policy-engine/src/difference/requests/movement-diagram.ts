import type { Cell } from '../../decide/cell.ts';
import { movementOf, routeOf, type Route } from '../../decide/movement.ts';
import type { IndexedResidency } from '../../decide/policy-index.ts';
import { residencyHolds } from '../../decide/residency.ts';
import type { Node } from '../diagram/decision-diagrams.ts';
import { both, drawnOnce, either, type Canvas } from './condition-diagram.ts';
import { askedAt, requestAt, type Placed } from './request-at.ts';
import type { Side } from './side.ts';
import { demandKey, type RequestSpace } from './variables.ts';

/** 1 where something stands against the movement: a safeguard that nothing satisfies, the recipient, or the place. */
export function movementDiagram(canvas: Canvas, side: Side, cell: Cell, purpose: string | undefined): Node {
  const { diagrams } = canvas;
  const known = purpose !== undefined && side.index.purposeWords.has(purpose) ? purpose : undefined;
  const parts = [neverDiagram(canvas, side, cell), recipientDiagram(canvas, side, cell, known)];
  if (mayMove(cell.action, 'store') || mayMove(cell.action, 'share')) {
    const isPurposeKnown = known !== undefined;
    parts.push(
      ...cell.residency.map(rule =>
        drawnOnce(canvas, rule, `${cell.action ?? ''} ${isPurposeKnown}`, () =>
          residencyDiagram(canvas, side, { rule, action: cell.action, isPurposeKnown }),
        ),
      ),
    );
  }
  return parts.reduce((a, b) => diagrams.combine(either, a, b), diagrams.leaf(0));
}

function mayMove(action: string | undefined, wanted: 'store' | 'share'): boolean {
  return action === undefined || action === wanted;
}

function neverDiagram(canvas: Canvas, side: Side, cell: Cell): Node {
  const protect = cell.protect.filter(({ safeguard }) => safeguard.accept.length === 0);
  const never = { ...cell, residency: [], protect, movements: new Map() };
  if (never.protect.length === 0) return canvas.diagrams.leaf(0);
  return tabulate(canvas, ['channel', 'store'], values => {
    const route = routeOf(side.index, requestAt(values), cell.action);
    return route !== undefined && isDenied(side, never, { ...route, mayShare: false }) ? 1 : 0;
  });
}

function recipientDiagram(canvas: Canvas, side: Side, cell: Cell, purpose: string | undefined): Node {
  if (!mayMove(cell.action, 'share')) return canvas.diagrams.leaf(0);
  const bare = { ...cell, residency: [], protect: [], movements: new Map() };
  return tabulate(canvas, ['recipient'], values => {
    const route = routeOf(side.index, requestAt(values), cell.action);
    return route !== undefined && isDenied(side, bare, route, purpose) ? 1 : 0;
  });
}

/** `cell`: a part of one, which must not remember its movements as those of the whole. */
function isDenied(side: Side, cell: Cell, route: Route, purpose?: string): boolean {
  return movementOf(side.index, cell, route, { ...askedAt([]), purpose }).denials.length > 0;
}

interface Residence {
  readonly rule: IndexedResidency;
  readonly action: string | undefined;
  readonly isPurposeKnown: boolean;
}

/** Each destination by itself: where it is, whose data it is, and, for a transfer, whether there is consent to it. */
function residencyDiagram(canvas: Canvas, side: Side, { rule, action, isPurposeKnown }: Residence): Node {
  const { diagrams } = canvas;
  const ends = [
    ...(mayMove(action, 'store') ? [{ action: 'store', path: 'store' }] : []),
    ...(mayMove(action, 'share') ? [{ action: 'share', path: 'recipient' }] : []),
  ];
  const failing = ends.map(end => {
    const destinationsAt = destinationsOf(side, end.action);
    const askedOf = remembering((region: unknown) => askedAt([['subject.region', region]]));
    const failsWith = (isConsented: boolean): Node => {
      const consenting = { ...rule, separateConsent: () => isConsented };
      return tabulate(canvas, [end.path, 'region', 'subject.region'], values => {
        const { [end.path]: place, region, 'subject.region': home } = Object.fromEntries(values);
        return residencyHolds(side.index.places, consenting, destinationsAt(place, region), askedOf(home)) ? 0 : 1;
      });
    };
    if (!rule.rule.transfer.separateConsent) return failsWith(true);
    const without = isPurposeKnown ? noSeparateConsent(canvas) : diagrams.leaf(1);
    return diagrams.combine(either, failsWith(true), diagrams.combine(both, failsWith(false), without));
  });
  return failing.reduce((a, b) => diagrams.combine(either, a, b), diagrams.leaf(0));
}

function destinationsOf(side: Side, action: string): (end: unknown, region: unknown) => Route['destinations'] {
  const path = action === 'store' ? 'store' : 'recipient';
  const byEnd = remembering((end: unknown) =>
    remembering((region: unknown) => {
      const request = requestAt([
        [path, end],
        ['region', region],
      ]);
      return routeOf(side.index, request, action)?.destinations ?? [];
    }),
  );
  return (end, region) => byEnd(end)(region);
}

function remembering<T>(of: (value: unknown) => T): (value: unknown) => T {
  const known = new Map<unknown, T>();
  return value => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const found = of(value);
    known.set(value, found);
    return found;
  };
}

function noSeparateConsent({ diagrams, space }: Canvas): Node {
  const place = space.demands.findIndex(demand => demandKey(demand) === demandKey({ separate: true }));
  const variable = space.variables[space.consent];
  if (place < 0 || variable?.kind !== 'consent') return diagrams.leaf(1);
  return diagrams.choose(
    space.consent,
    variable.states.map(({ meets }) => diagrams.leaf(meets[place] === true ? 0 : 1)),
  );
}

/** A function of a few parts of the request, asked for each combination of their classes. */
function tabulate(canvas: Canvas, paths: readonly string[], answer: (values: readonly Placed[]) => number): Node {
  const { diagrams, space } = canvas;
  const numbers = paths.map(path => space.valueAt.get(path) ?? -1).toSorted((a, b) => a - b);
  const from = (depth: number, values: readonly Placed[]): Node => {
    const number = numbers[depth];
    if (number === undefined) return diagrams.leaf(answer(values));
    return diagrams.choose(
      number,
      valuesOf(space, number).map(value => from(depth + 1, [...values, value])),
    );
  };
  return from(0, []);
}

function valuesOf({ variables }: RequestSpace, number: number): readonly Placed[] {
  const variable = variables[number];
  if (variable?.kind !== 'value') throw new Error(`variable ${number} has no values`);
  return variable.classes.map(([candidate]) => [variable.path, candidate?.value]);
}
