import type { Operator } from '../condition.ts';
import type { Span } from '../diagnostic.ts';

/** A value as written: a number or a boolean only when it stands there without quotes. */
export interface ValueSource {
  readonly value: string | number | boolean;
  readonly span: Span;
}

/** `subject.age < 16`, or its long form, with the place of each part, inside the scalar too. */
export interface ClauseSource {
  readonly kind: 'clause';
  readonly file: string;
  /** The whole clause. */
  readonly span: Span;
  /** As written, or put together from the long form; for people. */
  readonly text: string;
  readonly path: string;
  readonly pathSpan: Span;
  readonly operator: Operator;
  readonly operatorSpan: Span;
  /** None for `present`; one for all others but `in`. */
  readonly values: readonly ValueSource[];
  /** For `in` with a single word that stands in no list: that word may be the name of a set. */
  readonly mayNameSet: boolean;
}

export type ConditionSource =
  | ClauseSource
  | { readonly kind: 'all' | 'any'; readonly file: string; readonly span: Span; readonly of: readonly ConditionSource[] }
  | { readonly kind: 'not'; readonly file: string; readonly span: Span; readonly of: ConditionSource };
