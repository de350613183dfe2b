import type { CheckReport } from '../check/check-report.ts';
import { indexLines, type LineIndex } from '../text/line-index.ts';

/** The lines of each file, counted once. */
export function lineIndexes(report: CheckReport): (file: string) => LineIndex {
  const known = new Map<string, LineIndex>();
  return file => {
    const lines = known.get(file) ?? indexLines(report.textOf(file) ?? '');
    known.set(file, lines);
    return lines;
  };
}
