import { syntax, type FunctionLike, type Node } from '../program/compiler.ts';

/** Names by which a function may be called. A constructor goes by the name of its class. */
export function namesOfFunction(fn: FunctionLike): readonly string[] {
  if (syntax.isConstructorDeclaration(fn)) return textOfName(fn.parent.name);
  const own = textOfName(fn.name);
  return own.length > 0 ? own : textOfName(holderName(fn));
}

/** `const f = () => …`, `{ f: () => … }`, `f = () => …`, `exports.f = function …`, through wrappers such as `memo(() => …)`. */
function holderName(fn: Node): Node | undefined {
  for (let node = fn; !syntax.isStatement(node) && !syntax.isSourceFile(node); node = node.parent) {
    const { parent } = node;
    if (
      (syntax.isVariableDeclaration(parent) || syntax.isPropertyAssignment(parent) || syntax.isPropertyDeclaration(parent)) &&
      parent.initializer === node
    )
      return parent.name;
    if (syntax.isBinaryExpression(parent) && parent.right === node)
      return syntax.isPropertyAccessExpression(parent.left) ? parent.left.name : parent.left;
    if (syntax.isFunctionLike(parent)) return undefined;
  }
  return undefined;
}

function textOfName(name: Node | undefined): readonly string[] {
  return name && (syntax.isIdentifier(name) || syntax.isStringLiteralLike(name) || syntax.isPrivateIdentifier(name)) ? [name.text] : [];
}
