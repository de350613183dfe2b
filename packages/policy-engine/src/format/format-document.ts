import type { Diagnostic } from '../diagnostic.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import { tokenize } from '../syntax/tokenize.ts';
import { arrangeDocument } from './arrange.ts';
import { attachComments } from './attach-comments.ts';
import { findComments } from './comments.ts';
import { schemaOf } from './document-kind.ts';
import { outlineOf } from './outline.ts';
import { printBlock } from './print-document.ts';
import { printLines } from './print-lines.ts';

export interface Formatted {
  /** Absent when the text is not understood: what cannot be read is left alone. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A policy, a test of one or a configuration in its one shape: keys in the order of the language, short blocks on one line,
 * quotes only where needed, all comments kept. `file` tells which kind of document it is, unless the text does. Never throws.
 */
export function formatDocument(file: string, text: string): Formatted {
  const { root, diagnostics } = parseYaml(file, text);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  if (root?.kind !== 'map') return { text, diagnostics };
  const outline = outlineOf(root, text, schemaOf(file, root));
  if (outline.kind === 'scalar') return { text, diagnostics };
  const comments = findComments(tokenize(text).tokens, text);
  const arranged = arrangeDocument(outline, attachComments(outline, comments, text), text);
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return { text: mark + printLines(printBlock(arranged, 0, text), lineBreak), diagnostics };
}
