import type { Clause } from '../../condition.ts';
import type { Cell } from '../../decide/cell.ts';
import { routeOf, type Route } from '../../decide/movement.ts';
import type { IndexedResidency } from '../../decide/policy-index.ts';
import type { Policy } from '../../decide/policy.ts';
import type { Request } from '../../decide/request.ts';
import { testOf } from '../../decide/test-condition.ts';
import { channels, protections } from '../../schema/terms.ts';
import { boundaryValues } from './boundary-values.ts';
import { distinctBy, productOf, requestWith, sizeOf, type Assignment, type Dimension } from './dimension.ts';
import type { Interest } from './interest.ts';

/** Parts of a request that say where data goes. */
const routePaths = ['channel', 'protections', 'store', 'recipient', 'region'] as const;

export function isRoutePath(path: string): boolean {
  return routePaths.some(one => one === path);
}

/** More combinations than this would take minutes to tell apart. */
const mostCombinations = 1_000_000;

/** What is said about these words: the place of the action and of the clauses that speak of routes. */
export interface RouteQuestion {
  readonly policy: Policy;
  readonly cell: Cell;
  readonly base: Request;
  /** Clauses that ask about a part of the route. */
  readonly clauses: readonly Clause[];
  readonly interest: Interest;
}

/** Ways that data may go, one for each that safeguards, residency and recipients tell apart. Nothing: too many to try. */
export function routeDimension(question: RouteQuestion): Dimension | undefined {
  const parts = routePaths.map(path =>
    [undefined, ...(valuesOf(path, question) ?? [])].map((value): Assignment => (value === undefined ? [] : [[[path], value]])),
  );
  if (sizeOf(parts) > mostCombinations) return undefined;
  const observe = observerOf(question);
  return distinctBy(productOf(parts), observe);
}

function valuesOf(
  path: (typeof routePaths)[number],
  { policy, cell, base, clauses, interest }: RouteQuestion,
): readonly unknown[] | undefined {
  const { compiled, index } = policy;
  const isAsked = clauses.some(clause => clause.path === path);
  const [mayStore, mayShare] = (['store', 'share'] as const).map(action => base.action === undefined || base.action === action);
  switch (path) {
    case 'channel':
      return distinctBy(channels, channel =>
        isAsked || interest.channels.includes(channel) ? channel : safeguardsOn(channel, spokenOf(cell, interest)),
      );
    case 'protections':
      return isAsked ? subsetsOf(protections) : distinctProtections(spokenOf(cell, interest));
    case 'store':
      return mayStore === true || isAsked
        ? distinctBy(compiled.stores, one => (isAsked ? one.id : JSON.stringify([one.regions, one.transfer, one.channel]))).map(
            ({ id }) => id,
          )
        : [];
    case 'recipient':
      return mayShare === true || isAsked || interest.recipients.length > 0 ? compiled.processors.map(({ id }) => id) : [];
    case 'region': {
      if (!isAsked && (cell.residency.length === 0 || (mayStore !== true && mayShare !== true))) return [];
      const values = cell.residency.flatMap(({ rule }) => [...rule.store, ...rule.deny]);
      const own: Clause = { kind: 'clause', path, operator: 'in', values };
      const places = boundaryValues({ kind: 'place' }, [...clauses.filter(clause => clause.path === path), own], index.places);
      return places && distinctBy(places, place => (isAsked ? String(place) : residencyAt(index.places.get(place), cell)));
    }
  }
}

function safeguardsOn(channel: string, protect: Cell['protect']): string {
  return protect.flatMap(({ safeguard }) => (safeguard.channels.includes(channel) ? [safeguard.id] : [])).join();
}

function residencyAt(countries: readonly string[] | undefined, { residency }: Cell): string {
  return residency
    .map(({ denied, home }) => [countries?.some(country => denied.has(country)), countries?.every(country => home.has(country))])
    .join(';');
}

/** Safeguards that can change the answer: where it does not matter what is owed, those that deny. */
function spokenOf({ protect }: Cell, interest: Interest): Cell['protect'] {
  return interest.protections ? protect : protect.filter(({ safeguard }) => safeguard.accept.length === 0);
}

/** Of all sets of protections that satisfy the same safeguards, one. */
function distinctProtections(protect: Cell['protect']): readonly (readonly string[])[] {
  if (protect.length === 0) return [];
  return distinctBy(subsetsOf(protections), set =>
    protect.map(({ safeguard }) => safeguard.accept.some(one => set.includes(one))).join(),
  ).filter(set => set.length > 0);
}

function subsetsOf(words: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** words.length }, (_, bits) => words.filter((_word, place) => (bits >> place) % 2 === 1));
}

function observerOf({ policy, cell, base, clauses, interest }: RouteQuestion): (assignment: Assignment) => string {
  const { compiled, index } = policy;
  const tests = clauses.map(clause => testOf({ compiled, places: index.places }, clause));
  return assignment => {
    const request = requestWith(base, assignment);
    const asked = { request, subject: undefined, purpose: undefined, now: undefined };
    const route = routeOf(index, request, base.action);
    const { channel, recipient } = request;
    return [
      tests.map(test => test(asked)).join(),
      channel !== undefined && interest.channels.includes(channel) ? channel : '',
      recipient !== undefined && interest.recipients.includes(recipient) ? recipient : '',
      route === undefined ? 'stays' : describeRoute(route, request, cell, interest),
    ].join('\n');
  };
}

function describeRoute(route: Route, { purpose }: Request, cell: Cell, interest: Interest): string {
  const { processor, mayShare } = route;
  const { category } = cell;
  const failing = spokenOf(cell, interest).filter(
    ({ safeguard, channels: set }) => (set & route.channels) !== 0 && !safeguard.accept.some(one => route.protections.includes(one)),
  );
  const isDeclared =
    category !== undefined &&
    purpose !== undefined &&
    processor?.categories.includes(category) === true &&
    processor.purposes.includes(purpose);
  return [
    failing.map(({ safeguard }) => safeguard.id).join(),
    mayShare ? isDeclared : 'not shared',
    ...cell.residency.map(rule => residencyOf(rule, route)),
  ].join('\n');
}

/** How a rule looks upon the ends of a route, whoever's data it is: `needs consent` depends on the person. */
function residencyOf({ rule, denied, home }: IndexedResidency, { destinations }: Route): string {
  const ends = destinations.flatMap(({ places, transfer }) =>
    places.map(countries => {
      if (countries === undefined || countries.some(country => denied.has(country))) return 'no';
      if (countries.every(country => home.has(country))) return 'yes';
      return transfer !== undefined && rule.transfer.allow.includes(transfer)
        ? rule.transfer.separateConsent
          ? 'needs consent'
          : 'yes'
        : 'no';
    }),
  );
  return ends.includes('no') ? 'no' : ends.includes('needs consent') ? 'needs consent' : 'yes';
}
