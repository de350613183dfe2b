import type { Action, Effect, Sensitivity } from '../compiled-policy.ts';
import type { Declaration, StatementSource } from '../document/policy-document.ts';

/** All documents joined, every name looked up. */
export interface ResolvedPolicy {
  readonly id: string;
  readonly version: string;
  readonly categories: ReadonlyMap<string, ResolvedCategory>;
  readonly subjects: ReadonlyMap<string, readonly string[]>;
  readonly purposes: ReadonlyMap<string, Declaration>;
  readonly roles: ReadonlyMap<string, ResolvedRole>;
  readonly statements: readonly ResolvedStatement[];
  readonly safeguards: readonly ResolvedSafeguard[];
}

export interface ResolvedCategory {
  readonly id: string;
  readonly sensitivity: Sensitivity;
  readonly dpv: string | undefined;
  readonly laws: readonly string[];
  readonly words: readonly string[];
  readonly ambiguous: readonly string[];
  readonly types: readonly string[];
}

export interface ResolvedRole {
  readonly declaration: Declaration;
  /** All roles that it includes, itself among them, sorted. */
  readonly includes: readonly string[];
}

export interface ResolvedStatement {
  readonly source: StatementSource;
  readonly effect: Effect;
  /** Ids; absent means any. */
  readonly actors: readonly string[] | undefined;
  readonly actions: readonly Action[] | undefined;
  readonly categories: readonly string[] | undefined;
  readonly purposes: readonly string[] | undefined;
}

interface SafeguardBase {
  readonly id: string;
  readonly legal: readonly string[];
  readonly message: string | undefined;
}

export type ResolvedSafeguard =
  | (SafeguardBase & {
      readonly kind: 'protect';
      readonly channels: readonly string[];
      readonly categories: readonly string[];
      readonly accept: readonly string[];
    })
  | (SafeguardBase & {
      readonly kind: 'transport';
      readonly tls: string | undefined;
      readonly verifyCertificates: boolean | undefined;
      readonly startTls: boolean;
    })
  | (SafeguardBase & {
      readonly kind: 'audit';
      readonly actions: readonly Action[];
      readonly categories: readonly string[];
      readonly fields: readonly string[];
    });
