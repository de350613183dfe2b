import { syntax as ts, type FunctionLike, type Node, type SourceFile } from '../program/compiler.ts';
import { isFunctionWithBody } from './function-around.ts';

/** Functions with a body, in the order of the text, those inside others included. */
export function functionsIn(file: SourceFile): readonly FunctionLike[] {
  const found: FunctionLike[] = [];
  const visit = (node: Node): void => {
    if (isFunctionWithBody(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
