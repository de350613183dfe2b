import fc from 'fast-check';
import type { Action } from '../../src/index.ts';
import { randomFrom, type Random } from './random.ts';
import * as world from './world.ts';

/** A policy file as an object: JSON is YAML. */
export interface PolicySource {
  readonly proviso: 'policy/v1';
  readonly id: string;
  readonly version: string;
  readonly vocabulary: {
    readonly categories: Readonly<Record<string, unknown>>;
    readonly purposes: Readonly<Record<string, unknown>>;
    readonly roles: Readonly<Record<string, { readonly includes?: readonly string[] }>>;
  } & Readonly<Record<string, unknown>>;
  readonly statements: readonly StatementJson[];
  readonly safeguards: readonly { readonly id: string }[];
  readonly residency: readonly { readonly id: string }[];
  readonly stores: Readonly<Record<string, unknown>>;
  readonly processors: Readonly<Record<string, unknown>>;
}

export interface StatementJson {
  readonly id: string;
  readonly permit?: ScopeJson;
  readonly forbid?: ScopeJson;
  readonly [key: string]: unknown;
}

export interface ScopeJson {
  readonly actor?: string | readonly string[];
  readonly action?: Action | readonly Action[];
  readonly category?: unknown;
  readonly purpose?: string | readonly string[];
}

interface Vocabulary {
  readonly categories: readonly string[];
  readonly roles: readonly string[];
  readonly purposes: readonly string[];
}

/** Shrinks to fewer statements, safeguards, rules, stores and processors. */
export const policies: fc.Arbitrary<PolicySource> = fc
  .record({ seed: fc.integer(), sizes: fc.record({ statements: fc.nat(12), safeguards: fc.nat(6), residency: fc.nat(3) }) })
  .map(({ seed, sizes }) => policyFrom(seed, sizes));

function policyFrom(
  seed: number,
  sizes: { readonly statements: number; readonly safeguards: number; readonly residency: number },
): PolicySource {
  const random = randomFrom(seed);
  const vocabulary: Vocabulary = {
    categories: atLeastOne(random, world.categories, 0.8),
    roles: [...new Set(['clerk', ...random.some(world.roles, 0.8)])],
    purposes: [...new Set(['care', ...random.some(world.purposes, 0.8)])],
  };
  const partRandom = (part: number): Random => randomFrom(seed ^ Math.imul(part + 1, 0x9e3779b1));
  const makeList = <T>(part: number, count: number, make: (random: Random, id: string) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(partRandom(part + index), `${'abcdefghijklmnop'[(index * 7) % 16] ?? 'z'}${index}`));
  return {
    proviso: 'policy/v1',
    id: 'generated/policy',
    version: '1.0.0',
    vocabulary: vocabularyJson(random, vocabulary),
    statements: makeList(100, sizes.statements + 1, (own, id) => statement(own, id, vocabulary)),
    safeguards: makeList(200, sizes.safeguards, (own, id) => safeguard(own, `g-${id}`, vocabulary)),
    residency: makeList(300, sizes.residency, (own, id) => residencyRule(own, `r-${id}`, vocabulary)),
    stores: Object.fromEntries(
      ['pg.main', 's3', 'redis'].filter(() => random.chance(0.7)).map((id, index) => [id, store(partRandom(400 + index), vocabulary)]),
    ),
    processors: Object.fromEntries(
      ['stripe', 'posthog'].filter(() => random.chance(0.8)).map((id, index) => [id, processor(partRandom(500 + index), vocabulary)]),
    ),
  };
}

function vocabularyJson(random: Random, { categories, roles, purposes }: Vocabulary): PolicySource['vocabulary'] {
  return {
    categories: Object.fromEntries(categories.map(id => [id, { sensitivity: random.pick(world.sensitivities) }])),
    subjects: { patient: {}, customer: {} },
    purposes: Object.fromEntries(purposes.map(id => [id, id === 'marketing' ? { sale: true } : {}])),
    roles: Object.fromEntries(
      roles.map((id, index) => {
        const includes = random.some(roles.slice(0, index), 0.4);
        return [id, includes.length === 0 ? {} : { includes }];
      }),
    ),
    regions: world.regions,
    attributes: Object.fromEntries(world.attributes.flatMap(({ path, declared }) => (declared === undefined ? [] : [[path, declared]]))),
    sets: world.sets,
  };
}

function statement(random: Random, id: string, vocabulary: Vocabulary): StatementJson {
  const isPermit = random.chance(0.75);
  const conditions = {
    ...maybe(random, 0.3, () => ({ when: listOf(random, 3, () => condition(random, isPermit ? 'here' : 'never', 0)) })),
    ...maybe(random, 0.2, () => ({ unless: listOf(random, 2, () => condition(random, isPermit ? 'never' : 'here', 0)) })),
    ...maybe(random, 0.2, () => ({ message: 'because' })),
  };
  const refs = random.pick([['GDPR.6.1.b'], ['HIPAA.164.506', 'GDPR.9.2.h']]);
  if (!isPermit) return { id, forbid: scope(random, vocabulary, 0.75), legal: { refs }, ...conditions };
  return {
    id,
    permit: scope(random, vocabulary, 0.35),
    legal: { basis: 'contract', refs },
    ...conditions,
    ...maybe(random, 0.2, () => ({ consent: consent(random) })),
    ...maybe(random, 0.3, () => ({ minimize: minimize(random, vocabulary) })),
    ...maybe(random, 0.2, () => ({ transform: transform(random, vocabulary) })),
    ...maybe(random, 0.4, () => ({ audit: random.pick(['none', 'basic', 'full']) })),
  };
}

function scope(random: Random, vocabulary: Vocabulary, narrow: number): ScopeJson {
  const parts: ScopeJson = {
    ...maybe(random, narrow, () => ({ actor: oneOrMore(random, vocabulary.roles) })),
    ...maybe(random, narrow, () => ({ action: oneOrMore(random, world.actions) })),
    ...maybe(random, narrow, () => ({ category: selector(random, vocabulary) })),
    ...maybe(random, narrow, () => ({ purpose: oneOrMore(random, vocabulary.purposes) })),
  };
  return Object.keys(parts).length === 0 ? { action: ['read', 'store', 'share', 'disclose'] } : parts;
}

function selector(random: Random, vocabulary: Vocabulary): unknown {
  if (random.chance(0.15)) return { sensitivity: oneOrMore(random, world.sensitivities) };
  const { categories } = vocabulary;
  const roots = categories.flatMap(id => id.split('.').map((_, index, parts) => `${parts.slice(0, index + 1).join('.')}.**`));
  return oneOrMore(random, ['**', '**', ...categories, ...new Set(roots)]);
}

function consent(random: Random): unknown {
  return {
    ...maybe(random, 0.5, () => ({
      noticeVersion: random.pick(['>=2026-03', '2026-03', '>2026-02', '<=2026.3', '<2026-03.1', '== 2026-03']),
    })),
    ...maybe(random, 0.5, () => ({ maxAge: random.pick(['P24M', 'P3M', 'P1M', 'P30D', 'PT36H', 'P4W']) })),
    ...maybe(random, 0.2, () => ({ separate: true })),
  };
}

const masks = ['clear', 'last4', 'first1', 'year', 'full', 'drop'];

function minimize(random: Random, vocabulary: Vocabulary): unknown {
  const masked = random.some(
    vocabulary.categories.flatMap(id => [id, `${id.split('.')[0] ?? id}.**`]),
    0.25,
  );
  const mask = masked.length === 0 ? ['**'] : masked;
  return {
    ...maybe(random, 0.5, () => ({ fields: selector(random, vocabulary) })),
    mask: Object.fromEntries(mask.map(key => [key, random.pick(masks)])),
    ...maybe(random, 0.3, () => ({ unless: [condition(random, 'here', 1)] })),
  };
}

function transform(random: Random, vocabulary: Vocabulary): unknown {
  const pseudonymize = { pseudonymize: atLeastOne(random, ['subject.id', ...vocabulary.categories], 0.1) };
  return {
    ...(random.chance(0.5) ? pseudonymize : { aggregate: random.pick([2, 20, 50]) }),
    ...maybe(random, 0.3, () => ({ aggregate: random.pick([5, 10]) })),
    ...maybe(random, 0.3, () => ({ unless: [condition(random, 'here', 1)] })),
  };
}

/** `is present` may stand where its falsehood denies: in a permit's `when` or the `unless` of a forbid or an obligation, under an even number of `not`. */
type Presence = 'here' | 'under-another-not' | 'never';

const underNot: Readonly<Record<Presence, Presence>> = { here: 'under-another-not', 'under-another-not': 'here', never: 'never' };

function condition(random: Random, presence: Presence, depth: number): unknown {
  if (depth < 3 && random.chance(0.25)) {
    const kind = random.pick(['all', 'any', 'not']);
    if (kind === 'not') return { not: condition(random, underNot[presence], depth + 1) };
    return { [kind]: listOf(random, 3, () => condition(random, presence, depth + 1)) };
  }
  const attribute = random.pick(world.attributes);
  const { path, kind } = attribute;
  if (presence === 'here' && random.chance(0.2)) return random.chance(0.5) ? `${path} is present` : { path, is: 'present' };
  const limits = declaredLimits(attribute);
  if (kind === 'set') return { path, has: random.pick(limits) };
  if (random.chance(0.3)) return inClause(random, attribute, limits);
  const compares = ['number', 'date', 'order'].includes(kind);
  const operators = compares ? ['equals', 'notEquals', 'lessThan', 'atMost', 'moreThan', 'atLeast'] : ['equals', 'notEquals'];
  return { path, [random.pick(operators)]: random.pick(limits) };
}

/** Roles and purposes come and go; the first of each is always declared. */
function declaredLimits({ path, limits }: world.AttributeKind): readonly (string | number | boolean)[] {
  return path === 'actor.role' || path === 'purpose' ? limits.slice(0, 1) : limits;
}

function inClause(random: Random, { path, kind }: world.AttributeKind, limits: readonly unknown[]): unknown {
  if (path === 'plain' || path === 'context.ticketId') return random.chance(0.5) ? `${path} in known` : { path, in: ['alpha', 'gamma'] };
  if (kind === 'enum' && path === 'size') return random.chance(0.5) ? 'size in kinds' : 'size in [small, huge]';
  if (kind === 'place') return random.chance(0.5) ? `${path} in EEA` : { path, in: random.some(limits, 0.3).concat('DE') };
  return { path, in: [random.pick(limits), limits[0]] };
}

function safeguard(random: Random, id: string, vocabulary: Vocabulary): { readonly id: string } & Readonly<Record<string, unknown>> {
  const category = selector(random, vocabulary);
  if (random.chance(0.3)) {
    return {
      id,
      audit: { action: oneOrMore(random, world.actions), category, fields: random.some(['target', 'requestId', 'outcome', 'at'], 0.5) },
    };
  }
  if (random.chance(0.1)) return { id, transport: { tls: '1.3' } };
  const accept = random.chance(0.15) ? [] : atLeastOne(random, world.protections, 0.3);
  const message = maybe(random, 0.3, () => ({ message: 'protect it' }));
  return { id, protect: { channel: atLeastOne(random, world.channels, 0.2), category, accept }, legal: ['GDPR.32.1.a'], ...message };
}

function residencyRule(random: Random, id: string, vocabulary: Vocabulary): { readonly id: string } & Readonly<Record<string, unknown>> {
  const places = (): readonly string[] => atLeastOne(random, world.places, 0.25);
  const transfer = { allow: atLeastOne(random, ['scc', 'adequacy', 'consent'], 0.4), separateConsent: random.chance(0.3) };
  return {
    id,
    subjectRegion: random.pick(world.places),
    ...maybe(random, 0.4, () => ({ category: selector(random, vocabulary) })),
    ...(random.chance(0.2)
      ? { deny: places() }
      : { store: places(), ...maybe(random, 0.3, () => ({ deny: places() })), ...maybe(random, 0.6, () => ({ transfer })) }),
    legal: ['GDPR.46'],
  };
}

function store(random: Random, vocabulary: Vocabulary): unknown {
  return {
    kind: random.pick(['postgres', 's3', 'redis', 'bigquery', 'client-storage']),
    region: oneOrMore(random, world.places),
    ...maybe(random, 0.4, () => ({ transfer: random.pick(['scc', 'adequacy', 'bcr']) })),
    encryption: ['at-rest'],
    holds: selector(random, vocabulary),
  };
}

function processor(random: Random, vocabulary: Vocabulary): unknown {
  return {
    categories: random.chance(0.5) ? '**' : selector(random, vocabulary),
    purposes: atLeastOne(random, vocabulary.purposes, 0.7),
    regions: atLeastOne(random, world.places, 0.15),
    agreement: '2026-01-15',
    ...maybe(random, 0.4, () => ({ transfer: random.pick(['scc', 'adequacy', 'bcr']) })),
  };
}

function maybe<T extends object>(random: Random, probability: number, make: () => T): Partial<T> {
  return random.chance(probability) ? make() : {};
}

function listOf<T>(random: Random, most: number, make: () => T): readonly T[] {
  return Array.from({ length: 1 + Math.floor(random.next() * most) }, make);
}

function atLeastOne<T>(random: Random, list: readonly T[], probability: number): readonly T[] {
  const some = random.some(list, probability);
  return some.length === 0 ? [random.pick(list)] : some;
}

function oneOrMore<T>(random: Random, list: readonly T[]): T | readonly T[] {
  return random.chance(0.5) ? random.pick(list) : [...new Set([random.pick(list), random.pick(list)])];
}
