/** The compiled form: plain JSON, versioned, sealed by a digest. The run time needs nothing else. */
import type { Condition } from './condition.ts';

export type Effect = 'permit' | 'forbid';
export type Sensitivity = 'personal' | 'sensitive' | 'special';
export type Action = 'read' | 'store' | 'derive' | 'share' | 'export' | 'disclose' | 'update' | 'delete';

/** Weakest first; `last4`, `first1` and `year` hide different things, so that two of them together make `full`. */
export type Mask = 'clear' | 'last4' | 'first1' | 'year' | 'full' | 'drop';
export type AuditLevel = 'none' | 'basic' | 'full';

/** ISO 8601, such as `P1M` or `PT72H`. */
export type DurationText = string;
/** `2026-01-15`. */
export type DateText = string;

export const compiledFormat = 2;

export interface CompiledPolicy {
  readonly format: typeof compiledFormat;
  readonly id: string;
  readonly version: string;
  /** `sha256:` and the hex digest of the canonical JSON of everything else. `loadPolicy` does not verify it: `digestMatches` does. */
  readonly digest: string;
  readonly title?: string;
  readonly owner?: { readonly team: string; readonly contact?: string };
  readonly reviewBy?: DateText;
  readonly categories: readonly CompiledCategory[];
  readonly subjects: readonly CompiledSubject[];
  readonly purposes: readonly CompiledPurpose[];
  /** Role id to all roles that it includes, itself among them, sorted. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** Region id to country codes (ISO 3166-1 alpha-2), sorted. */
  readonly regions: Readonly<Record<string, readonly string[]>>;
  /** What conditions ask, built-in ones among them. */
  readonly attributes: readonly CompiledAttribute[];
  readonly statements: readonly CompiledStatement[];
  readonly safeguards: CompiledSafeguards;
  readonly residency: readonly CompiledResidency[];
  readonly retention: readonly CompiledRetention[];
  readonly stores: readonly CompiledStore[];
  readonly processors: readonly CompiledProcessor[];
  readonly rights: readonly CompiledRights[];
  readonly breach: readonly CompiledBreach[];
  readonly audit?: CompiledAudit;
  readonly waivers: readonly CompiledWaiver[];
}

export interface CompiledCategory {
  readonly id: string;
  readonly sensitivity: Sensitivity;
  /** W3C Data Privacy Vocabulary id, such as `pd:EmailAddress`. */
  readonly dpv?: string;
  /** Laws that name it, such as `GDPR.9`. */
  readonly laws?: readonly string[];
  readonly words: readonly string[];
  readonly ambiguous: readonly string[];
  readonly types: readonly string[];
  /** Most characters, first or last, that may be left of it and count as `masked`, or of a credential as nothing. */
  readonly shown?: number;
}

export interface CompiledSubject {
  readonly id: string;
  readonly dpv?: string;
  readonly types: readonly string[];
}

export interface CompiledPurpose {
  readonly id: string;
  readonly dpv?: string;
  /** Serving it is a sale or sharing in the sense of the CPRA (1798.140(ad), (ah)). */
  readonly sale: boolean;
  /** Signals of browsers and consent platforms that speak of it, such as `{ gpc: 'opt-out' }`. */
  readonly signals: Readonly<Record<string, string>>;
}

/** What a condition may ask. `values` of an `order` go from least to most. */
export type AttributeType =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'date' | 'place' }
  | { readonly kind: 'enum' | 'order'; readonly values: readonly string[] }
  /** A set of words; without `values`, of any text. */
  | { readonly kind: 'set'; readonly values?: readonly string[] };

export interface CompiledAttribute {
  /** Where it stands in a request: `subject.age`. A path outside the request's own fields stands in `context`. */
  readonly path: string;
  readonly type: AttributeType;
}

export interface CompiledStatement {
  readonly id: string;
  readonly effect: Effect;
  /** Resolved ids, sorted; an absent list means any. */
  readonly actors?: readonly string[];
  readonly actions?: readonly Action[];
  readonly categories?: readonly string[];
  readonly purposes?: readonly string[];
  /** All must hold. */
  readonly when?: readonly Condition[];
  /** None may hold. */
  readonly unless?: readonly Condition[];
  /** Without it the permit does not match. */
  readonly consent?: CompiledConsent;
  readonly minimize?: CompiledMinimize;
  readonly transform?: CompiledTransform;
  /** The audit record that an allowed request owes. */
  readonly audit?: AuditLevel;
  readonly legal: readonly string[];
  /** Legal basis of a permit (GDPR art. 6), such as `contract`. */
  readonly basis?: string;
  readonly message?: string;
  /** How a finding against it counts; absent: as the rule says. */
  readonly severity?: FindingSeverity;
}

export type FindingSeverity = 'error' | 'warning' | 'suggestion';

/** Consent to the purpose of the request (GDPR art. 7). */
export interface CompiledConsent {
  readonly noticeVersion?: { readonly operator: 'eq' | 'lt' | 'le' | 'gt' | 'ge'; readonly version: string };
  readonly maxAge?: DurationText;
  /** Consent given for this alone, not together with other terms (PIPL art. 39). */
  readonly separate?: boolean;
}

export interface CompiledMinimize {
  /** Categories that may be seen; absent: all that the permit covers. */
  readonly fields?: readonly string[];
  /** Category to mask; what is not named is `clear`. */
  readonly mask: Readonly<Record<string, Mask>>;
  /** Owed unless one of these holds for certain. */
  readonly unless?: readonly Condition[];
}

export interface CompiledTransform {
  /** Category ids or attribute paths such as `subject.id`, sorted. */
  readonly pseudonymize: readonly string[];
  /** Smallest group of subjects (k) that a result may speak of. */
  readonly aggregate?: number;
  readonly unless?: readonly Condition[];
}

export interface CompiledSafeguards {
  readonly protect: readonly ProtectSafeguard[];
  readonly transport: readonly TransportSafeguard[];
  readonly audit: readonly AuditSafeguard[];
}

interface SafeguardBase {
  readonly id: string;
  readonly legal: readonly string[];
  readonly message?: string;
  readonly severity?: FindingSeverity;
}

export interface ProtectSafeguard extends SafeguardBase {
  readonly channels: readonly string[];
  readonly categories: readonly string[];
  /** Protections of which one suffices; empty means never. */
  readonly accept: readonly string[];
}

export interface TransportSafeguard extends SafeguardBase {
  readonly tls?: string;
  readonly verifyCertificates?: boolean;
  readonly startTls?: 'required';
  /** Shortest `max-age` of Strict-Transport-Security (RFC 6797). */
  readonly hsts?: DurationText;
  readonly cookies?: { readonly secure?: boolean; readonly httpOnly?: boolean; readonly sameSite?: 'lax' | 'strict' };
}

export interface AuditSafeguard extends SafeguardBase {
  readonly actions: readonly Action[];
  readonly categories: readonly string[];
  /** Fields that an audit record must have. */
  readonly fields: readonly string[];
}

/** Where data of people from a region may be kept, and how it may leave. */
export interface CompiledResidency {
  /** As written, or `residency.<subjectRegion>`. */
  readonly id: string;
  /** Region id or country. */
  readonly subjectRegion: string;
  /** Categories that it speaks of; absent means any. */
  readonly categories?: readonly string[];
  /** Regions and countries that need no transfer mechanism. */
  readonly store: readonly string[];
  /** Regions and countries where data never goes, whatever the mechanism. */
  readonly deny: readonly string[];
  readonly transfer: {
    /** Mechanisms that suffice, such as `scc`. */
    readonly allow: readonly string[];
    readonly separateConsent: boolean;
    /** Day of the impact assessment that the transfers rest on (PIPL art. 55). */
    readonly assessment?: DateText;
  };
  /** Where the primary copy must be (242-FZ); copies may be elsewhere. It says nothing about a single request. */
  readonly primaryStore?: readonly string[];
  readonly legal: readonly string[];
}

export interface CompiledRetention {
  readonly id: string;
  readonly categories: readonly string[];
  readonly keep: DurationText;
  /** Name of the event that starts the clock; of `last.*` the latest counts, of others the first. */
  readonly from: string;
  readonly then: 'erase' | 'anonymize';
  /** Holds that stop it, such as `litigation`. */
  readonly hold: readonly string[];
  readonly basis?: string;
  readonly legal: readonly string[];
}

export interface CompiledStore {
  readonly id: string;
  /** Such as `postgres`. */
  readonly kind: string;
  /** Channel that data takes into it, such as `database`. */
  readonly channel: string;
  /** Region ids or countries. */
  readonly regions: readonly string[];
  readonly transfer?: string;
  readonly encryption: readonly string[];
  readonly holds: readonly string[];
  readonly erase?: { readonly by: string; readonly within: DurationText };
  readonly derivedFrom?: string;
  /** How far it may lag behind the store that it is derived from. */
  readonly maxLag?: DurationText;
  readonly backups?: { readonly window: DurationText; readonly then: 'expire' | 'crypto-shred' };
}

export interface CompiledProcessor {
  readonly id: string;
  readonly packages: readonly string[];
  readonly hosts: readonly string[];
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly regions: readonly string[];
  /** Day of the data processing agreement (GDPR art. 28(3)). */
  readonly agreement?: DateText;
  readonly transfer?: string;
}

/** What people may ask for under a law, and by when. */
export interface CompiledRights {
  readonly law: string;
  readonly due: DurationText;
  readonly extend?: DurationText;
  readonly from: string;
  readonly include: readonly string[];
}

export interface CompiledBreach {
  readonly law: string;
  /** Who is told, such as `authority`; `assessment` where the law sets a time for assessing the harm instead. */
  readonly notify: string;
  /** Or `without-undue-delay`. */
  readonly within: DurationText;
  readonly from: string;
  readonly categories?: readonly string[];
  readonly when?: readonly Condition[];
  readonly unless?: readonly Condition[];
  readonly legal: readonly string[];
}

export interface CompiledAudit {
  readonly store?: 'append-only';
  readonly chain?: 'sha256';
  readonly keep?: DurationText;
  readonly redact: readonly string[];
}

export interface CompiledWaiver {
  readonly id: string;
  readonly rule: string;
  readonly scope: { readonly files: readonly string[]; readonly categories?: readonly string[] };
  readonly reason: string;
  readonly approvedBy: string;
  readonly expires: DateText;
}
