import { syntax, type Node } from '../program/compiler.ts';

/** Text of a constant property name: identifier, string, number, or a computed one of those; `#0` for a number. */
export function propertyNameText(name: Node): string | undefined {
  if (syntax.isComputedPropertyName(name)) return propertyNameOfExpression(name.expression);
  if (syntax.isIdentifier(name) && isNameOfProperty(name)) return name.text;
  if (syntax.isPrivateIdentifier(name)) return name.text;
  return propertyNameOfExpression(name);
}

function propertyNameOfExpression(expression: Node): string | undefined {
  if (syntax.isStringLiteralLike(expression)) return expression.text;
  return syntax.isNumericLiteral(expression) ? `#${expression.text}` : undefined;
}

/** In `a[b]` and `{ [b]: 1 }` an identifier is a variable, elsewhere it is the name itself. */
function isNameOfProperty(name: Node): boolean {
  return !syntax.isElementAccessExpression(name.parent) && !syntax.isComputedPropertyName(name.parent);
}
