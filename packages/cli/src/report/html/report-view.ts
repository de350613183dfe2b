import type { Place } from '@proviso/linter';
import type { CheckReport } from '../../check/check-report.ts';
import type { LineIndex } from '../../text/line-index.ts';
import { groupByFile } from '../group-by-file.ts';
import { lineIndexes } from '../line-indexes.ts';
import { relativePath } from '../relative-path.ts';

/** What every part of the page needs to know. */
export interface ReportView {
  readonly report: CheckReport;
  readonly linesOf: (file: string) => LineIndex;
  readonly nameOf: (file: string) => string;
  /** `src/server.ts:12:3` */
  readonly placeOf: (place: Place) => string;
  /** Where the findings of a file stand on the page. */
  readonly anchorOf: (file: string) => string;
}

export function viewReport(report: CheckReport): ReportView {
  const linesOf = lineIndexes(report);
  const numbers = new Map(groupByFile(report.findings).map(([file], index) => [file, index + 1]));
  const nameOf = (file: string): string => relativePath(file, report.base);
  return {
    report,
    linesOf,
    nameOf,
    anchorOf: file => `file-${String(numbers.get(file) ?? 0)}`,
    placeOf: ({ file, span }) => {
      const { line, column } = linesOf(file).positionAt(span.start);
      return `${nameOf(file)}:${String(line)}:${String(column)}`;
    },
  };
}
