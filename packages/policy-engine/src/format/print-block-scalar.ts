import { isScalar, parseDocument } from 'yaml';
import type { ScalarOutline } from './outline.ts';

export interface BlockScalar {
  /** `|`, `>-`, `|2` … */
  readonly header: string;
  /** Without indentation. */
  readonly lines: readonly string[];
}

/** A text in lines of its own, as its author wrote it; nothing if it cannot stand like that (then it stands in quotes). */
export function blockScalarOf({ syntax: { value, span }, block }: ScalarOutline, text: string): BlockScalar | undefined {
  if (typeof value !== 'string' || block === undefined || /\n\n$|^\s*$|[^\P{Cc}\n\t]/u.test(value)) return undefined;
  const chomp = value.endsWith('\n') ? '' : '-';
  const lines = block === '|' ? value.replace(/\n$/, '').split('\n') : foldedLines(text.slice(span.start, span.end));
  const indicator = block === '|' && /^[ \n]/.test(value) ? '2' : '';
  const scalar = { header: block + indicator + chomp, lines };
  return readsAs(scalar, value) ? scalar : undefined;
}

/** The lines of a folded text are not in its value. */
function foldedLines(source: string): readonly string[] {
  const lines = source.split(/\r?\n/).slice(1);
  const indent = /^ */.exec(lines.find(line => line.trim() !== '') ?? '')?.[0].length ?? 0;
  return lines.map(line => line.slice(indent));
}

function readsAs({ header, lines }: BlockScalar, value: string): boolean {
  const document = parseDocument(`a: ${header}\n${lines.map(line => (line === '' ? '\n' : `  ${line}\n`)).join('')}`, {
    prettyErrors: false,
  });
  const node = document.get('a', true);
  return document.errors.length === 0 && isScalar(node) && node.value === value;
}
