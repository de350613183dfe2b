import type { Span } from '../diagnostic.ts';
import { printable } from './printable.ts';
import { lineAround, positionOf } from '../syntax/position.ts';

/** Longest piece of a line that is shown. */
const widest = 120;
const tabWidth = 2;

type Paint = (text: string) => string;

/** The line of a span with carets under it. */
export function codeFrame(text: string, span: Span, mark: Paint, dim: Paint): readonly string[] {
  const line = lineAround(text, span.start);
  const start = Math.max(0, span.start - line.start);
  const end = Math.min(line.text.length, Math.max(start + 1, span.end - line.start));
  const window = windowAround(line.text, start, end);
  const number = String(positionOf(text, span.start).line);
  const margin = ' '.repeat(number.length);
  const before = shown(line.text.slice(window.start, start));
  const marked = shown(line.text.slice(start, Math.min(end, window.end)));
  const after = shown(line.text.slice(Math.min(end, window.end), window.end));
  const lead = window.start > 0 ? '…' : '';
  const tail = window.end < line.text.length ? '…' : '';
  const indent = ' '.repeat(lead.length + widthOf(before));
  return [
    dim(`  ${margin} |`),
    `  ${dim(`${number} |`)} ${lead}${before}${marked}${after}${tail}`,
    `  ${dim(`${margin} |`)} ${indent}${mark('^'.repeat(Math.max(1, widthOf(marked))))}`,
  ];
}

/** The part of a long line that holds the span. */
function windowAround(line: string, start: number, end: number): { readonly start: number; readonly end: number } {
  if (line.length <= widest) return { start: 0, end: line.length };
  const room = Math.max(0, widest - Math.min(end - start, widest));
  const from = Math.max(0, Math.min(start - Math.floor(room / 2), line.length - widest));
  return { start: from, end: from + widest };
}

function shown(text: string): string {
  return printable(text.replaceAll('\t', ' '.repeat(tabWidth)));
}

/** Characters as a reader counts them. */
function widthOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
