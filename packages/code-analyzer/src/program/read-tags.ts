import { ts } from '@ts-morph/common';

/** `@sink network url` is `{ name: 'sink', text: 'network url' }`. */
export interface Tag {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Tags in the documentation comments before a declaration. Read from comment trivia, because TypeScript attaches nothing to
 * a comment that follows another member on the same line: `{ id: number; /** @personal contact.email *\/ email: string }`.
 */
export function readTags(declaration: ts.Node): readonly Tag[] {
  const file = declaration.getSourceFile();
  const ranges = commentedNodes(declaration).flatMap(node => [
    ...(ts.getLeadingCommentRanges(file.text, node.pos) ?? []),
    ...(ts.getTrailingCommentRanges(file.text, node.pos) ?? []),
  ]);
  // At the start of a file, and for a statement and what it declares, the same comment is found twice.
  const distinct = new Map(ranges.map(range => [range.pos, range.end]));
  return [...distinct].flatMap(([start, end]) => tagsInComment(file.text, start, end));
}

/** A comment before `const a = 1` belongs to the statement, not to the declaration inside it. */
function commentedNodes(declaration: ts.Node): ts.Node[] {
  const nodes = [declaration];
  if (
    ts.isVariableDeclaration(declaration) &&
    ts.isVariableDeclarationList(declaration.parent) &&
    declaration.parent.declarations[0] === declaration
  ) {
    nodes.push(declaration.parent.parent);
  }
  if (isInitializer(declaration)) nodes.push(...commentedNodes(declaration.parent));
  return nodes;
}

/** `const f = () => {}` and `{ f: () => {} }`: the comment of the name is the comment of the function. */
function isInitializer(node: ts.Node): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const parent = node.parent;
  return (
    (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) && parent.initializer === node
  );
}

function tagsInComment(text: string, start: number, end: number): Tag[] {
  const comment = text.slice(start, end).replace(/\*\/$/, '');
  if (!comment.startsWith('/**')) return [];
  return [...comment.matchAll(/@([a-z][A-Za-z]*)([^@\r\n]*)/g)].map(match => {
    const [, name = '', rest = ''] = match;
    const at = start + match.index;
    return { name, text: rest.trim(), start: at, end: at + 1 + name.length + rest.trimEnd().length };
  });
}
