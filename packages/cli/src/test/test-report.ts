import type { PolicyTestResult } from '@proviso/policy-engine';

/** What one run of `proviso test` says, before anybody decides how it looks. */
export interface TestReport {
  /** Folder that paths are shown relative to. */
  readonly base: string;
  readonly results: readonly PolicyTestResult[];
  readonly textOf: (file: string) => string | undefined;
}

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Mutants that no test noticed. */
  readonly survivors: number;
  /** Documents that could not be run. */
  readonly invalid: number;
}

export function countsOf({ results }: TestReport): TestCounts {
  const tests = results.flatMap(result => result.tests);
  const count = (status: 'passed' | 'failed' | 'skipped'): number => tests.filter(test => test.status === status).length;
  return {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    survivors: results.reduce((sum, { mutation }) => sum + (mutation?.survivors.length ?? 0), 0),
    invalid: results.filter(({ diagnostics }) => diagnostics.length > 0).length,
  };
}
