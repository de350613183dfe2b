/** Adds up the reports that the test runners wrote; a report that is missing is a failure, never nothing. */
import { readFileSync } from 'node:fs';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What the reports add up to. */
export interface Summary extends Counts {
  /** No test failed, and every report has tests. */
  readonly allPassed: boolean;
}

export function sumUp(reportFiles: readonly string[]): Summary {
  const counts = reportFiles.map(readCounts);
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  return { passed, failed, allPassed: failed === 0 && counts.every(each => each.passed > 0) };
}

function readCounts(file: string): Counts {
  try {
    return countsOf(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`No report in ${file}: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

/** Vitest's JSON report, or the list of tests that the suite inside VS Code writes. A test that was left out did not pass. */
function countsOf(report: unknown): Counts {
  const { numTotalTests, numPassedTests, numFailedTestSuites, tests } = report as {
    readonly numTotalTests?: number;
    readonly numPassedTests?: number;
    readonly numFailedTestSuites?: number;
    readonly tests?: readonly { readonly passed: boolean }[];
  };
  if (tests) return { passed: tests.filter(test => test.passed).length, failed: tests.filter(test => !test.passed).length };
  if (numTotalTests === undefined || numPassedTests === undefined) throw new Error('not a report of tests');
  const failedTests = numTotalTests - numPassedTests;
  // A file that does not load has no failed test, only a failed suite.
  return { passed: numPassedTests, failed: failedTests > 0 ? failedTests : (numFailedTestSuites ?? 0) };
}

if (process.argv[1]?.endsWith('summary.ts')) {
  const { passed, failed, allPassed } = sumUp(process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = allPassed ? 0 : 1;
}
