import type { Clause, Condition } from '../../condition.ts';
import type { ClauseSource } from '../../document/condition-source.ts';
import type { ResolvedConditions, ResolvedPolicy } from '../../resolve/resolved-policy.ts';
import { isReadable } from './demands.ts';
import { isEmpty, restrict, wholeDomain, type Domain } from './value-domain.ts';

/** A clause that cannot hold (or, negated, cannot fail) together with what was demanded before it. */
export interface Contradiction {
  readonly source: ClauseSource;
  readonly negated: boolean;
  /** Clauses on the same attribute before it, the last few. */
  readonly before: readonly ClauseSource[];
}

/** What is known of the attributes when all conditions so far hold: of each what it may be, and the clauses that said so, the last ones first. */
export type Known = ReadonlyMap<string, OneKnown>;

export interface OneKnown {
  readonly domain: Domain;
  readonly said: readonly ClauseSource[];
}

export const nothingKnown: Known = new Map();

/** Clauses that are told of: the last ones on an attribute. */
const mostSaid = 3;

export interface Followed {
  readonly known: Known;
  readonly contradictions: readonly Contradiction[];
}

/** Demands that all conditions hold or, `negated`, that none does, one after the other; only what is certain counts. */
export function follow(policy: ResolvedPolicy, conditions: ResolvedConditions | undefined, before: Known, negated = false): Followed {
  if (conditions === undefined || !conditions.conditions.every(isReadable)) return { known: before, contradictions: [] };
  const walk = walkOf(policy, conditions);
  const known = conditions.conditions.reduce((so, condition) => demand(walk, condition, negated, so), before);
  return { known, contradictions: walk.found };
}

/** Demands each condition by itself. */
export function followEach(policy: ResolvedPolicy, conditions: ResolvedConditions | undefined, before: Known): readonly Contradiction[] {
  if (conditions === undefined || !conditions.conditions.every(isReadable)) return [];
  const walk = walkOf(policy, conditions);
  for (const condition of conditions.conditions) demand(walk, condition, false, before);
  return walk.found;
}

function walkOf(policy: ResolvedPolicy, { clauses }: ResolvedConditions): Walk {
  return { policy, sources: clauses.map(({ source }) => source), next: 0, found: [] };
}

interface Walk {
  readonly policy: ResolvedPolicy;
  /** Of the clauses, in the order in which the conditions are read. */
  readonly sources: readonly ClauseSource[];
  next: number;
  readonly found: Contradiction[];
}

function demand(walk: Walk, condition: Condition, negated: boolean, known: Known): Known {
  switch (condition.kind) {
    case 'clause': {
      const source = walk.sources[walk.next++];
      return source === undefined ? known : demandClause(walk, { clause: condition, source, negated }, known);
    }
    case 'not':
      return demand(walk, condition.of, !negated, known);
    default: {
      const isJoint = (condition.kind === 'all') !== negated;
      if (isJoint) return condition.of.reduce((so, one) => demand(walk, one, negated, so), known);
      // One of several: each may be impossible by itself, and which one holds is not known afterwards.
      for (const one of condition.of) demand(walk, one, negated, known);
      return known;
    }
  }
}

interface Demand {
  readonly clause: Clause;
  readonly source: ClauseSource;
  readonly negated: boolean;
}

function demandClause({ policy, found }: Walk, { clause, source, negated }: Demand, known: Known): Known {
  const type = policy.attributes.get(clause.path)?.type;
  if (type === undefined || clause.operator === 'present') return known;
  const { domain = wholeDomain(type, policy), said = [] } = known.get(clause.path) ?? {};
  const narrowed = restrict(domain, clause, negated, policy);
  if (isEmpty(narrowed) && !isEmpty(domain)) {
    found.push({ source, negated, before: said.toReversed() });
    return known;
  }
  return new Map([...known, [clause.path, { domain: narrowed, said: [source, ...said].slice(0, mostSaid) }]]);
}
