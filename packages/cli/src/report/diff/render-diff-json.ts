import type { DiffReport } from '../../diff/diff-report.ts';

/** For programs. A word of a scope that is missing or not known is `null`. Version 1: fields may be added. */
export function renderDiffJson({ difference, code }: DiffReport): string {
  const report = { format: 'proviso-diff', version: 1, ...difference, ...(code === undefined ? {} : { code }) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
