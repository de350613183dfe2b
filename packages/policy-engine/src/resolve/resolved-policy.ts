import type { Action, AttributeType, Effect, Mask, Sensitivity } from '../compiled-policy.ts';
import type { Condition } from '../condition.ts';
import type { ClauseSource } from '../document/condition-source.ts';
import type {
  AttributeDeclaration,
  AuditSource,
  BreachSource,
  CategoryDeclaration,
  Declaration,
  PolicyDocument,
  ProcessorSource,
  PurposeDeclaration,
  Reference,
  RegionDeclaration,
  ResidencySource,
  RetentionSource,
  RightsSource,
  SafeguardSource,
  StatementSource,
  StoreSource,
  WaiverSource,
} from '../document/policy-document.ts';

/** All documents joined, every name looked up. Each part keeps the source that it was read from, for the places of diagnostics. */
export interface ResolvedPolicy {
  /** The entry first, then what it extends. */
  readonly documents: readonly PolicyDocument[];
  readonly id: string;
  readonly version: string;
  readonly categories: ReadonlyMap<string, ResolvedCategory>;
  readonly subjects: ReadonlyMap<string, ResolvedSubject>;
  readonly purposes: ReadonlyMap<string, ResolvedPurpose>;
  readonly roles: ReadonlyMap<string, ResolvedRole>;
  readonly regions: ReadonlyMap<string, ResolvedRegion>;
  /** Built-in ones among them: those have no declaration. */
  readonly attributes: ReadonlyMap<string, ResolvedAttribute>;
  readonly statements: readonly ResolvedStatement[];
  readonly safeguards: readonly ResolvedSafeguard[];
  /** What stands above in place of what a parent says under the same id. */
  readonly overrides: {
    readonly statements: readonly Override<ResolvedStatement>[];
    readonly safeguards: readonly Override<ResolvedSafeguard>[];
  };
  readonly residency: readonly ResolvedResidency[];
  readonly retention: readonly ResolvedRetention[];
  readonly stores: ReadonlyMap<string, ResolvedStore>;
  readonly processors: ReadonlyMap<string, ResolvedProcessor>;
  readonly rights: readonly ResolvedRights[];
  readonly breach: readonly ResolvedBreach[];
  /** Of all documents; the entry's first. */
  readonly audit: readonly AuditSource[];
  readonly waivers: readonly ResolvedWaiver[];
}

/** The same id in a policy and in one that it extends. Both as they are written. */
export interface Override<T> {
  readonly child: T;
  readonly parent: T;
}

/** Categories that a selector means, and which of its words means which. */
export interface Selection {
  /** Sorted, each once. */
  readonly ids: readonly string[];
  readonly parts: readonly { readonly reference: Reference; readonly ids: readonly string[] }[];
}

export interface ResolvedCategory {
  readonly id: string;
  /** Where it is declared; the entry's first. */
  readonly declarations: readonly CategoryDeclaration[];
  readonly sensitivity: Sensitivity;
  readonly dpv: string | undefined;
  readonly laws: readonly string[];
  readonly words: readonly string[];
  readonly ambiguous: readonly string[];
  readonly types: readonly string[];
  readonly shown: number | undefined;
}

export interface ResolvedSubject {
  readonly id: string;
  readonly dpv: string | undefined;
  readonly types: readonly string[];
}

export interface ResolvedPurpose {
  readonly declaration: PurposeDeclaration;
  readonly dpv: string | undefined;
  /** True when any document says so. */
  readonly sale: boolean;
  readonly signals: Readonly<Record<string, string>>;
}

export interface ResolvedRole {
  readonly declaration: Declaration;
  /** All roles that it includes, itself among them, sorted. */
  readonly includes: readonly string[];
}

export interface ResolvedRegion {
  readonly declaration: RegionDeclaration;
  readonly countries: readonly string[];
}

export interface ResolvedAttribute {
  readonly path: string;
  readonly type: AttributeType;
  readonly declaration: AttributeDeclaration | undefined;
}

/** A condition whose names and types are right, and the clauses that it was written as. */
export interface ResolvedConditions {
  readonly conditions: readonly Condition[];
  /** Every clause in it, from top to bottom, with whether it stands under an odd number of `not`. */
  readonly clauses: readonly { readonly source: ClauseSource; readonly negated: boolean }[];
}

export interface ResolvedStatement {
  readonly source: StatementSource;
  readonly effect: Effect;
  /** Ids; absent means any. */
  readonly actors: readonly string[] | undefined;
  readonly actions: readonly Action[] | undefined;
  readonly categories: Selection | undefined;
  readonly purposes: readonly string[] | undefined;
  readonly when: ResolvedConditions | undefined;
  readonly unless: ResolvedConditions | undefined;
  readonly minimize:
    | {
        readonly fields: Selection | undefined;
        readonly mask: Readonly<Record<string, Mask>>;
        readonly unless: ResolvedConditions | undefined;
      }
    | undefined;
  readonly transform:
    | {
        readonly pseudonymize: readonly string[];
        readonly aggregate: number | undefined;
        readonly unless: ResolvedConditions | undefined;
      }
    | undefined;
}

/** `categories` is absent for `transport`. */
export interface ResolvedSafeguard {
  readonly source: SafeguardSource;
  readonly categories: Selection | undefined;
}

export interface ResolvedResidency {
  readonly source: ResidencySource;
  readonly categories: Selection | undefined;
}

export interface ResolvedRetention {
  readonly source: RetentionSource;
  readonly categories: Selection;
}

export interface ResolvedStore {
  readonly source: StoreSource;
  /** Channel that data takes into it. */
  readonly channel: string;
  readonly holds: Selection;
}

export interface ResolvedProcessor {
  readonly source: ProcessorSource;
  readonly categories: Selection;
  readonly purposes: readonly string[];
}

export interface ResolvedRights {
  readonly source: RightsSource;
}

export interface ResolvedBreach {
  readonly source: BreachSource;
  readonly categories: Selection | undefined;
  readonly when: ResolvedConditions | undefined;
  readonly unless: ResolvedConditions | undefined;
}

export interface ResolvedWaiver {
  readonly source: WaiverSource;
  readonly categories: Selection | undefined;
}
