import type { Finding } from '@proviso/linter';
import { renderDiagnostic, type Diagnostic } from '@proviso/policy-engine';
import type { CheckReport } from '../../check/check-report.ts';
import { plural } from '../describe-finding.ts';
import { groupByFile } from '../group-by-file.ts';
import { lineIndexes } from '../line-indexes.ts';
import { relativePath } from '../relative-path.ts';
import { renderCoverage } from './render-coverage.ts';
import { renderFinding, type FindingSurroundings } from './render-finding.ts';
import { renderSummary, type SummaryOptions } from './render-summary.ts';
import { renderWaived } from './render-waived.ts';

export interface PrettyOptions extends SummaryOptions {
  readonly quiet?: boolean;
}

/** For a person at a terminal: mistakes in the policy, findings by file, coverage when asked, a summary. */
export function renderPretty(report: CheckReport, options: PrettyOptions): string {
  const surroundings: FindingSurroundings = { report, linesOf: lineIndexes(report), style: options.style };
  const findings = options.quiet ? report.findings.filter(finding => finding.severity === 'error') : report.findings;
  const diagnostics = options.quiet ? report.diagnostics.filter(diagnostic => diagnostic.severity === 'error') : report.diagnostics;
  if (options.quiet && findings.length + diagnostics.length === 0) return '';
  return [
    ...diagnostics.map(diagnostic => renderMistake(diagnostic, surroundings)),
    ...groupByFile(findings).map(([file, inFile]) => renderFile(file, inFile, surroundings)),
    ...(options.quiet ? [] : renderWaived(report, surroundings)),
    ...(options.coverage ? [renderCoverage(report, options.style)] : []),
    ...(options.quiet ? [] : [renderSummary(report, options)]),
  ].join('\n');
}

function renderFile(file: string, findings: readonly Finding[], surroundings: FindingSurroundings): string {
  const { colors, columns } = surroundings.style;
  const title = `── ${relativePath(file, surroundings.report.base)} · ${plural(findings.length, 'finding')} `;
  const rule = colors.dim(title + '─'.repeat(Math.max(2, Math.min(columns, 100) - title.length)));
  return [rule, '', ...findings.map(finding => renderFinding(finding, surroundings))].join('\n');
}

function renderMistake(diagnostic: Diagnostic, { report, style }: FindingSurroundings): string {
  const shown = (file: string): string => relativePath(file, report.base);
  const related = diagnostic.related?.map(each => ({ ...each, file: shown(each.file) }));
  const text = report.textOf(diagnostic.file) ?? '';
  return `${renderDiagnostic({ ...diagnostic, file: shown(diagnostic.file), ...(related && { related }) }, text, { color: style.colors.isColorSupported })}\n`;
}
