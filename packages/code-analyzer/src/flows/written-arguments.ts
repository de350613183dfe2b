import { syntax, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { isSetter, type Outlet } from './setters.ts';

/** Arguments as they stand in the call; of a tagged template its substitutions, of an assignment what is assigned, of an element its attributes. */
export function writtenArguments(call: Outlet): readonly Expression[] {
  if (syntax.isCallExpression(call) || syntax.isNewExpression(call)) return call.arguments ?? [];
  if (isSetter(call)) return [call.right];
  if (isElement(call)) return [call.attributes];
  if (syntax.isTaggedTemplateExpression(call) && syntax.isTemplateExpression(call.template))
    return call.template.templateSpans.map(span => span.expression);
  return [];
}

export const isElement = (node: Node): node is nodes.JsxOpeningLikeElement =>
  syntax.isJsxOpeningElement(node) || syntax.isJsxSelfClosingElement(node);

/** `<Profile/>`, `<Card.Title>`: a component, not an element of the page. */
export const isComponent = (node: Node): node is nodes.JsxOpeningLikeElement =>
  isElement(node) && !(syntax.isIdentifier(node.tagName) && /^[a-z]/.test(node.tagName.text));
