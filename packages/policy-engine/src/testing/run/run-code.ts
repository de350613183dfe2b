import type { CodeTest, FindingExpectation } from '../test-document.ts';
import type { Failure, TestResult } from '../test-result.ts';
import { placeOfId } from '../policy-places.ts';
import { resultOf, type FoundInCode, type TestRun } from './test-run.ts';

/** What the linter finds in a piece of code must be all that is expected, and nothing else. */
export function runCode(test: CodeTest, run: TestRun): TestResult {
  const place = { ...test, file: run.file };
  if (run.checkCode === undefined) return resultOf('code', place, { failures: [], skipped: true, note: 'no linter at hand' });
  const found = run.checkCode({ policy: run.under.policy.compiled, path: test.path, text: test.text, now: run.now });
  for (const { safeguard } of found) for (const id of safeguardsMeant(safeguard, run)) run.trace.failed.add(id);
  const unmatched = [...found];
  const missing = test.expect.filter(expected => !takeMatch(expected, unmatched));
  return resultOf('code', place, {
    failures: [
      ...missing.map(expected => missingFinding(expected, found, run)),
      ...unmatched.map(one => unexpectedFinding(one, test, run)),
    ],
  });
}

/** Transport safeguards make one demand together, whichever of them a finding names. */
function safeguardsMeant(safeguard: string | undefined, { under }: TestRun): readonly string[] {
  const transport = under.policy.compiled.safeguards.transport.map(({ id }) => id);
  return safeguard === undefined ? [] : transport.includes(safeguard) ? transport : [safeguard];
}

/** Takes the finding that fits out of the list: one finding meets one expectation. */
function takeMatch(expected: FindingExpectation, found: FoundInCode[]): boolean {
  const index = found.findIndex(
    ({ rule, line, safeguard }) =>
      rule === expected.rule && line === expected.line && (expected.safeguard === undefined || safeguard === expected.safeguard),
  );
  if (index < 0) return false;
  found.splice(index, 1);
  return true;
}

function missingFinding(expected: FindingExpectation, found: readonly FoundInCode[], run: TestRun): Failure {
  const by = expected.safeguard === undefined ? '' : ` by ${expected.safeguard}`;
  return {
    file: run.file,
    span: expected.span,
    message: `expected ${expected.rule}${by} in line ${expected.line}; it is not found`,
    details: found.length === 0 ? ['nothing is found in this code'] : found.map(describeFound),
    related: relatedTo(expected.safeguard, run),
  };
}

function unexpectedFinding(found: FoundInCode, test: CodeTest, run: TestRun): Failure {
  const message = `not expected: ${describeFound(found)}`;
  return { file: run.file, span: test.span, message, details: [found.message], related: relatedTo(found.safeguard, run) };
}

function describeFound({ rule, line, safeguard }: FoundInCode): string {
  return `${rule}${safeguard === undefined ? '' : ` by ${safeguard}`} in line ${line}`;
}

function relatedTo(safeguard: string | undefined, { under }: TestRun): Failure['related'] {
  const place = safeguard === undefined ? undefined : placeOfId(under, safeguard);
  return place === undefined || safeguard === undefined ? [] : [{ ...place, message: safeguard }];
}
