import type { CoverageNote } from '@proviso/linter';
import type { CheckReport } from '../../check/check-report.ts';
import { coverageShare, readsOfUnknownPackages } from '../../check/coverage-share.ts';
import { indexLines } from '../../text/line-index.ts';
import { plural } from '../describe-finding.ts';
import { groupCoverage, isAlarming, type CoverageGroup } from '../group-coverage.ts';
import { relativePath } from '../relative-path.ts';
import type { TerminalStyle } from './terminal-style.ts';

/** With `--coverage`: everything that was not looked at or not understood. */
export function renderCoverage(report: CheckReport, style: TerminalStyle): string {
  const { filesAnalyzed, linesAnalyzed, ownerReads } = report.coverage;
  const { files, owners } = coverageShare(report.coverage);
  const { colors } = style;
  return [
    colors.bold(colors.underline('Coverage')),
    '',
    `  ${plural(filesAnalyzed, 'file')} analysed, ${plural(linesAnalyzed, 'line')}; ${files.toFixed(1)} % of the files as a whole`,
    `  ${plural(ownerReads.total, 'read')} of a personal-data word, ${ownerReads.unresolved.toLocaleString('en')} of them on a value of unknown type (${owners.toFixed(1)} % known)`,
    ...ofPackages(report.coverage),
    '',
    ...groupCoverage(report.coverage).flatMap(group => renderGroup(group, report, style, 25)),
    '',
  ].join('\n');
}

function ofPackages(coverage: CheckReport['coverage']): readonly string[] {
  const count = readsOfUnknownPackages(coverage);
  if (count === 0) return [];
  const share = (100 * count) / coverage.ownerReads.unresolved;
  return [
    `  ${count.toLocaleString('en')} of these (${share.toFixed(1)} %) are on values of packages that are not known: install them and name them under \`types\`, or model them`,
  ];
}

/** Without it: only what makes the answer incomplete. */
export function renderGaps(report: CheckReport, style: TerminalStyle): string {
  const groups = groupCoverage(report.coverage).filter(group => isAlarming(group.kind));
  return groups.length === 0 ? '' : `${groups.flatMap(group => renderGroup(group, report, style, 5)).join('\n')}\n`;
}

function renderGroup(
  { title, notes, message }: CoverageGroup,
  report: CheckReport,
  { colors }: TerminalStyle,
  most: number,
): readonly string[] {
  const total = notes.reduce((sum, note) => sum + note.count, 0);
  const width = Math.max(...notes.slice(0, most).map(note => note.count.toLocaleString('en').length));
  return [
    `  ${colors.yellow(title)} ${colors.dim(`(${total.toLocaleString('en')})`)}`,
    ...(message === undefined ? [] : [`    ${colors.dim(message)}`]),
    ...notes.slice(0, most).map(note => {
      const count = note.count.toLocaleString('en').padStart(width + 2);
      return `  ${count}  ${colors.bold(subjectOf(note, report))}${message === undefined ? `  ${note.message}` : ''}`;
    }),
    ...(notes.length > most
      ? [`  ${' '.repeat(width + 2)}  ${colors.dim(`and ${plural(notes.length - most, 'more kind')}; \`--format json\` has them all`)}`]
      : []),
    '',
  ];
}

/** With its place, when it is about one. */
function subjectOf({ subject, place }: CoverageNote, { base, textOf }: CheckReport): string {
  if (!place || place.span.end === 0) return relativePath(subject, base);
  const { line, column } = indexLines(textOf(place.file) ?? '').positionAt(place.span.start);
  const where = `${relativePath(place.file, base)}:${String(line)}:${String(column)}`;
  return place.file.endsWith(subject) ? where : `${relativePath(subject, base)} (${where})`;
}
