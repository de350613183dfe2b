import { type Failure, type PolicyTestResult, type TestResult } from '@proviso/policy-engine';
import { packageVersion } from '../../package-version.ts';
import { countsOf, type TestReport } from '../../test/test-report.ts';
import { relativePath } from '../relative-path.ts';
import { linePlaceOf } from './describe-place.ts';

/** For machines. Fields may be added within version 1; none is renamed, removed or given another meaning. */
export function renderTestJson(report: TestReport): string {
  const json = {
    format: 'proviso-test',
    version: 1,
    tool: { name: 'proviso', version: packageVersion() },
    base: report.base,
    summary: countsOf(report),
    documents: report.results.map(result => documentOf(result, report)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function documentOf({ file, tests, coverage, mutation, diagnostics }: PolicyTestResult, report: TestReport): unknown {
  return {
    file: relativePath(file, report.base),
    diagnostics: diagnostics.map(({ name, severity, message, help, ...place }) => ({
      name,
      severity,
      message,
      ...(help === undefined ? {} : { help }),
      ...linePlaceOf(place, report),
    })),
    tests: tests.map(test => testOf(test, report)),
    ...(coverage === undefined
      ? {}
      : {
          coverage: Object.fromEntries(
            Object.entries(coverage.kinds).map(([kind, { total, covered, missing }]) => [
              kind,
              { total, covered, missing: missing.map(({ place, ...gap }) => ({ ...gap, ...placed(place, report) })) },
            ]),
          ),
        }),
    ...(mutation === undefined
      ? {}
      : { mutation: { ...mutation, survivors: mutation.survivors.map(({ what, place }) => ({ what, ...placed(place, report) })) } }),
  };
}

function testOf({ kind, name, status, note, failures, ...place }: TestResult, report: TestReport): unknown {
  return {
    kind,
    name,
    status,
    ...(note === undefined ? {} : { note }),
    ...linePlaceOf(place, report),
    failures: failures.map(({ message, details, related, ...at }) => ({
      message,
      details,
      ...linePlaceOf(at, report),
      policy: related.map(({ message: what, ...where }) => ({ what, ...linePlaceOf(where, report) })),
    })),
  };
}

function placed(place: Pick<Failure, 'file' | 'span'> | undefined, report: TestReport): object {
  return place === undefined ? {} : linePlaceOf(place, report);
}
