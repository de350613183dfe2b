import type { CaseTest, MatrixTest } from '../test-document.ts';
import type { Failure, TestResult } from '../test-result.ts';
import { traceRequest } from '../trace.ts';
import { checkDecision } from './check-decision.ts';
import { describeRequest } from './describe-request.ts';
import { resultOf, type TestRun } from './test-run.ts';

export function runCase(test: CaseTest, run: TestRun): TestResult {
  const { decision, failures } = checkDecision(test.request, test.expect, run);
  traceRequest({ request: test.request, decision, now: run.now }, run.under, run.sites, run.trace);
  return resultOf('case', { ...test, file: run.file }, { failures });
}

/** Every cell is asked; one that is not listed fails. */
export function runMatrix(test: MatrixTest, run: TestRun): TestResult {
  const failures = test.cells.flatMap(({ label, request, expect }): readonly Failure[] => {
    if (expect === undefined) {
      const message = `${label}: the cell is not listed under \`expect\``;
      return [{ file: run.file, span: test.span, message, details: [`asks: ${describeRequest(request)}`], related: [] }];
    }
    const checked = checkDecision(request, expect, run);
    traceRequest({ request, decision: checked.decision, now: run.now }, run.under, run.sites, run.trace);
    return checked.failures.map(failure => ({ ...failure, message: `${label}: ${failure.message}` }));
  });
  return resultOf('matrix', { ...test, file: run.file }, { failures, note: `${test.cells.length} cells` });
}
