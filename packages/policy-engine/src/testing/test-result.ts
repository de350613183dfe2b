import type { Diagnostic, Span } from '../diagnostic.ts';
import type { CoverageKind } from './test-document.ts';

/** What a run of one test document says. */
export interface PolicyTestResult {
  readonly file: string;
  /** In the order of the document. Empty when something is wrong with the document or its policy. */
  readonly tests: readonly TestResult[];
  /** What the tests reached; absent when they did not run, or not all of them. */
  readonly coverage?: PolicyCoverage;
  /** With `mutate`. */
  readonly mutation?: MutationResult;
  /** What is wrong with the document, or with its policy: with an error nothing runs. */
  readonly diagnostics: readonly Diagnostic[];
}

export type TestKind = 'case' | 'matrix' | 'invariant' | 'timeline' | 'code' | 'compare' | 'coverage';

export interface TestResult extends Place {
  readonly kind: TestKind;
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped, or what it took: `412 requests stand for all 1,204,224`. */
  readonly note?: string;
  /** Everything that is not as expected. */
  readonly failures: readonly Failure[];
}

export interface Failure extends Place {
  /** One line: what was expected, and what is. */
  readonly message: string;
  /** Why: the clauses with the values seen, the request. A line each. */
  readonly details: readonly string[];
  /** Where the policy says so. */
  readonly related: readonly (Place & { readonly message: string })[];
}

/** UTF-16 offsets into the text of a file. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

export interface PolicyCoverage {
  readonly kinds: Readonly<Record<CoverageKind, CoverageOfKind>>;
}

export interface CoverageOfKind {
  readonly total: number;
  readonly covered: number;
  readonly missing: readonly CoverageGap[];
}

export interface CoverageGap {
  /** `support-reads-contact: context.ticketId is present` */
  readonly what: string;
  /** `never false` */
  readonly lacks: string;
  readonly place?: Place;
}

export interface MutationResult {
  readonly total: number;
  /** Mutants that some test noticed. */
  readonly killed: number;
  /** Clauses that could be deleted, and no test would fail. */
  readonly survivors: readonly { readonly what: string; readonly place?: Place }[];
}

/** Percentage of what is covered; all of nothing. */
export function percentOf({ covered, total }: Pick<CoverageOfKind, 'covered' | 'total'>): number {
  return total === 0 ? 100 : (covered / total) * 100;
}
