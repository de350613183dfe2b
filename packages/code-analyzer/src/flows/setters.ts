/** `document.cookie = text` and `localStorage.draft = text`: what is assigned leaves as it does with a call. */
import { syntax, type CallLike, type Node, type nodes } from '../program/compiler.ts';
import { lastName } from './callee-name.ts';

/** An assignment to a property. */
export type Setter = nodes.BinaryExpression & { readonly left: nodes.PropertyAccessExpression | nodes.ElementAccessExpression };
/** Where something may leave the program: a call, or a property that is set. */
export type Outlet = CallLike | Setter;

const assigning: ReadonlySet<number> = new Set([
  syntax.SyntaxKind.EqualsToken,
  syntax.SyntaxKind.PlusEqualsToken,
  syntax.SyntaxKind.QuestionQuestionEqualsToken,
  syntax.SyntaxKind.BarBarEqualsToken,
]);

export function isSetter(node: Node): node is Setter {
  return (
    syntax.isBinaryExpression(node) &&
    assigning.has(node.operatorToken.kind) &&
    (syntax.isPropertyAccessExpression(node.left) || syntax.isElementAccessExpression(node.left))
  );
}

/** `cookie` and `document` of `document.cookie`: one of them is tagged, or none. */
export function namesOfSetter({ left }: Setter): readonly string[] {
  return [lastName(left), lastName(left.expression)].filter(name => name !== undefined);
}

/** What is written before the data: `log.info` of `log.info(x)`, `document.cookie` of `document.cookie = x`. */
export function targetOf(outlet: Outlet): Node {
  if (isSetter(outlet)) return outlet.left;
  if (syntax.isTaggedTemplateExpression(outlet)) return outlet.tag;
  if (syntax.isJsxOpeningElement(outlet) || syntax.isJsxSelfClosingElement(outlet)) return outlet.tagName;
  return 'expression' in outlet ? outlet.expression : outlet;
}
