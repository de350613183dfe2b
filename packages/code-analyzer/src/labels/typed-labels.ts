import type { Label } from '../facts.ts';
import { syntax, type Declaration, type Node } from '../program/compiler.ts';
import { newLabel, type LabellingContext } from './labelling.ts';

/** Labels that the declared type says by its name alone: `EmailAddress`, `HumanName[]`, `Promise<EmailAddress>`. */
export function labelsOfTypeName(context: LabellingContext, declaration: Declaration): readonly Label[] {
  const { types } = context.index;
  const written = typeNodeOf(declaration);
  const branded = written === undefined ? undefined : brandOf(written);
  if (branded !== undefined && context.index.categories.has(branded)) {
    const because = `its type is \`Personal<'${branded}', …>\``;
    return [newLabel({ category: branded, evidence: 'annotated', because, declaredAt: context.compiler.placeOf(declaration) })];
  }
  if (types.size === 0) return [];
  const names = written === undefined ? [] : writtenNames(written);
  const name = names.find(candidate => types.has(candidate));
  const category = name === undefined ? undefined : types.get(name);
  if (name === undefined || category === undefined) return [];
  return [newLabel({ category, evidence: 'type', because: `its type is \`${name}\``, declaredAt: context.compiler.placeOf(declaration) })];
}

/** The category of `Personal<'contact.email', string>`, the branded type that is generated from a policy. */
function brandOf(written: Node): string | undefined {
  const type = syntax.isUnionTypeNode(written) ? written.types.find(syntax.isTypeReferenceNode) : written;
  if (!type || !syntax.isTypeReferenceNode(type) || !syntax.isIdentifier(type.typeName) || type.typeName.text !== 'Personal')
    return undefined;
  const [category] = type.typeArguments ?? [];
  return category && syntax.isLiteralTypeNode(category) && syntax.isStringLiteral(category.literal) ? category.literal.text : undefined;
}

export function typeNodeOf(declaration: Declaration): Node | undefined {
  if (
    syntax.isPropertySignature(declaration) ||
    syntax.isPropertyDeclaration(declaration) ||
    syntax.isParameter(declaration) ||
    syntax.isVariableDeclaration(declaration)
  ) {
    return declaration.type;
  }
  return syntax.isGetAccessor(declaration) ? declaration.type : undefined;
}

/** Containers whose type argument is what they hold. */
const containers = new Set([
  'Array',
  'ReadonlyArray',
  'Promise',
  'PromiseLike',
  'Readonly',
  'Set',
  'ReadonlySet',
  'Partial',
  'Required',
  'NonNullable',
  'Awaited',
  'Nullable',
  'Maybe',
  'Option',
]);

/** Names of a written type, containers and unions looked through; `Stripe.Customer` is that and `Customer`. */
function writtenNames(type: Node, depth = 0): readonly string[] {
  if (depth > 8) return [];
  if (syntax.isArrayTypeNode(type)) return writtenNames(type.elementType, depth + 1);
  if (syntax.isParenthesizedTypeNode(type) || syntax.isTypeOperatorNode(type)) return writtenNames(type.type, depth + 1);
  if (syntax.isUnionTypeNode(type) || syntax.isIntersectionTypeNode(type))
    return type.types.flatMap(member => writtenNames(member, depth + 1));
  if (!syntax.isTypeReferenceNode(type)) return [];
  const { typeName } = type;
  const last = syntax.isIdentifier(typeName) ? typeName.text : typeName.right.text;
  if (containers.has(last) && type.typeArguments !== undefined)
    return type.typeArguments.flatMap(argument => writtenNames(argument, depth + 1));
  return syntax.isIdentifier(typeName) ? [last] : [typeName.getText(), last];
}
