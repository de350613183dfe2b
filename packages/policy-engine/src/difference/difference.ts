import type { Action } from '../compiled-policy.ts';
import type { Request } from '../decide/request.ts';
import type { DifferenceKind } from './difference-kinds.ts';

/** What two policies answer differently, in canonical order: equal policies give equal text. */
export interface PolicyDifference {
  readonly before: PolicyName;
  readonly after: PolicyName;
  readonly changes: readonly Change[];
}

export interface PolicyName {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

export type Change = RequestChange | UndecidedChange | MovementChange | PartChange;

export type RequestChangeKind = 'newly-allowed' | 'newly-denied' | 'weaker-obligation' | 'stronger-obligation';

/** Requests that are answered differently: all of `scope` under one of `when`, and no others of this kind and `detail`. */
export interface RequestChange {
  readonly kind: RequestChangeKind;
  readonly part: 'requests';
  /** One sentence for people. */
  readonly text: string;
  /** Which obligation, from what to what. Empty for an outcome. */
  readonly detail: string;
  readonly scope: RequestScope;
  /** Empty: always. */
  readonly when: readonly Circumstance[];
  /** Statements whose scope holds some of these requests and that the other policy does not have like this, sorted. */
  readonly statements: readonly string[];
  /** One of these requests. */
  readonly witness: RequestWitness;
}

/** Each list: any of these; `undefined` in one: a word that is missing or not known; absent: anything at all. */
export interface RequestScope {
  readonly roles?: readonly (string | undefined)[];
  readonly actions?: readonly (Action | undefined)[];
  readonly categories?: readonly (string | undefined)[];
  readonly purposes?: readonly (string | undefined)[];
}

/** All of these hold. */
export type Circumstance = readonly { readonly path: string; readonly text: string }[];

/** `decide` with `now` and every obligation supported answers it differently by the two policies. */
export interface RequestWitness {
  readonly request: Request;
  /** UTC time, such as `2026-07-01T00:00:00Z`. */
  readonly now: string;
}

/** Requests that were too many to compare: nothing is said about them. */
export interface UndecidedChange {
  readonly kind: 'not-decided';
  readonly part: 'requests';
  readonly text: string;
  readonly scope: RequestScope;
  /** Kinds of requests in the scope that would have to be looked at one by one. */
  readonly count: number;
}

/** What may happen to data in code. */
export interface MovementChange {
  readonly kind: 'weaker-safeguard' | 'stronger-safeguard';
  readonly part: 'safeguards';
  readonly text: string;
  readonly categories: readonly string[];
  readonly channels: readonly string[];
  /** `safeguardVerdict` answers it differently by the two policies. */
  readonly witness: { readonly channel: string; readonly category: string; readonly protections: readonly string[] };
}

export type PolicyPart =
  | 'vocabulary'
  | 'statements'
  | 'transport'
  | 'audit-safeguards'
  | 'safeguards'
  | 'residency'
  | 'retention'
  | 'stores'
  | 'processors'
  | 'rights'
  | 'breach'
  | 'audit'
  | 'waivers';

/** Any other part of the policy. */
export interface PartChange {
  readonly kind: Exclude<DifferenceKind, RequestChangeKind | 'not-decided'>;
  readonly part: PolicyPart;
  /** What the change is about: the id of a store, a category, a law. */
  readonly id: string;
  readonly text: string;
  /** A case in which it shows, such as a date from which the two deadlines differ. */
  readonly witness?: Readonly<Record<string, string>>;
}
