import type { CompiledConsent, CompiledPolicy } from '../../compiled-policy.ts';
import type { Clause } from '../../condition.ts';
import { cellAt, type Cell } from '../../decide/cell.ts';
import type { Policy } from '../../decide/policy.ts';
import type { Request } from '../../decide/request.ts';
import { consentTest } from '../../decide/consent.ts';
import { actions } from '../../schema/terms.ts';
import { clausesIn } from '../clauses-in.ts';
import { consentValues } from './consent-values.ts';
import { distinctBy, requestWith, type Assignment, type Dimension } from './dimension.ts';
import { attributeDimensions } from './attribute-dimensions.ts';
import type { Interest } from './interest.ts';
import { isRoutePath, routeDimension, type RouteQuestion } from './route-dimension.ts';

/** Words of one request; `undefined`: left out. */
export interface Words {
  readonly role: string | undefined;
  readonly action: string | undefined;
  readonly purpose: string | undefined;
  readonly category: string | undefined;
}

/** Requests with the same words, or with words of which the policy speaks alike. */
export interface RequestClass {
  readonly base: Request;
  readonly dimensions: readonly Dimension[];
  readonly cell: Cell;
}

/** Every combination of words that the vocabulary has, each part left out among them. */
export function* everyWords({ index, compiled }: Policy): Generator<Words> {
  const purposes = [undefined, ...compiled.purposes.map(({ id }) => id)];
  const uses = [undefined, ...actions].flatMap(action => purposes.map(purpose => ({ action, purpose })));
  for (const role of [undefined, ...Object.keys(compiled.roles)]) {
    for (const use of uses) for (const category of index.leaves) yield { role, ...use, category };
  }
}

export function cellOf({ index }: Policy, { role, action, purpose, category }: Words): Cell {
  return cellAt(index, {
    role: index.roles.get(role) ?? 0,
    action: index.actions.get(action) ?? 0,
    purpose: index.purposes.get(purpose) ?? 0,
    leaf: index.leaves.indexOf(category),
  });
}

/** What speaks about these words. Requests whose words give the same key are decided alike, whatever else they say. */
export function classKeyOf(policy: Policy, cell: Cell, words: Words, interest: Interest): string {
  const { action } = words;
  const moves = action === undefined || action === 'share' || action === 'store' || action === 'disclose' ? action : 'stays';
  const asked = clausesOf(cell, interest).map(({ path }) => path);
  const spoken = [
    ...cell.candidates.map(({ indexed, scope }) => `${indexed.statement.id}=${scope}`),
    ...cell.protect.map(({ safeguard }) => safeguard.id),
    ...cell.audit.map(({ id }) => id),
    ...cell.residency.map(({ rule }) => rule.id),
    ...(action === undefined || action === 'share' ? policy.compiled.processors.map(one => declaredFor(one, words)) : []),
    asked.includes('actor.role') ? words.role : '',
    asked.includes('action') ? words.action : '',
    asked.includes('purpose') ? words.purpose : '',
    words.purpose === undefined ? '' : 'for a purpose',
  ];
  return `${moves ?? 'any'}\n${spoken.join('\n')}`;
}

function declaredFor({ categories, purposes }: CompiledPolicy['processors'][number], { category, purpose }: Words): string {
  return `${category !== undefined && categories.includes(category)},${purpose !== undefined && purposes.includes(purpose)}`;
}

function clausesOf(cell: Cell, interest: Interest): readonly Clause[] {
  const own = cell.candidates.flatMap(({ indexed: { statement } }) =>
    [statement.when, statement.unless, statement.minimize?.unless, statement.transform?.unless].flatMap(clausesIn),
  );
  return [...own, ...clausesIn(interest.where)];
}

/** Makes classes of requests. Nothing: a part of a request has too many values to try. */
export function classMaker(policy: Policy, interest: Interest, now: Date): (cell: Cell, words: Words) => RequestClass | undefined {
  const routes = new Map<string, Dimension | undefined>();
  const routeOf = (question: RouteQuestion, words: Words): Dimension | undefined => {
    const key = routeKeyOf(question, words);
    if (!routes.has(key)) routes.set(key, routeDimension(question));
    return routes.get(key);
  };
  return (cell, words) => {
    const base = baseOf(words);
    const clauses = clausesOf(cell, interest).filter(({ path }) => isRoutePath(path));
    const route = routeOf({ policy, cell, base, interest, clauses }, words);
    const dimensions = [...attributeDimensions(policy, cell, base, interest.where), route, ...consentDimensions(policy, cell, words, now)];
    if (dimensions.includes(undefined)) return undefined;
    return { base, dimensions: dimensions.filter(one => one !== undefined), cell };
  };
}

/** Words with the same key can take the same routes. */
function routeKeyOf({ policy, cell, clauses }: RouteQuestion, words: Words): string {
  const { action } = words;
  return [
    action === undefined || action === 'share' || action === 'store' || action === 'disclose' ? (action ?? 'any') : 'stays',
    cell.protect.map(({ safeguard }) => safeguard.id).join(),
    cell.residency.map(({ rule }) => rule.id).join(),
    action === undefined || action === 'share' ? policy.compiled.processors.map(one => declaredFor(one, words)).join(';') : '',
    JSON.stringify(clauses),
  ].join('\n');
}

function baseOf({ role, action, purpose, category }: Words): Request {
  return {
    ...(role === undefined ? {} : { actor: { role } }),
    ...(action === undefined ? {} : { action }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(category === undefined ? {} : { categories: [category] }),
  };
}

function consentDimensions({ index }: Policy, cell: Cell, { purpose }: Words, now: Date): readonly Dimension[] {
  const demands: readonly CompiledConsent[] = [
    ...cell.candidates.flatMap(({ indexed: { statement } }) => statement.consent ?? []),
    ...cell.residency.flatMap(({ rule }) => (rule.transfer.separateConsent ? [{ separate: true }] : [])),
  ];
  if (demands.length === 0 || purpose === undefined) return [];
  const tests = demands.map(demand => consentTest(index.purposeWords, demand));
  const alternatives = consentValues(purpose, demands, now).map((consents): Assignment =>
    consents === undefined ? [] : [[['subject', 'consents'], consents]],
  );
  return [
    distinctBy(alternatives, assignment => {
      const { subject } = requestWith({}, assignment);
      return tests.map(test => test({ request: {}, subject, purpose, now: now.getTime() })).join();
    }),
  ];
}
