import { syntax, type Declaration } from '../program/compiler.ts';
import { isMember } from './owner-name.ts';

/** Functions, methods, types and enum members are no values that a person gave. */
export function canHoldValue(declaration: Declaration): boolean {
  return (
    isMember(declaration) ||
    syntax.isVariableDeclaration(declaration) ||
    syntax.isParameter(declaration) ||
    syntax.isBindingElement(declaration)
  );
}

export function nameText(declaration: Declaration): string | undefined {
  if (syntax.isPropertyAccessExpression(declaration)) return declaration.name.text;
  const name = syntax.getNameOfDeclaration(declaration);
  if (name === undefined) return undefined;
  return syntax.isIdentifier(name) || syntax.isStringLiteralLike(name) || syntax.isPrivateIdentifier(name) ? name.text : undefined;
}
