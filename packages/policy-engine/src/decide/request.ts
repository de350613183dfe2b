import type { Mask } from '../compiled-policy.ts';

/** What is asked. Every part may be missing: then it is unknown, which never helps the one who asks. */
export interface Request {
  readonly actor?: { readonly id?: string; readonly role?: string };
  /** An action of the language, such as `read`. */
  readonly action?: string;
  /** Decided one by one; all must be allowed. One that has children means all its leaves. */
  readonly categories?: readonly string[];
  /** Decided one by one; all must be allowed. */
  readonly subject?: Subject | readonly Subject[];
  readonly purpose?: string;
  /** A processor, by its id in the policy. */
  readonly recipient?: string;
  /** A store, by its id in the policy. */
  readonly store?: string;
  /** Region id or country (ISO 3166-1 alpha-2) where the data goes, when neither store nor recipient says it. */
  readonly region?: string;
  /** Where the data leaves the program, such as `log`. Absent for actions that move nothing. */
  readonly channel?: string;
  /** What has been done to the data, such as `encrypted`. */
  readonly protections?: readonly string[];
  /** What the policy declares as attributes, at its path: `context.ticketId`, `risk`. */
  readonly context?: Readonly<Record<string, unknown>>;
}

export interface Subject {
  /** A kind of person that the policy declares. */
  readonly kind?: string;
  /** Region id or country (ISO 3166-1 alpha-2). */
  readonly region?: string;
  /** In whole years. */
  readonly age?: number;
  readonly consents?: readonly ConsentRecord[];
  /** What browsers and consent platforms said, such as `{ gpc: true }`. */
  readonly signals?: Readonly<Record<string, unknown>>;
  /** What the person objected to, such as `sale`. */
  readonly optOuts?: readonly string[];
}

export interface ConsentRecord {
  readonly purpose?: string;
  readonly status?: string;
  /** Day or UTC time. */
  readonly at?: string;
  readonly noticeVersion?: string;
  /** Given for this alone. */
  readonly separate?: boolean;
}

/** What a decision is about: one category of one subject. Absent where the request does not say it, or there is only one subject. */
export interface Pair {
  readonly category?: string;
  /** Index in `subject`, when the request has a list of them. */
  readonly subject?: number;
}

/** What a decision rests on. */
export type Reason =
  | (Pair & {
      readonly kind: 'statement';
      readonly id: string;
      readonly effect: 'permit' | 'forbid';
      readonly legal: readonly string[];
      readonly message?: string;
    })
  | (Pair & { readonly kind: 'nothing-permits' })
  /** What the permits leave of the fields is nothing. */
  | { readonly kind: 'no-field-left' }
  /** A safeguard that no protection satisfies: `accept: []`. */
  | (Pair & { readonly kind: 'safeguard'; readonly id: string; readonly legal: readonly string[]; readonly message?: string })
  /** No recipient is named, or one that the policy does not declare. */
  | { readonly kind: 'recipient-undeclared' }
  /** The recipient is declared, but not for this. */
  | (Pair & { readonly kind: 'recipient-not-declared-for'; readonly recipient: string; readonly what: 'category' | 'purpose' })
  | (Pair & { readonly kind: 'residency'; readonly id: string; readonly legal: readonly string[] })
  /** The caller cannot do what an allowed request would owe. */
  | { readonly kind: 'unsupported-obligation'; readonly obligation: ObligationKind };

export type ObligationKind = Obligation['kind'];

/** What whoever acts on an `allow` owes. `by`: statements and safeguards that demand it, sorted. */
export type Obligation =
  | {
      readonly kind: 'audit';
      readonly level: 'basic' | 'full';
      /** Fields that the record must have, sorted. */
      readonly fields: readonly string[];
      readonly by: readonly string[];
    }
  /** Show only `fields` of the decision, masked as it says. */
  | { readonly kind: 'minimize'; readonly by: readonly string[] }
  /** Category ids or attribute paths, sorted. */
  | { readonly kind: 'pseudonymize'; readonly paths: readonly string[]; readonly by: readonly string[] }
  /** No result may speak of fewer subjects than this (k). */
  | { readonly kind: 'aggregate'; readonly least: number; readonly by: readonly string[] }
  /** One protection of each list must be applied, beyond those that the request states. */
  | { readonly kind: 'protect'; readonly accept: readonly (readonly string[])[]; readonly by: readonly string[] };

export interface Decision {
  readonly outcome: 'allow' | 'deny';
  /** Sorted: those with an id by it, then the others by kind. */
  readonly reasons: readonly Reason[];
  /** Sorted by kind; empty for a `deny`. */
  readonly obligations: readonly Obligation[];
  /** Categories that may be used, with their masks; empty for a `deny`. */
  readonly fields: Readonly<Record<string, Mask>>;
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string };
}

export interface DecideSettings {
  /** What consent is measured against. Without it no consent is known to be in force. */
  readonly now?: Date;
  /** Obligations that the caller will fulfil; one that it will not makes the decision a deny. None when absent. */
  readonly supports?: readonly ObligationKind[];
}
