import { createColors } from 'picocolors';
import type { Diagnostic, Span } from '../diagnostic.ts';
import { positionOf } from '../syntax/position.ts';
import { codeFrame } from './code-frame.ts';
import { printable } from './printable.ts';

export interface RenderSettings {
  readonly color: boolean;
}

/** Page of the documentation that explains a diagnostic. */
export function documentationOf(name: string): string {
  return `docs/policy/diagnostics/${name}.md`;
}

/** A diagnostic for people: place, what is wrong, the code, what to do, where to read more. `text` is the text of its file. */
export function renderDiagnostic(diagnostic: Diagnostic, text: string, { color }: RenderSettings): string {
  const paint = createColors(color);
  const severity = diagnostic.severity === 'error' ? paint.red('error') : paint.yellow('warning');
  const lines = [
    `${paint.bold(printable(placeOf(diagnostic.file, text, diagnostic.span)))}: ${severity}[${diagnostic.name}]: ${paint.bold(printable(diagnostic.message))}`,
    ...codeFrame(text, diagnostic.span, diagnostic.severity === 'error' ? paint.red : paint.yellow, paint.dim),
    ...(diagnostic.help === undefined ? [] : [`  ${paint.cyan('help:')} ${printable(diagnostic.help)}`]),
    ...(diagnostic.related ?? []).map(related => {
      const place = related.file === diagnostic.file ? placeOf(related.file, text, related.span) : related.file;
      return `  ${paint.cyan('note:')} ${printable(related.message)}: ${printable(place)}`;
    }),
    `  ${paint.dim(`docs: ${documentationOf(diagnostic.name)}`)}`,
  ];
  return lines.join('\n');
}

function placeOf(file: string, text: string, span: Span): string {
  const { line, column } = positionOf(text, span.start);
  return `${file}:${line}:${column}`;
}
