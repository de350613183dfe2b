import type { PolicyTestResult, TestResult } from '@proviso/policy-engine';
import type { TestReport } from '../../test/test-report.ts';
import { relativePath } from '../relative-path.ts';
import { describeFailure, describePlace, harmless } from './describe-place.ts';

/** Test Anything Protocol, version 14. */
export function renderTap(report: TestReport): string {
  const points = report.results.flatMap(result => pointsOf(result, report));
  const lines = points.flatMap(({ isOk, name, directive, details }, index) => [
    `${isOk ? 'ok' : 'not ok'} ${index + 1} - ${described(name)}${directive}`,
    ...(details.length === 0 ? [] : ['  ---', ...details.map(detail => `  ${detail}`), '  ...']),
  ]);
  return [`TAP version 14`, `1..${points.length}`, ...lines, ''].join('\n');
}

interface TestPoint {
  readonly isOk: boolean;
  readonly name: string;
  readonly directive: string;
  /** Lines of YAML. */
  readonly details: readonly string[];
}

function pointsOf(result: PolicyTestResult, report: TestReport): readonly TestPoint[] {
  const file = relativePath(result.file, report.base);
  const errors = result.diagnostics.map(({ message, ...place }) => `${describePlace(place, report)}: ${message}`);
  return [
    ...(errors.length === 0
      ? []
      : [{ isOk: false, name: `${file}: the document and its policy`, directive: '', details: yamlList('errors', errors) }]),
    ...result.tests.map(test => pointOf(test, file, report)),
    ...(result.mutation?.survivors ?? []).map(({ what }) => ({
      isOk: false,
      name: `${file}: mutation: ${what}`,
      directive: '',
      details: yamlList('failures', ['no test fails without it']),
    })),
  ];
}

function pointOf(test: TestResult, file: string, report: TestReport): TestPoint {
  const failures = test.failures.map(failure => describeFailure(failure, report).join('; '));
  return {
    isOk: test.status !== 'failed',
    name: `${file}: ${test.name}`,
    directive: test.status === 'skipped' ? ` # SKIP ${described(test.note ?? '')}` : '',
    details: failures.length === 0 ? [] : yamlList('failures', failures),
  };
}

/** A `#` would begin a directive. */
function described(text: string): string {
  return harmless(text).replace(/[\\#]/g, sign => `\\${sign}`);
}

/** JSON texts are YAML texts. */
function yamlList(key: string, texts: readonly string[]): readonly string[] {
  return [`${key}:`, ...texts.map(text => `  - ${JSON.stringify(text)}`)];
}
