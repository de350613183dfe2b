import type { ExplainReport } from '../../explain/explain-report.ts';

/** For programs. Version 1: fields may be added. */
export function renderExplainJson({ explanation, ...report }: ExplainReport): string {
  return `${JSON.stringify({ format: 'proviso-explain', version: 1, ...report, ...explanation }, null, 2)}\n`;
}
