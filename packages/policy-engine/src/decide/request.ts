/** What is asked. Every part may be missing: then it is unknown, which never helps the one who asks. */
export interface Request {
  readonly actor?: { readonly id?: string; readonly role?: string };
  /** An action of the language, such as `read`. */
  readonly action?: string;
  /** Decided one by one; all must be allowed. */
  readonly categories?: readonly string[];
  readonly purpose?: string;
}

/** What a decision rests on. */
export type Reason =
  | {
      readonly kind: 'statement';
      readonly id: string;
      readonly effect: 'permit' | 'forbid';
      /** Absent when the request names no category. */
      readonly category?: string;
      readonly legal: readonly string[];
      readonly message?: string;
    }
  | { readonly kind: 'nothing-permits'; readonly category?: string }
  /** Nobody is declared to receive data, so nothing can be shared. */
  | { readonly kind: 'recipient-undeclared' }
  /** The caller cannot do what an allowed request would owe. */
  | { readonly kind: 'unsupported-obligation'; readonly obligation: Obligation['kind'] };

export interface Obligation {
  readonly kind: 'audit';
  readonly level: 'basic' | 'full';
  /** Fields that the record must have, sorted. */
  readonly fields: readonly string[];
  /** Statements and safeguards that demand it, sorted. */
  readonly by: readonly string[];
}

export interface Decision {
  readonly outcome: 'allow' | 'deny';
  /** Sorted. */
  readonly reasons: readonly Reason[];
  /** Owed by whoever acts on an `allow`; empty for a `deny`. */
  readonly obligations: readonly Obligation[];
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string };
}

export interface DecideSettings {
  /** Obligations that the caller will fulfil; one that it will not makes the decision a deny. None when absent. */
  readonly supports?: readonly Obligation['kind'][];
}
