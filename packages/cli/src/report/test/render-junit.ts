import type { PolicyTestResult, TestResult } from '@proviso/policy-engine';
import { countsOf, type TestReport } from '../../test/test-report.ts';
import { relativePath } from '../relative-path.ts';
import { describeFailure, describePlace, linePlaceOf } from './describe-place.ts';
import { element, type XmlElement } from './xml-element.ts';

/** JUnit XML as CI systems read it: a suite for each document, a case for each test. */
export function renderJUnit(report: TestReport): string {
  const { passed, failed, skipped, survivors, invalid } = countsOf(report);
  const root = element(
    'testsuites',
    {
      name: 'proviso test',
      tests: passed + failed + skipped + survivors + invalid,
      failures: failed + survivors,
      errors: invalid,
      skipped,
    },
    report.results.map(result => suiteOf(result, report)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;
}

function suiteOf(result: PolicyTestResult, report: TestReport): XmlElement {
  const cases = [...result.tests.map(test => caseOf(test, report)), ...survivorsOf(result, report), ...errorsOf(result, report)];
  const { passed, failed, skipped, survivors, invalid } = countsOf({ ...report, results: [result] });
  const counts = { tests: passed + failed + skipped + survivors + invalid, failures: failed + survivors, errors: invalid, skipped };
  return element('testsuite', { name: relativePath(result.file, report.base), ...counts }, cases);
}

function caseOf(test: TestResult, report: TestReport): XmlElement {
  const { file, line } = linePlaceOf(test, report);
  const outcome =
    test.status === 'skipped'
      ? [element('skipped', { message: test.note ?? '' }, [])]
      : test.failures.map(failure => element('failure', { message: failure.message }, describeFailure(failure, report).join('\n')));
  return element('testcase', { name: test.name, classname: test.kind, file, line }, outcome);
}

function survivorsOf({ file, mutation }: PolicyTestResult, report: TestReport): readonly XmlElement[] {
  return (mutation?.survivors ?? []).map(({ what, place }) => {
    const text = place === undefined ? what : `${what}\nat ${describePlace(place, report)}`;
    const failure = element('failure', { message: 'no test fails without it' }, text);
    return element('testcase', { name: what, classname: 'mutation', file: relativePath(file, report.base) }, [failure]);
  });
}

function errorsOf({ file, diagnostics }: PolicyTestResult, report: TestReport): readonly XmlElement[] {
  if (diagnostics.length === 0) return [];
  const errors = diagnostics.map(({ name, message, help = '', ...place }) =>
    element('error', { type: name, message }, `${message}\nat ${describePlace(place, report)}\n${help}`.trimEnd()),
  );
  return [
    element('testcase', { name: 'the document and its policy', classname: 'document', file: relativePath(file, report.base) }, errors),
  ];
}
