import type { Finding } from '@proviso/linter';
import type { CheckReport } from '../../check/check-report.ts';
import { describeWaiver, safeMessage } from '../describe-finding.ts';
import { relativePath } from '../relative-path.ts';
import type { FindingSurroundings } from './render-finding.ts';
import { showLine } from './show-line.ts';

/** What the policy waives for now: under each waiver its findings, a line each. */
export function renderWaived({ waived, base }: CheckReport, { linesOf, style }: FindingSurroundings): readonly string[] {
  if (waived.length === 0) return [];
  const { colors } = style;
  const shown = (text: string): string => showLine(text, undefined).text;
  const lineOf = (finding: Finding): string => {
    const { line, column } = linesOf(finding.file).positionAt(finding.span.start);
    const place = `${relativePath(finding.file, base)}:${String(line)}:${String(column)}`;
    return `  ${shown(place)}  ${colors.dim(finding.rule)}  ${shown(safeMessage(finding))}`;
  };
  const ids = [...new Set(waived.map(({ waiver }) => waiver?.id))];
  return [
    colors.bold(colors.underline('Waived')),
    '',
    ...ids.flatMap(id => {
      const findings = waived.filter(finding => finding.waiver?.id === id);
      const waiver = findings[0]?.waiver;
      if (waiver === undefined) return [];
      const title = `${shown(describeWaiver(waiver))}${waiver.state === 'ending' ? colors.yellow(' (ends soon)') : ''}`;
      return [`  ${title}`, ...findings.map(finding => `  ${lineOf(finding)}`), ''];
    }),
  ];
}
