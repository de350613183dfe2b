import { hasInvalidPolicy, type CheckReport } from '../../check/check-report.ts';
import { countBySeverity, describeAccepted, joinWords, plural } from '../describe-finding.ts';
import { relativePath } from '../relative-path.ts';
import { renderGaps } from './render-coverage.ts';
import type { TerminalStyle } from './terminal-style.ts';

export interface SummaryOptions {
  readonly style: TerminalStyle;
  readonly coverage?: boolean;
  readonly milliseconds: () => number;
}

/** Findings by severity, files, the policy that was used, and the time it took. */
export function renderSummary(report: CheckReport, { style, coverage, milliseconds }: SummaryOptions): string {
  const { colors } = style;
  const { findings } = report;
  const accepted = describeAccepted(report);
  const fixable = findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === 'fix')).length;
  const filesWith = new Set(findings.map(finding => finding.file)).size;
  const verdict = hasInvalidPolicy(report)
    ? colors.red(
        colors.bold(
          `No answer: ${plural(report.diagnostics.filter(each => each.severity === 'error').length, 'mistake')} in the policy or the configuration`,
        ),
      )
    : findings.length === 0
      ? colors.green(colors.bold('No findings'))
      : colors.bold(`${countBySeverity(findings)} in ${plural(filesWith, 'file')}`);
  const seconds = (milliseconds() / 1000).toFixed(1);
  return [
    coverage ? '' : renderGaps(report, style),
    `${verdict}${accepted === '' ? '' : colors.dim(` (${accepted})`)}`,
    ...(fixable > 0 ? [`\n${plural(fixable, 'finding')} can be fixed with --fix`] : []),
    `\n${colors.dim(`Policy ${describePolicies(report)}`)}`,
    `\n${colors.dim(`${plural(report.coverage.filesAnalyzed, 'file')} and ${plural(report.coverage.linesAnalyzed, 'line')} analysed in ${seconds} s`)}`,
    // Where a policy is broken nothing is analysed, and its diagnostics have said so.
    ...(report.diagnostics.some(({ severity }) => severity === 'error') ? [] : report.notAnalysed).map(
      path => `\n${colors.yellow(`Not analysed: ${relativePath(path, report.base)}`)} is no source file, or is left out`,
    ),
    '\n',
  ].join('');
}

function describePolicies({ policySources, policies, base }: CheckReport): string {
  const sources = policySources.map(source =>
    source
      .split(', ')
      .map(each => relativePath(each, base))
      .join(', '),
  );
  const ids = policies.map(policy => `${policy.id} ${policy.version}, ${policy.digest.slice(0, 'sha256:'.length + 12)}`);
  return `${joinWords(sources)}${ids.length > 0 ? ` (${ids.join('; ')})` : ''}`;
}
