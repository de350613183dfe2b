import type { DecideSettings } from '../../src/index.ts';
import type { PolicySource, ScopeJson } from './policies.ts';
import type { Random } from './random.ts';
import * as world from './world.ts';

/** What is asked, by what settings. A request may be anything. */
export interface Asked {
  readonly request: Readonly<Record<string, unknown>>;
  readonly settings: DecideSettings;
}

/** Near the policy: it begins from what one statement speaks of, and then some of it is taken away, misspelt or replaced. */
export function requestNear(policy: PolicySource, random: Random): Asked {
  const focus = random.pick(policy.statements);
  const tidy = tidyRequest(policy, focus.permit ?? focus.forbid ?? {}, random);
  const request = random.chance(0.5) ? tidy : spoiled(tidy, random);
  return { request, settings: settings(random) };
}

function tidyRequest(policy: PolicySource, scope: ScopeJson, random: Random): Readonly<Record<string, unknown>> {
  const { categories, roles, purposes } = policy.vocabulary;
  const oneOf = <T>(words: T | readonly T[] | undefined, others: readonly T[]): T => {
    const named = words === undefined ? others : Array.isArray(words) ? (words as readonly T[]) : [words as T];
    return random.pick(random.chance(0.9) ? named : others);
  };
  const action = oneOf(scope.action, world.actions);
  const context = contextOf(random);
  return {
    actor: { id: 'u1', role: oneOf(scope.actor, Object.keys(roles)) },
    action,
    categories: askedCategories(scope.category, Object.keys(categories), random),
    subject: random.chance(0.85) ? subject(random) : [subject(random), subject(random)],
    purpose: oneOf(scope.purpose, Object.keys(purposes)),
    ...(action === 'share' || random.chance(0.1) ? { recipient: random.pick([...Object.keys(policy.processors), 'ghost']) } : {}),
    ...(action === 'store' || random.chance(0.1) ? { store: random.pick([...Object.keys(policy.stores), 'ghost']) } : {}),
    ...(random.chance(0.3) ? { region: random.pick(world.places) } : {}),
    ...(random.chance(0.25) ? { channel: random.pick(world.channels) } : {}),
    ...(random.chance(0.7) ? { protections: random.some(world.protections, 0.5) } : {}),
    context,
  };
}

/** Ids that a selector speaks of, or some others; parents, which mean their leaves, among them. */
function askedCategories(selector: unknown, declared: readonly string[], random: Random): readonly string[] {
  const patterns = typeof selector === 'string' ? [selector] : Array.isArray(selector) ? (selector as readonly string[]) : ['**'];
  const roots = patterns.map(pattern => pattern.replace(/\.?\*\*$/, ''));
  const near = declared.filter(id => roots.some(root => root === '' || id === root || id.startsWith(`${root}.`)));
  const pool = random.chance(0.85) && near.length > 0 ? near : [...declared, 'contact', 'health', 'ghost.category'];
  return Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => random.pick(pool));
}

/** What attributes say, at their paths. */
function contextOf(random: Random): Readonly<Record<string, unknown>> {
  const context: Record<string, unknown> = {};
  for (const { path, declared, values } of world.attributes) {
    if (declared === undefined || random.chance(0.15)) continue;
    const [first = '', second] = path.startsWith('context.') ? [path.slice('context.'.length)] : path.split('.');
    const value = random.pick(values);
    context[first] = second === undefined ? value : { [second]: value };
  }
  return context;
}

function subject(random: Random): Readonly<Record<string, unknown>> {
  const valueOf = (path: string): unknown => random.pick(world.attributes.find(attribute => attribute.path === path)?.values ?? []);
  return {
    kind: random.pick(world.subjects),
    ...(random.chance(0.9) ? { region: valueOf('subject.region') } : {}),
    ...(random.chance(0.9) ? { age: valueOf('subject.age') } : {}),
    ...(random.chance(0.9) ? { optOuts: valueOf('subject.optOuts') } : {}),
    ...(random.chance(0.9) ? { signals: { gpc: valueOf('subject.signals.gpc') } } : {}),
    ...(random.chance(0.9) ? { consents: Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, () => consentRecord(random)) } : {}),
  };
}

const moments = [
  '2026-05-31T13:00:00Z',
  '2026-06-01',
  '2026-05-20',
  '2026-05-01T12:00:00Z',
  '2026-05-01T12:00:00.001Z',
  '2026-03-01',
  '2025-11-30',
  '2024-05-01',
  '2026-06-02',
  '2026-06-01T12:00:00Z',
];

function consentRecord(random: Random): unknown {
  if (random.chance(0.03)) return random.pick([null, 5, 'given', [], {}]);
  return {
    ...(random.chance(0.97) ? { purpose: random.pick([...world.purposes, ...world.purposes, ...world.purposes, 'other']) } : {}),
    ...(random.chance(0.97) ? { status: random.pick(['given', 'given', 'given', 'given', 'withdrawn', 'Given']) } : {}),
    ...(random.chance(0.97) ? { at: random.pick(random.chance(0.97) ? moments : ['yesterday', 1_780_000_000_000, '2026-13-01']) } : {}),
    ...(random.chance(0.9) ? { noticeVersion: random.pick(['2026-03', '2026-03', '2026-4', '2026', '2026-03-1', '2025-12', 'x', 3]) } : {}),
    ...(random.chance(0.6) ? { separate: random.pick([true, true, false, 'true']) } : {}),
  };
}

const hostile: readonly unknown[] = [
  null,
  undefined,
  '',
  'ghost',
  '__proto__',
  'constructor',
  0,
  Number.NaN,
  true,
  [],
  {},
  [null],
  ['ghost'],
  JSON.parse('{"__proto__":{"role":"clerk","ticketId":"alpha"}}'),
  Object.create({ role: 'clerk', ticketId: 'alpha', gpc: false }),
  Symbol('hostile'),
  () => 'clerk',
  10n,
];

/** One to three members, at any depth, are taken away or replaced. */
function spoiled(request: Readonly<Record<string, unknown>>, random: Random): Readonly<Record<string, unknown>> {
  let result = request;
  for (let left = random.pick([1, 1, 2, 3]); left > 0; left--) result = spoiledOnce(result, random);
  return result;
}

function spoiledOnce(value: Readonly<Record<string, unknown>>, random: Random): Readonly<Record<string, unknown>> {
  const keys = Object.keys(value);
  if (keys.length === 0) return value;
  const key = random.pick(keys);
  const member = value[key];
  if (isPlainObject(member) && random.chance(0.6)) return { ...value, [key]: spoiledOnce(member, random) };
  if (random.chance(0.5)) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: random.pick(hostile) };
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function settings(random: Random): DecideSettings {
  const supports = random.chance(0.8) ? world.obligationKinds : random.some(world.obligationKinds, 0.6);
  return {
    ...(random.chance(0.9) ? { now: world.now } : {}),
    ...(random.chance(0.95) ? { supports } : {}),
  };
}
