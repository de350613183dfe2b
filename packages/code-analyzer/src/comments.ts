import type { Place } from './facts.ts';
import { readTokens } from './prisma/tokens.ts';
import { syntax as ts, type Node, type SourceFile } from './program/compiler.ts';
import { writtenSpan } from './program/script-blocks.ts';

export interface Comment extends Place {
  /** With its delimiters. */
  readonly text: string;
}

/** Comments of a source file, in order. */
export function readComments(source: SourceFile): readonly Comment[] {
  const { text, fileName: file } = source;
  if (!text.includes('//') && !text.includes('/*')) return [];
  const comments: Comment[] = [];
  let at = 0;
  for (const literal of [...literalsIn(source), { start: text.length, end: text.length }]) {
    for (const found of commentsBetween(text, at, literal.start)) {
      const span = writtenSpan(source, found.span.start, found.span.end);
      comments.push({ file, span, text: text.slice(span.start, span.end) });
    }
    at = Math.max(at, literal.end);
  }
  return comments;
}

/** Comments of a Prisma schema. */
export function readSchemaComments(file: string, text: string): readonly Comment[] {
  return readTokens(text)
    .filter(token => token.kind === 'comment' || token.kind === 'documentation')
    .map(token => ({ file, span: { start: token.start, end: token.end }, text: token.text }));
}

/** Where `//` may stand without beginning a comment, in order. */
function literalsIn(source: SourceFile): readonly { readonly start: number; readonly end: number }[] {
  const found: { readonly start: number; readonly end: number }[] = [];
  const visit = (node: Node): void => {
    if (node.kind === ts.SyntaxKind.JsxText) found.push({ start: node.pos, end: node.end });
    else if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node))
      found.push({ start: node.getStart(source), end: node.end });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start);
}

function commentsBetween(text: string, start: number, end: number): readonly Omit<Comment, 'file'>[] {
  const pattern = /\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)/g;
  return [...text.slice(start, end).matchAll(pattern)].map(match => ({
    span: { start: start + match.index, end: start + match.index + match[0].length },
    text: match[0],
  }));
}
