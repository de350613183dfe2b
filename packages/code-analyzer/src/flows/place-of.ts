import type { Place } from '../facts.ts';
import type { Node } from '../program/compiler.ts';
import { writtenSpan } from '../program/script-blocks.ts';

/** Where a node is written, comments before it left out. */
export function placeOf(node: Node): Place {
  const file = node.getSourceFile();
  return { file: file.fileName, span: writtenSpan(file, node.getStart(file), node.end) };
}

/** The source of a node on one line, shortened for people. */
export function shortText(node: Node, longest = 60): string {
  const written = node.getText();
  // The beginning is enough of a text that is longer than anybody is shown, unless it is mostly blanks.
  const beginning = onOneLine(written.slice(0, 8 * longest));
  const text = beginning.length > longest ? beginning : onOneLine(written);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');
