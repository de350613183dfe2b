import type { Action, AuditLevel, Effect, FindingSeverity, Mask, Sensitivity } from '../compiled-policy.ts';
import type { Span } from '../diagnostic.ts';
import type { ConditionSource } from './condition-source.ts';

/** One policy file as read: typed, with positions, names not yet looked up. What does not fit the structure is left out. */
export interface PolicyDocument {
  readonly file: string;
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly title: string | undefined;
  readonly owner: { readonly team: string; readonly contact: string | undefined } | undefined;
  /** A date. */
  readonly reviewBy: Reference | undefined;
  readonly extends: readonly Reference[];
  /** Files of `extends` that were found. */
  readonly parents?: readonly string[];
  readonly categories: readonly CategoryDeclaration[];
  readonly subjects: readonly SubjectDeclaration[];
  readonly purposes: readonly PurposeDeclaration[];
  readonly roles: readonly RoleDeclaration[];
  readonly regions: readonly RegionDeclaration[];
  readonly attributes: readonly AttributeDeclaration[];
  readonly sets: readonly SetDeclaration[];
  readonly statements: readonly StatementSource[];
  readonly safeguards: readonly SafeguardSource[];
  readonly residency: readonly ResidencySource[];
  readonly retention: readonly RetentionSource[];
  readonly stores: readonly StoreSource[];
  readonly processors: readonly ProcessorSource[];
  readonly rights: readonly RightsSource[];
  readonly breach: readonly BreachSource[];
  readonly audit: AuditSource | undefined;
  readonly waivers: readonly WaiverSource[];
}

/** A word in a file that names something, or any other text whose place matters. */
export interface Reference {
  readonly text: string;
  readonly file: string;
  readonly span: Span;
}

/** A place in a file that gives something its id: the key, the value of `id`, or the block itself. */
export interface Declaration {
  readonly id: string;
  readonly file: string;
  readonly span: Span;
}

export interface CategoryDeclaration extends Declaration {
  readonly sensitivity: Sensitivity;
  readonly sensitivitySpan: Span;
  readonly dpv: string | undefined;
  readonly laws: readonly string[];
  readonly words: readonly string[];
  readonly ambiguous: readonly string[];
  readonly types: readonly string[];
  readonly shown: number | undefined;
}

export interface SubjectDeclaration extends Declaration {
  readonly dpv: string | undefined;
  readonly types: readonly string[];
}

export interface PurposeDeclaration extends Declaration {
  readonly dpv: string | undefined;
  readonly sale: boolean | undefined;
  /** Key `sale`, else the declaration. */
  readonly saleSpan: Span;
  readonly signals: Readonly<Record<string, string>>;
}

export interface RoleDeclaration extends Declaration {
  readonly includes: readonly Reference[];
}

export interface RegionDeclaration extends Declaration {
  readonly countries: readonly Reference[];
}

export interface AttributeDeclaration extends Declaration {
  readonly kind: 'string' | 'number' | 'boolean' | 'date' | 'place' | 'enum' | 'order' | 'set';
  readonly values: readonly string[] | undefined;
}

/** A named set of words for `in`. */
export interface SetDeclaration extends Declaration {
  readonly values: readonly string[];
}

/** Absent: not written. */
export type CategorySelector =
  | { readonly kind: 'patterns'; readonly patterns: readonly Reference[] }
  | { readonly kind: 'sensitivity'; readonly sensitivities: readonly Sensitivity[]; readonly file: string; readonly span: Span };

/** What a child may change of a parent's statement or safeguard. */
export type Overridable = 'severity' | 'message' | 'minimize.fields';

export interface StatementSource extends Declaration {
  readonly effect: Effect;
  readonly effectSpan: Span;
  readonly actors: readonly Reference[] | undefined;
  readonly actions: readonly Action[] | undefined;
  readonly categories: CategorySelector | undefined;
  readonly purposes: readonly Reference[] | undefined;
  readonly when: readonly ConditionSource[] | undefined;
  readonly unless: readonly ConditionSource[] | undefined;
  readonly consent: ConsentSource | undefined;
  readonly minimize: MinimizeSource | undefined;
  readonly transform: TransformSource | undefined;
  readonly basis: string | undefined;
  readonly refs: readonly string[];
  readonly message: string | undefined;
  readonly audit: AuditLevel | undefined;
  readonly severity: FindingSeverity | undefined;
  readonly overridable: readonly Overridable[];
}

export interface ConsentSource {
  readonly span: Span;
  /** As written: `>=2026-03`. */
  readonly noticeVersion: Reference | undefined;
  readonly maxAge: Reference | undefined;
  readonly separate: boolean | undefined;
}

export interface MinimizeSource {
  readonly span: Span;
  readonly fields: CategorySelector | undefined;
  readonly mask: readonly { readonly category: Reference; readonly mask: Mask }[];
  readonly unless: readonly ConditionSource[] | undefined;
}

export interface TransformSource {
  readonly span: Span;
  readonly pseudonymize: readonly Reference[];
  readonly aggregate: number | undefined;
  readonly unless: readonly ConditionSource[] | undefined;
}

interface SafeguardBase extends Declaration {
  readonly legal: readonly string[];
  readonly message: string | undefined;
  readonly severity: FindingSeverity | undefined;
  readonly overridable: readonly Overridable[];
}

export type SafeguardSource =
  | (SafeguardBase & {
      readonly kind: 'protect';
      readonly channels: readonly string[];
      readonly categories: CategorySelector | undefined;
      readonly accept: readonly string[];
      readonly acceptSpan: Span;
      /** As written, each with its place. */
      readonly accepted: readonly Reference[];
    })
  | (SafeguardBase & {
      readonly kind: 'transport';
      readonly tls: string | undefined;
      readonly verifyCertificates: boolean | undefined;
      readonly startTls: boolean;
      readonly hsts: Reference | undefined;
      readonly cookies:
        | { readonly secure: boolean | undefined; readonly httpOnly: boolean | undefined; readonly sameSite: 'lax' | 'strict' | undefined }
        | undefined;
    })
  | (SafeguardBase & {
      readonly kind: 'audit';
      readonly actions: readonly Action[];
      readonly categories: CategorySelector | undefined;
      readonly fields: readonly string[];
    });

export interface ResidencySource extends Declaration {
  readonly subjectRegion: Reference | undefined;
  readonly categories: CategorySelector | undefined;
  /** Absent: anywhere. */
  readonly store: readonly Reference[] | undefined;
  readonly deny: readonly Reference[];
  readonly primaryStore: readonly Reference[];
  readonly transfer:
    | {
        readonly span: Span;
        readonly allow: readonly Reference[];
        readonly separateConsent: boolean;
        readonly assessment: Reference | undefined;
      }
    | undefined;
  readonly legal: readonly string[];
}

export interface RetentionSource extends Declaration {
  readonly categories: CategorySelector | undefined;
  readonly keep: Reference | undefined;
  readonly from: Reference | undefined;
  readonly then: 'erase' | 'anonymize' | undefined;
  readonly hold: readonly Reference[];
  readonly basis: string | undefined;
  readonly legal: readonly string[];
}

export interface StoreSource extends Declaration {
  readonly kind: Reference | undefined;
  readonly regions: readonly Reference[];
  readonly transfer: Reference | undefined;
  readonly encryption: readonly string[];
  readonly holds: CategorySelector | undefined;
  readonly erase: { readonly span: Span; readonly by: string; readonly within: Reference | undefined } | undefined;
  readonly derivedFrom: Reference | undefined;
  readonly maxLag: Reference | undefined;
  readonly backups: { readonly span: Span; readonly window: Reference | undefined; readonly then: 'expire' | 'crypto-shred' } | undefined;
}

export interface ProcessorSource extends Declaration {
  readonly packages: readonly string[];
  readonly hosts: readonly string[];
  readonly categories: CategorySelector | undefined;
  readonly purposes: readonly Reference[];
  readonly regions: readonly Reference[];
  readonly agreement: Reference | undefined;
  readonly transfer: Reference | undefined;
}

/** `id` is the law. */
export interface RightsSource extends Declaration {
  readonly due: Reference | undefined;
  readonly extend: Reference | undefined;
  readonly from: Reference | undefined;
  readonly include: readonly Reference[];
}

/** `id` is the law and who is told: `GDPR.authority`. */
export interface BreachSource extends Declaration {
  readonly law: Reference | undefined;
  readonly notify: Reference | undefined;
  readonly within: Reference | undefined;
  readonly from: Reference | undefined;
  readonly categories: CategorySelector | undefined;
  readonly when: readonly ConditionSource[] | undefined;
  readonly unless: readonly ConditionSource[] | undefined;
  readonly legal: readonly string[];
}

export interface AuditSource {
  readonly file: string;
  readonly span: Span;
  readonly store: 'append-only' | undefined;
  readonly chain: 'sha256' | undefined;
  readonly keep: Reference | undefined;
  readonly redact: readonly Reference[];
}

export interface WaiverSource extends Declaration {
  readonly rule: Reference | undefined;
  readonly scopeSpan: Span;
  readonly files: readonly Reference[];
  readonly categories: CategorySelector | undefined;
  readonly reason: string;
  readonly approvedBy: string;
  readonly expires: Reference | undefined;
}
