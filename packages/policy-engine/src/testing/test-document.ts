import type { Action, Mask } from '../compiled-policy.ts';
import type { Request, Subject } from '../decide/request.ts';
import type { Span } from '../diagnostic.ts';
import type { ConditionSource } from '../document/condition-source.ts';
import type { CategorySelector, Reference } from '../document/policy-document.ts';
import type { obligationWords } from '../schema/expectation-schema.ts';

export type Outcome = 'allow' | 'deny';
/** `audit` is met by any level; `audit.full` by that alone. */
export type ObligationWord = (typeof obligationWords)[number];

/** `*.policy-test.yaml` as read: fixtures put in, every matrix unrolled. */
export interface PolicyTestDocument {
  readonly file: string;
  readonly policy: Reference;
  /** Of every test: no test reads a clock. */
  readonly now: string;
  readonly cases: readonly CaseTest[];
  readonly matrix: readonly MatrixTest[];
  readonly invariants: readonly InvariantTest[];
  readonly timeline: readonly TimelineTest[];
  readonly code: readonly CodeTest[];
  readonly compare: CompareTest | undefined;
  readonly coverage: CoverageGate | undefined;
}

export interface Fixtures {
  readonly actors: ReadonlyMap<string, NonNullable<Request['actor']>>;
  readonly subjects: ReadonlyMap<string, Subject>;
}

interface Named {
  readonly name: string;
  /** The name, or the key of what has none. */
  readonly span: Span;
}

export interface CaseTest extends Named {
  readonly request: Request;
  readonly expect: Expectation;
}

export interface Expectation {
  /** Of the outcome. */
  readonly span: Span;
  readonly outcome: Outcome;
  readonly by: readonly Reference[];
  /** All reasons. */
  readonly reasons: readonly Reference[] | undefined;
  /** All fields. */
  readonly fields: { readonly span: Span; readonly masks: ReadonlyMap<string, Mask> } | undefined;
  readonly obligations: readonly OwedWord[];
  /** What is not owed. */
  readonly without: readonly OwedWord[];
  readonly nearest: Reference | undefined;
  readonly because: readonly Reference[];
}

export interface OwedWord {
  readonly word: ObligationWord;
  readonly span: Span;
}

export interface MatrixTest extends Named {
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  /** `ann, stale`: a value for each part that varies. */
  readonly label: string;
  readonly request: Request;
  /** Absent when the cell is not listed. */
  readonly expect: Expectation | undefined;
}

export interface InvariantTest extends Named {
  readonly kind: 'never' | 'always';
  /** What it speaks of. */
  readonly of: RequestScope;
  /** For `always`: what must hold; empty for `never`. */
  readonly demands: { readonly outcome: Outcome | undefined; readonly obligations: readonly ObligationWord[] };
}

export interface RequestScope {
  readonly outcome: Outcome | undefined;
  readonly actors: readonly string[] | undefined;
  readonly actions: readonly Action[] | undefined;
  readonly categories: CategorySelector | undefined;
  readonly purposes: readonly string[] | undefined;
  readonly recipients: readonly string[] | undefined;
  readonly channels: readonly string[] | undefined;
  readonly where: readonly ConditionSource[];
  readonly obligations: readonly ObligationWord[];
}

/** Event to its moments. */
export type Events = Readonly<Record<string, readonly string[]>>;

export type TimelineTest = Named & {
  readonly at: string;
  readonly expect: readonly DeadlineExpectation[];
} & (
    | { readonly kind: 'retention'; readonly category: string; readonly events: Events; readonly holds: readonly string[] }
    | {
        readonly kind: 'rights';
        readonly law: string;
        readonly events: Events;
        readonly right: string | undefined;
        readonly extended: boolean;
      }
    | {
        readonly kind: 'breach';
        readonly law: string;
        readonly events: Events;
        readonly category: string | undefined;
        readonly context: Readonly<Record<string, unknown>>;
      }
  );

/** What is expected of one deadline, a fact at a time. */
export interface DeadlineExpectation {
  /** Who is told of a breach: `authority`. */
  readonly notify: string | undefined;
  readonly span: Span;
  readonly facts: readonly DeadlineFact[];
}

export interface DeadlineFact {
  readonly fact: 'due' | 'dueAt' | 'overdue' | 'state' | 'missing' | 'by';
  readonly value: string | boolean | null;
  readonly span: Span;
}

export interface CodeTest extends Named {
  /** Relative. */
  readonly path: string;
  readonly text: string;
  readonly expect: readonly FindingExpectation[];
}

export interface FindingExpectation {
  readonly rule: string;
  /** 1-based. */
  readonly line: number;
  readonly safeguard: string | undefined;
  readonly span: Span;
}

export interface CompareTest extends Named {
  readonly with: Reference;
  readonly forbid: readonly Reference[];
}

export const coverageKinds = ['statements', 'clauses', 'safeguards', 'vocabulary'] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/** Least percentage of each. */
export interface CoverageGate {
  readonly span: Span;
  readonly least: readonly { readonly kind: CoverageKind; readonly percent: number; readonly span: Span }[];
}
