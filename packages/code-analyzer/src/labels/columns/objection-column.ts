import { syntax, type Declaration, type Node } from '../../program/compiler.ts';
import { keyText, stringOf, valueOfKey } from './call-chain.ts';
import { anyShape, closedList, holding, shapeNamed, type Column, type ColumnReader } from './column.ts';

/** Members of a model of Objection, a class with a `tableName`, and the keys of its `jsonSchema` where it declares no members. */
export const objectionColumns: ColumnReader = {
  name: 'columns of Objection models',
  hint: /\btableName\b/,
  columnOf: declaration => memberOf(declaration) ?? schemaKeyOf(declaration),
};

function memberOf(declaration: Declaration): Column | undefined {
  if (!syntax.isPropertyDeclaration(declaration) || !syntax.isIdentifier(declaration.name)) return undefined;
  const isColumn = declaration.modifiers?.some(modifier => isStaticOrPrivate(modifier) || syntax.isDecorator(modifier)) !== true;
  const owner = modelName(declaration.parent);
  if (!isColumn || owner === undefined) return undefined;
  return { declaration, owner, field: declaration.name.text, declaredBy: 'objection', stored: true, formats: [], options: [] };
}

const isStaticOrPrivate = (modifier: Node): boolean =>
  modifier.kind === syntax.SyntaxKind.StaticKeyword || modifier.kind === syntax.SyntaxKind.PrivateKeyword;

/** Name of a class that says in which table it is kept. */
function modelName(holder: Node): string | undefined {
  if (!syntax.isClassLike(holder)) return undefined;
  const named = holder.members.some(
    member =>
      (syntax.isPropertyDeclaration(member) || syntax.isGetAccessor(member)) &&
      member.name.getText() === 'tableName' &&
      member.modifiers?.some(modifier => modifier.kind === syntax.SyntaxKind.StaticKeyword) === true,
  );
  return named ? holder.name?.text : undefined;
}

function schemaKeyOf(declaration: Declaration): Column | undefined {
  if (!syntax.isPropertyAssignment(declaration) || !syntax.isObjectLiteralExpression(declaration.parent)) return undefined;
  const properties = declaration.parent.parent;
  if (!syntax.isPropertyAssignment(properties) || keyText(properties) !== 'properties') return undefined;
  const holder = schemaHolder(properties.parent.parent);
  const owner = holder === undefined ? undefined : modelName(holder.parent);
  const field = keyText(declaration);
  if (holder === undefined || owner === undefined || field === undefined || declaresMember(holder.parent, field)) return undefined;
  const type = valueOfKey(declaration.initializer, 'type');
  const format = stringOf(valueOfKey(declaration.initializer, 'format'));
  const isClosed = valueOfKey(declaration.initializer, 'enum') !== undefined;
  return {
    declaration,
    owner,
    field,
    declaredBy: 'objection',
    stored: true,
    shape: isClosed ? closedList : (shapeNamed(shapes, stringOf(type) ?? '') ?? anyShape),
    formats: format === undefined ? [] : [format],
    options: [],
  };
}

const shapes = {
  string: holding('string'),
  number: holding('number'),
  integer: holding('number'),
  boolean: holding('boolean'),
  object: holding('object'),
  array: anyShape,
};

/** The `static jsonSchema = { … }`, or the getter that returns it. */
function schemaHolder(node: Node): Node | undefined {
  if (syntax.isPropertyDeclaration(node)) return node.name.getText() === 'jsonSchema' ? node : undefined;
  if (!syntax.isReturnStatement(node)) return undefined;
  const getter = node.parent.parent;
  return syntax.isGetAccessor(getter) && getter.name.getText() === 'jsonSchema' ? getter : undefined;
}

function declaresMember(holder: Node, field: string): boolean {
  return syntax.isClassLike(holder) && holder.members.some(member => member.name?.getText() === field);
}
