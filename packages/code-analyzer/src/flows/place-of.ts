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
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
