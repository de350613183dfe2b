import type { Finding, Place, Severity } from '@proviso/linter';
import type { CheckReport } from '../../check/check-report.ts';
import { excerptOf } from '../../text/excerpt.ts';
import type { LineIndex } from '../../text/line-index.ts';
import { redactLiterals } from '../../text/redact-literals.ts';
import { describeClause, evidenceWords, safeMessage } from '../describe-finding.ts';
import { relativePath } from '../relative-path.ts';
import { codeFrame } from './code-frame.ts';
import type { TerminalStyle } from './terminal-style.ts';

export interface FindingSurroundings {
  readonly report: CheckReport;
  readonly linesOf: (file: string) => LineIndex;
  readonly style: TerminalStyle;
}

export function renderFinding(finding: Finding, { report, linesOf, style }: FindingSurroundings): string {
  const { colors } = style;
  const paint = colors[severityColor[finding.severity]];
  const place = (at: Place): string => {
    const { line, column } = linesOf(at.file).positionAt(at.span.start);
    return `${relativePath(at.file, report.base)}:${String(line)}:${String(column)}`;
  };
  const excerpt = excerptOf(report.textOf(finding.file) ?? '', linesOf(finding.file), finding.span, {
    around: 1,
    spanLines: 4,
    width: style.columns - 12,
  });
  const note = (title: string, text: string): string => `  ${colors.cyan(title.padEnd(8))} ${text}`;
  return [
    `${colors.bold(place(finding))}  ${paint(finding.severity)}  ${colors.dim(finding.rule)}`,
    `  ${colors.bold(safeMessage(finding))}`,
    '',
    ...codeFrame(excerpt, style, paint).map(line => `  ${line}`),
    '',
    ...finding.trace.map(
      (step, index) => `  ${colors.cyan(index === 0 ? 'trace   ' : '        ')} ${colors.dim(place(step))}  ${redactLiterals(step.says)}`,
    ),
    ...(finding.clause ? [note('policy', describeClause(finding.clause))] : []),
    ...(finding.evidence ? [note('evidence', `${finding.evidence}: ${evidenceWords[finding.evidence]}`)] : []),
    note('help', redactLiterals(finding.help)),
    ...finding.fixes.map(fix => note(fix.kind === 'fix' ? 'fix' : 'suggest', redactLiterals(fix.title))),
    '',
  ].join('\n');
}

const severityColor = { error: 'red', warning: 'yellow', suggestion: 'blue' } as const satisfies Record<Severity, string>;
