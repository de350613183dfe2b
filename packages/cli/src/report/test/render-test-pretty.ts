import { percentOf, renderDiagnostic, type PolicyTestResult, type TestResult } from '@proviso/policy-engine';
import { countsOf, type TestReport } from '../../test/test-report.ts';
import type { TerminalStyle } from '../pretty/terminal-style.ts';
import { relativePath } from '../relative-path.ts';
import { describeFailure, describePlace, harmless } from './describe-place.ts';

/** For people: every test on a line, failures with all that is known, coverage, survivors, the sum. */
export function renderTestPretty(report: TestReport, style: TerminalStyle): string {
  const parts = report.results.map(result => renderDocument(result, report, style));
  return [...parts, renderTestSummary(report, style)].join('\n');
}

function renderDocument(result: PolicyTestResult, report: TestReport, style: TerminalStyle): string {
  const { colors } = style;
  const lines = [
    colors.bold(harmless(relativePath(result.file, report.base))),
    ...result.diagnostics.map(diagnostic => {
      const shown = { ...diagnostic, file: relativePath(diagnostic.file, report.base) };
      return renderDiagnostic(shown, report.textOf(diagnostic.file) ?? '', { color: colors.isColorSupported });
    }),
    ...result.tests.flatMap(test => renderTest(test, report, style)),
    ...renderCoverage(result, style),
    ...renderMutation(result, report, style),
  ];
  return `${lines.join('\n')}\n`;
}

function renderTest(test: TestResult, report: TestReport, { colors }: TerminalStyle): readonly string[] {
  const name = harmless(test.name);
  switch (test.status) {
    case 'passed':
      return [`  ${colors.green('✓')} ${name}${test.note === undefined ? '' : colors.dim(` (${test.note})`)}`];
    case 'skipped':
      return [`  ${colors.yellow('-')} ${name} ${colors.yellow(`skipped: ${test.note ?? ''}`)}`];
    case 'failed':
      return [
        `  ${colors.red('✗')} ${colors.bold(name)}`,
        ...test.failures.flatMap(failure => {
          const [message = '', ...rest] = describeFailure(failure, report);
          return [`      ${colors.red(message)}`, ...rest.map(line => `        ${line}`)];
        }),
      ];
  }
}

function renderCoverage({ coverage }: PolicyTestResult, { colors }: TerminalStyle): readonly string[] {
  if (coverage === undefined) return [];
  const shares = Object.entries(coverage.kinds).map(([kind, { covered, total }]) => {
    const percent = Math.floor(percentOf({ covered, total }) * 10) / 10;
    return `${kind} ${percent} % (${covered} of ${total})`;
  });
  return [colors.dim(`  covered: ${shares.join(', ')}`)];
}

function renderMutation({ mutation }: PolicyTestResult, report: TestReport, { colors }: TerminalStyle): readonly string[] {
  if (mutation === undefined) return [];
  const { total, killed, survivors } = mutation;
  const score = total === 0 ? 100 : Math.floor((killed / total) * 1000) / 10;
  return [
    `  mutation score ${score} %: of ${total} deletions, ${killed} made a test fail`,
    ...survivors.map(
      ({ what, place }) => `  ${colors.red('survived')} ${harmless(what)}${place === undefined ? '' : ` ${describePlace(place, report)}`}`,
    ),
  ];
}

/** One line with the counts. */
export function renderTestSummary(report: TestReport, { colors }: TerminalStyle): string {
  const { passed, failed, skipped, survivors, invalid } = countsOf(report);
  const counts = [
    colors.green(`${passed} passed`),
    ...(failed > 0 ? [colors.red(`${failed} failed`)] : []),
    ...(skipped > 0 ? [colors.yellow(`${skipped} skipped`)] : []),
    ...(survivors > 0 ? [colors.red(`${survivors} deletions survived`)] : []),
    ...(invalid > 0 ? [colors.red(`${invalid} not run: the document or its policy has mistakes`)] : []),
  ];
  return `${counts.join(', ')}\n`;
}
