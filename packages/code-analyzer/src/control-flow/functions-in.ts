import { walkTree } from '../flows/walk-tree.ts';
import type { FunctionLike, SourceFile } from '../program/compiler.ts';
import { isFunctionWithBody } from './function-around.ts';

/** Functions with a body, in the order of the text, those inside others included. */
export function functionsIn(file: SourceFile): readonly FunctionLike[] {
  const found: FunctionLike[] = [];
  walkTree(file, 0, node => {
    if (isFunctionWithBody(node)) found.push(node);
    return 0;
  });
  return found;
}
