import type { Place } from '../facts.ts';

export type CoverageKind =
  /** not analysed */
  | 'skipped-file'
  | 'unreadable-file'
  | 'wrong-encoding'
  | 'minified-file'
  | 'too-large-file'
  | 'link-loop'
  /** analysed in part */
  | 'syntax-error'
  | 'broken-tsconfig'
  | 'broken-schema'
  | 'broken-model'
  | 'ambiguous-schema'
  | 'cap-reached'
  /** not understood */
  | 'unknown-module'
  | 'unresolved-owner'
  | 'unknown-callee'
  | 'unattached-tag'
  | 'unknown-category-tag'
  | 'model-replaced'
  | 'unresolved-binding';

/** Something that the analyzer did not look at or could not follow: never counted as clean. */
export interface CoverageNote {
  readonly kind: CoverageKind;
  /** What it is about: a module name, a file, a type. */
  readonly subject: string;
  /** In words, with what to do about it. */
  readonly message: string;
  /** Where, if there is one place. */
  readonly place?: Place;
  /** How often. */
  readonly count: number;
}

export interface Coverage {
  readonly filesAnalyzed: number;
  readonly linesAnalyzed: number;
  /** Property reads with a personal-data word, and how many of them have an owner whose type is not known. */
  readonly ownerReads: { readonly total: number; readonly unresolved: number };
  readonly notes: readonly CoverageNote[];
}
