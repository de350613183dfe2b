import type { Finding } from '../src/index.ts';

/**
 * Expectations stand under the offending text: `^^^^ rule-name: category, category`, with `(suggestion)` behind the rule where it
 * is no error. A file that says so in one marker (`… | way`) has the way behind each, as the trace tells it. Both sides are shown as `line:column text -> rule: categories`, so that a failure reads like a diff of the file.
 */
export function readExpectations(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const marker = /^\s*\/\/\s*(\^+) (\S.*)$/.exec(line);
    const carets = marker?.[1];
    const says = marker?.[2];
    if (carets === undefined || says === undefined) return [];
    const target = offendingLine(lines, index);
    const column = line.indexOf('^');
    return [`${String(target + 1)}:${String(column + 1)} ${(lines[target] ?? '').slice(column, column + carets.length)} -> ${says.trim()}`];
  });
}

/** Several markers may stand under one line. */
function offendingLine(lines: readonly string[], marker: number): number {
  let line = marker - 1;
  while (/^\s*\/\/\s*\^+ /.test(lines[line] ?? '')) line--;
  return line;
}

export function showFindings(text: string, findings: readonly Finding[]): readonly string[] {
  const withWay = /^\s*\/\/\s*\^+ \S.* \| /m.test(text);
  return findings.map(({ rule, span, severity, categories, trace }) => {
    const before = text.slice(0, span.start).split('\n');
    const says = `${rule}${severity === 'error' ? '' : ` (${severity})`}${categories.length > 0 ? `: ${categories.join(', ')}` : ''}`;
    const [shown = ''] = text.slice(span.start, span.end).split('\n');
    const way = withWay ? ` | ${trace.map(step => step.says).join(', ')}` : '';
    return `${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)} ${shown} -> ${says}${way}`;
  });
}
