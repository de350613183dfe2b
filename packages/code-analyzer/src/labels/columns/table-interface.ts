import { syntax, type Declaration } from '../../program/compiler.ts';
import type { Column, SchemaLibrary } from './column.ts';

/** A member of an interface or of an alias for an object type, as a column of the table that it describes. */
export function signatureOf(declaration: Declaration, library: SchemaLibrary): Column | undefined {
  if (!syntax.isPropertySignature(declaration)) return undefined;
  const { parent, name } = declaration;
  const holder = syntax.isTypeLiteralNode(parent) ? parent.parent : parent;
  if (!syntax.isInterfaceDeclaration(holder) && !syntax.isTypeAliasDeclaration(holder)) return undefined;
  if (!syntax.isIdentifier(name) && !syntax.isStringLiteral(name)) return undefined;
  return { declaration, owner: holder.name.text, field: name.text, declaredBy: library, stored: true, formats: [], options: [] };
}
