import type { CompiledPolicy } from '../../compiled-policy.ts';
import { decide } from '../../decide/decide.ts';
import { allObligations } from '../../decide/question.ts';
import type { Decision, Request } from '../../decide/request.ts';
import type { PolicySites } from '../clause-sites.ts';
import type { PolicyUnderTest } from '../policy-under-test.ts';
import type { Failure, Place, TestKind, TestResult } from '../test-result.ts';
import type { Trace } from '../trace.ts';

/** What the linter says about a piece of code, by the line. */
export interface FoundInCode {
  readonly rule: string;
  /** 1-based. */
  readonly line: number;
  /** Safeguard or statement that says so. */
  readonly safeguard?: string;
  readonly message: string;
}

/** Runs the linter on one file alone. `path` is relative. */
export type CheckCode = (code: CodeToCheck) => readonly FoundInCode[];

export interface CodeToCheck {
  readonly policy: CompiledPolicy;
  readonly path: string;
  readonly text: string;
  readonly now: Date;
}

/** A policy with everything that tests ask about it. */
export interface TestRun {
  readonly file: string;
  readonly under: PolicyUnderTest;
  readonly now: Date;
  readonly sites: PolicySites;
  readonly trace: Trace;
  readonly checkCode: CheckCode | undefined;
}

/** Tests can do whatever an answer obliges to. */
export function ask({ under, now }: TestRun, request: Request): Decision {
  return decide(under.policy, request, { now, supports: allObligations });
}

interface Outcome {
  readonly failures: readonly Failure[];
  readonly note?: string;
  readonly skipped?: boolean;
}

export function resultOf(
  kind: TestKind,
  { name, file, span }: { readonly name: string } & Place,
  { failures, note, skipped }: Outcome,
): TestResult {
  const status = failures.length > 0 ? 'failed' : skipped === true ? 'skipped' : 'passed';
  return { kind, name, file, span, status, ...(note === undefined ? {} : { note }), failures };
}
