import type { Action, Effect, Sensitivity } from '../compiled-policy.ts';
import type { Span } from '../diagnostic.ts';

/** One policy file as read: typed, with positions, names not yet looked up. What does not fit the structure is left out. */
export interface PolicyDocument {
  readonly file: string;
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly extends: readonly Reference[];
  readonly categories: readonly CategoryDeclaration[];
  readonly subjects: readonly SubjectDeclaration[];
  readonly purposes: readonly Declaration[];
  readonly roles: readonly RoleDeclaration[];
  readonly statements: readonly StatementSource[];
  readonly safeguards: readonly SafeguardSource[];
}

/** A word in a file that names something. */
export interface Reference {
  readonly text: string;
  readonly file: string;
  readonly span: Span;
}

/** A key in a file that gives something its id. */
export interface Declaration {
  readonly id: string;
  readonly file: string;
  readonly span: Span;
}

export interface CategoryDeclaration extends Declaration {
  readonly sensitivity: Sensitivity;
  readonly dpv: string | undefined;
  readonly laws: readonly string[];
  readonly words: readonly string[];
  readonly ambiguous: readonly string[];
  readonly types: readonly string[];
}

export interface SubjectDeclaration extends Declaration {
  readonly types: readonly string[];
}

export interface RoleDeclaration extends Declaration {
  readonly includes: readonly Reference[];
}

/** Absent: not written. */
export type CategorySelector =
  | { readonly kind: 'patterns'; readonly patterns: readonly Reference[] }
  | { readonly kind: 'sensitivity'; readonly sensitivities: readonly Sensitivity[] };

export interface StatementSource extends Declaration {
  readonly effect: Effect;
  readonly effectSpan: Span;
  readonly actors: readonly Reference[] | undefined;
  readonly actions: readonly Action[] | undefined;
  readonly categories: CategorySelector | undefined;
  readonly purposes: readonly Reference[] | undefined;
  readonly basis: string | undefined;
  readonly refs: readonly string[];
  readonly message: string | undefined;
  readonly audit: 'basic' | 'full' | undefined;
  /** Clauses that this version cannot decide. */
  readonly undecided: readonly string[];
}

interface SafeguardBase extends Declaration {
  readonly legal: readonly string[];
  readonly message: string | undefined;
}

export type SafeguardSource =
  | (SafeguardBase & {
      readonly kind: 'protect';
      readonly channels: readonly string[];
      readonly categories: CategorySelector | undefined;
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
      readonly categories: CategorySelector | undefined;
      readonly fields: readonly string[];
    });
