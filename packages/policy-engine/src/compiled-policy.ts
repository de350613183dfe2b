/** The compiled form: plain JSON, versioned, sealed by a digest. The run time needs nothing else. */

export type Effect = 'permit' | 'forbid';
export type Sensitivity = 'personal' | 'sensitive' | 'special';
export type Action = 'read' | 'store' | 'derive' | 'share' | 'export' | 'disclose' | 'update' | 'delete';

export interface CompiledPolicy {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  /** `sha256:` and the hex digest of the canonical JSON of everything else. */
  readonly digest: string;
  readonly categories: readonly CompiledCategory[];
  readonly subjects: readonly { readonly id: string; readonly types: readonly string[] }[];
  readonly purposes: readonly string[];
  /** Role id to all roles that it includes, itself among them. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly statements: readonly CompiledStatement[];
  readonly safeguards: CompiledSafeguards;
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
}

export interface CompiledStatement {
  readonly id: string;
  readonly effect: Effect;
  /** Resolved ids; an absent list means any. */
  readonly actors?: readonly string[];
  readonly actions?: readonly Action[];
  readonly categories?: readonly string[];
  readonly purposes?: readonly string[];
  readonly legal: readonly string[];
  /** Legal basis of a permit (GDPR art. 6), such as `contract`. */
  readonly basis?: string;
  readonly message?: string;
  /** The audit record that an allowed request owes. */
  readonly audit?: 'basic' | 'full';
  /** Clauses that this format cannot decide: with one, a permit never matches and a forbid always may. */
  readonly undecided?: readonly string[];
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
}

export interface AuditSafeguard extends SafeguardBase {
  readonly actions: readonly Action[];
  readonly categories: readonly string[];
  /** Fields that an audit record must have. */
  readonly fields: readonly string[];
}
