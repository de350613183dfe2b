import { wrappedExpression } from './bare-expression.ts';
import { syntax, type FunctionLike, type Node } from '../program/compiler.ts';

/** Names by which a function may be called. A constructor goes by the name of its class; imports may name a default export as they like. */
export function namesOfFunction(fn: FunctionLike): readonly string[] {
  const named = syntax.isConstructorDeclaration(fn) ? fn.parent : fn;
  const own = textOfName(named.name);
  const names = own.length > 0 ? own : textOfName(holderName(named));
  return isDefaultExport(named) ? [...names, defaultExport] : names;
}

/** What `import send from './send'` calls `send`. */
export const defaultExport = 'default';

const isDefaultExport = (node: Node): boolean =>
  syntax.isExportAssignment(wrappedExpression(node).parent) ||
  (syntax.canHaveModifiers(node) && syntax.getModifiers(node)?.some(({ kind }) => kind === syntax.SyntaxKind.DefaultKeyword) === true);

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
