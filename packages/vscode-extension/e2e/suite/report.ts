import { writeFileSync } from 'node:fs';
import type Mocha from 'mocha';

/** Begins every line that the suite prints, so that it can be told from what VS Code prints. */
export const outputMark = 'e2e | ';

interface TestResult {
  readonly title: string;
  readonly passed: boolean;
  readonly error?: string;
}

/** Prints what happens test by test, and writes it to the file that `PROVISO_E2E_REPORT` names. */
export function reportOn(runner: Mocha.Runner): void {
  const tests: TestResult[] = [];
  const note = (result: TestResult): void => {
    tests.push(result);
    const lines = [
      `${result.passed ? 'passed' : 'FAILED'}  ${result.title}`,
      ...(result.error ?? '').split('\n').filter(line => line !== ''),
    ];
    for (const line of lines) console.log(`${outputMark}${line}`);
  };
  runner.on('pass', test => note({ title: test.fullTitle(), passed: true }));
  runner.on('fail', (test, error: Error) => note({ title: test.fullTitle(), passed: false, error: error.stack ?? String(error) }));
  runner.on('end', () => {
    const file = process.env['PROVISO_E2E_REPORT'];
    if (file !== undefined) writeFileSync(file, JSON.stringify({ tests }, undefined, 2));
  });
}
