import { syntax as ts, type FunctionLike, type Node, type SourceFile } from '../program/compiler.ts';
import { isFunctionWithBody } from './function-around.ts';

/** Functions with a body, in the order of the text, those inside others included. Without recursion: a sum of thousands is as deep as it is long. */
export function functionsIn(file: SourceFile): readonly FunctionLike[] {
  const found: FunctionLike[] = [];
  const pending: Node[] = [file];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isFunctionWithBody(node)) found.push(node);
    const children: Node[] = [];
    ts.forEachChild(node, child => void children.push(child));
    pending.push(...children.reverse());
  }
  return found;
}
