import type { Excerpt } from '../../text/excerpt.ts';
import { showLine } from './show-line.ts';
import type { TerminalStyle } from './terminal-style.ts';

/** Source lines with numbers, carets under the first line of the place that is meant and a sign before every line of it. */
export function codeFrame(excerpt: Excerpt, { colors }: TerminalStyle, paint: (text: string) => string = colors.red): readonly string[] {
  const width = String(excerpt.lines.at(-1)?.number ?? 1).length;
  const firstMarked = excerpt.lines.find(line => line.mark);
  return excerpt.lines.flatMap(line => {
    const shown = showLine(line.text, line.mark);
    const number = String(line.number).padStart(width);
    const gutter = line.mark ? `${paint('›')} ${colors.bold(number)}` : `  ${colors.dim(number)}`;
    const code =
      `${gutter} ${colors.dim('│')} ${line.cutBefore ? colors.dim('…') : ''}${shown.text}${line.cutAfter ? colors.dim('…') : ''}`.trimEnd();
    if (line !== firstMarked) return [code];
    const indent = ' '.repeat(shown.before + (line.cutBefore ? 1 : 0));
    return [code, `  ${' '.repeat(width)} ${colors.dim('│')} ${indent}${paint('^'.repeat(shown.marked))}`];
  });
}
