import { syntax as ts, type Compiler, type Expression, type nodes } from './compiler.ts';

export const isErrorName = (name: string): boolean => /(?:Error|Exception)$/.test(name);

/** Longer chains of classes than anyone writes. */
const mostAncestors = 10;

/** Does a class of the project extend an error, itself or by those it extends? */
export function isErrorClass(owner: nodes.ClassLikeDeclaration, compiler: Compiler): boolean {
  let found: nodes.ClassLikeDeclaration | undefined = owner;
  for (let depth = 0; found && depth < mostAncestors; depth++) {
    const parent: Expression | undefined = found.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
      ?.expression;
    if (!parent) return false;
    if (ts.isIdentifier(parent) && isErrorName(parent.text)) return true;
    const symbol = compiler.symbolOf(parent);
    found = symbol && compiler.declarationsOf(symbol).find(ts.isClassLike);
  }
  return false;
}
