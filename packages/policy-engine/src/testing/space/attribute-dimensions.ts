import type { Clause, Condition } from '../../condition.ts';
import type { Cell } from '../../decide/cell.ts';
import type { Policy } from '../../decide/policy.ts';
import { stepsTo } from '../../decide/read-attribute.ts';
import type { Request } from '../../decide/request.ts';
import { conditionsTest, testOf, type Test } from '../../decide/test-condition.ts';
import { clausesIn } from '../clauses-in.ts';
import { boundaryValues } from './boundary-values.ts';
import { distinctBy, productOf, requestWith, sizeOf, type Assignment, type Dimension } from './dimension.ts';
import { isRoutePath } from './route-dimension.ts';

/** Paths that the words of a request answer. */
const wordPaths = new Set(['actor.role', 'action', 'purpose', 'categories']);

/** Something that looks at attributes: a whole condition, or a clause of one that looks at the route too. */
interface Observer {
  readonly paths: readonly string[];
  readonly test: Test;
}

/** Conditions that are known or not together: `when` and `unless` of a statement, its `minimize.unless`, an invariant's `where`. */
type Conditions = Parameters<typeof conditionsTest>[1];

/** More combinations than this are not told apart beforehand: each is tried. */
const mostCombinations = 50_000;

/** Values of attributes, one for each way in which the conditions about these words see them. Nothing: too many to try. */
export function attributeDimensions(
  policy: Policy,
  cell: Cell,
  base: Request,
  where: readonly Condition[],
): readonly (Dimension | undefined)[] {
  const together: readonly Conditions[] = [
    ...cell.candidates.flatMap(({ indexed: { statement } }): readonly Conditions[] => [
      statement,
      { when: statement.minimize?.unless ?? [] },
      { when: statement.transform?.unless ?? [] },
    ]),
    { when: where },
  ];
  const clauses = together.flatMap(({ when, unless }) => clausesIn([...(when ?? []), ...(unless ?? [])]));
  const paths = new Set(clauses.map(({ path }) => path).filter(isAttribute));
  if (residencyRules(cell).length > 0) paths.add('subject.region');
  const observers = together.flatMap(conditions => observersOf(policy, conditions));
  return groupsOf([...paths], observers).map(group => {
    const dimensions = group.map(path => attributeDimension(policy, cell, path, clauses));
    const known = dimensions.filter(one => one !== undefined);
    if (known.length < dimensions.length || sizeOf(known) > mostCombinations) return undefined;
    const own = observers.filter(observer => observer.paths.some(path => group.includes(path)));
    return distinctBy(productOf(known), assignment => observed(requestWith(base, assignment), own) + regionOf(policy, cell, assignment));
  });
}

function isAttribute(path: string): boolean {
  return !wordPaths.has(path) && !isRoutePath(path);
}

function observersOf({ compiled, index }: Policy, { when = [], unless = [] }: Conditions): readonly Observer[] {
  const vocabulary = { compiled, places: index.places };
  const clauses = clausesIn([...when, ...unless]);
  if (clauses.some(({ path }) => isRoutePath(path))) {
    return clauses.map(clause => ({ paths: [clause.path].filter(isAttribute), test: testOf(vocabulary, clause) }));
  }
  const test = conditionsTest(vocabulary, { when, unless });
  return test === undefined ? [] : [{ paths: clauses.map(({ path }) => path).filter(isAttribute), test }];
}

function observed(request: Request, observers: readonly Observer[]): string {
  const asked = { request, subject: request.subject, purpose: request.purpose, now: undefined };
  return observers.map(({ test }) => test(asked)).join();
}

/** Rules about places speak of what is stored and shared. */
function residencyRules({ action, residency }: Cell): Cell['residency'] {
  return action === undefined || action === 'store' || action === 'share' ? residency : [];
}

/** Of each residency rule: whether it is about people of this region. */
function regionOf({ index }: Policy, cell: Cell, assignment: Assignment): string {
  const region = assignment.find(([steps]) => steps.join('.') === 'subject.region');
  const countries = index.places.get(region?.[1]);
  return `;${residencyRules(cell)
    .map(({ subjects }) => countries?.some(country => subjects.has(country)))
    .join()}`;
}

/** Paths that some observer sees together, and paths that stand alone. */
function groupsOf(paths: readonly string[], observers: readonly Observer[]): readonly (readonly string[])[] {
  let groups: readonly (readonly string[])[] = paths.map(path => [path]);
  for (const observer of observers) {
    const joined = groups.filter(group => group.some(path => observer.paths.includes(path)));
    if (joined.length > 1) groups = [...groups.filter(group => !joined.includes(group)), joined.flat()];
  }
  return groups;
}

/** Values of one attribute, one for each way in which clauses and residency rules see it. */
function attributeDimension({ compiled, index }: Policy, cell: Cell, path: string, clauses: readonly Clause[]): Dimension | undefined {
  const own = clauses.filter(clause => clause.path === path);
  const rules = path === 'subject.region' ? residencyRules(cell) : [];
  const regions: Clause = { kind: 'clause', path, operator: 'in', values: rules.map(({ rule }) => rule.subjectRegion) };
  const type = compiled.attributes.find(one => one.path === path)?.type ?? { kind: 'string' };
  const values = boundaryValues(type, [...own, regions], index.places);
  if (values === undefined) return undefined;
  const tests = own.map(clause => testOf({ compiled, places: index.places }, clause));
  const alternatives = [undefined, ...values].map((value): Assignment => (value === undefined ? [] : [[stepsTo(path), value]]));
  return distinctBy(alternatives, assignment => {
    const request = requestWith({}, assignment);
    const asked = { request, subject: request.subject, purpose: undefined, now: undefined };
    const countries = index.places.get(assignment[0]?.[1]);
    return [...tests.map(test => test(asked)), ...rules.map(({ subjects }) => countries?.some(country => subjects.has(country)))].join();
  });
}
