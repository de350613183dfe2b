import type { Span } from '../diagnostic.ts';

/** What a repository says about itself in `proviso.config.yaml`. */
export interface ProvisoConfig {
  /** A path relative to the configuration file, or `proviso:<pack>`. */
  readonly policy?: string;
  /** Where it is named. */
  readonly policyAt?: { readonly file: string; readonly span: Span };
  /** Globs; empty means everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Globs over names of installed packages whose published types are loaded. */
  readonly types: readonly string[];
  /** Files, folders or globs with annotated declarations of libraries. */
  readonly models: readonly WrittenModel[];
  readonly bindings: {
    readonly audit: readonly FunctionReference[];
    readonly protects: readonly (FunctionReference & { readonly protection: Protection })[];
  };
}

export interface WrittenModel {
  readonly path: string;
  readonly file: string;
  readonly span: Span;
}

export interface FunctionReference {
  /** As imported: relative to the configuration file, or a package. */
  readonly module: string;
  /** `recordAccess`, or `AuditLog.write`. */
  readonly export: string;
}

export type Protection = 'encrypted' | 'tokenized' | 'pseudonymized' | 'hashed' | 'masked' | 'aggregated' | 'anonymized';
