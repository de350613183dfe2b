import type { ts } from '@ts-morph/common';

/** Nodes by file and position. The checker's own order of union members follows from what it was asked before. */
export function inOrder<N extends ts.Node>(nodes: Iterable<N>): readonly N[] {
  return [...nodes].sort((a, b) => {
    const [fileA, fileB] = [a.getSourceFile().fileName, b.getSourceFile().fileName];
    return fileA === fileB ? a.pos - b.pos : fileA < fileB ? -1 : 1;
  });
}
