import { syntax, type Declaration, type Expression, type Node, type SourceFile } from '../../program/compiler.ts';
import type { ValueShape } from '../can-hold.ts';
import { ownerNameOf } from '../owner-name.ts';
import { calleeName } from '../value-shape.ts';
import { callChainOf, keyText, stringOf, valueOfKey } from './call-chain.ts';
import { anyShape, closedList, holding, shapeNamed, type Column, type ColumnReader } from './column.ts';
import { unwrapped } from '../unwrapped.ts';

/** A field in the object literal that a `new Schema({ … })` of Mongoose is made from, nested ones too. */
export const mongooseFields: ColumnReader = { name: 'fields of Mongoose schemas', hint: /\bSchema\b/, columnOf: mongooseFieldOf };

function mongooseFieldOf(declaration: Declaration): Column | undefined {
  if (!syntax.isPropertyAssignment(declaration)) return undefined;
  const found = schemaAround(declaration);
  if (found === undefined) return undefined;
  const value = unwrapped(declaration.initializer);
  const nested = syntax.isObjectLiteralExpression(value) && !isFieldOptions(value);
  return {
    declaration,
    owner: modelName(declaration.getSourceFile(), found.schema) ?? ownerOf(found) ?? 'schema',
    field: found.path.join('.'),
    declaredBy: 'mongoose',
    stored: true,
    shape: shapeOfValue(value),
    isRelation: nested || (syntax.isObjectLiteralExpression(value) && valueOfKey(value, 'ref') !== undefined),
    formats: [],
    options: [value],
  };
}

function ownerOf({ schema, outermost }: SchemaAround): string | undefined {
  return syntax.isNewExpression(schema) ? ownerNameOf(outermost, 'through')?.name : calleeName(schema);
}

interface SchemaAround {
  readonly schema: Expression;
  /** The key directly in the schema's literal. */
  readonly outermost: Declaration;
  readonly path: readonly string[];
}

/** Climbs from a key to the schema; `undefined` from a key of a field's options (`required`), or anywhere else. */
function schemaAround(declaration: Declaration): SchemaAround | undefined {
  const path: string[] = [];
  let key: Node = declaration;
  while (syntax.isPropertyAssignment(key) && syntax.isObjectLiteralExpression(key.parent)) {
    const text = keyText(key);
    if (text === undefined) return undefined;
    path.unshift(text);
    const literal: Node = key.parent;
    const holder: Node = syntax.isArrayLiteralExpression(literal.parent) ? literal.parent.parent : literal.parent;
    const schema = schemaOfCall(holder, literal);
    if (schema !== undefined) return { schema, outermost: key, path };
    if (isFieldOptions(literal)) {
      if (text !== 'type' || path.length === 1) return undefined;
      // `{ type: { zipCode: String } }` is what the field holds.
      path.shift();
    }
    key = holder;
  }
  return undefined;
}

/** `new Schema({ … })`, or the schema of `schema.add({ … })`. */
function schemaOfCall(call: Node, literal: Node): Expression | undefined {
  if (syntax.isNewExpression(call)) return call.arguments?.[0] === literal && calleeName(call.expression) === 'Schema' ? call : undefined;
  if (!syntax.isCallExpression(call) || call.arguments[0] !== literal || !syntax.isPropertyAccessExpression(call.expression))
    return undefined;
  const { name, expression } = call.expression;
  return name.text === 'add' && /schema$/i.test(calleeName(expression) ?? '') ? expression : undefined;
}

/** `{ type: String, required: true }` are options of a field; `{ type: { type: String } }` is a field called `type`. */
function isFieldOptions(literal: Node): boolean {
  if (!syntax.isObjectLiteralExpression(literal)) return false;
  const type = valueOfKey(literal, 'type');
  return type !== undefined && valueOfKey(type, 'type') === undefined;
}

const shapes: Readonly<Record<string, ValueShape>> = {
  String: holding('string'),
  Number: holding('number'),
  Decimal128: holding('number'),
  BigInt: holding('bigint'),
  Boolean: holding('boolean'),
  Date: holding('date'),
  ObjectId: holding('object'),
  Map: holding('object'),
  Buffer: anyShape,
  Mixed: anyShape,
  Object: anyShape,
};

function shapeOfValue(value: Expression): ValueShape {
  if (syntax.isArrayLiteralExpression(value))
    return { ...(value.elements[0] === undefined ? anyShape : shapeOfValue(value.elements[0])), list: true };
  if (syntax.isObjectLiteralExpression(value)) {
    const type = valueOfKey(value, 'type');
    if (type === undefined) return holding('object');
    return valueOfKey(value, 'enum') === undefined ? shapeOfValue(type) : closedList;
  }
  const name = syntax.isStringLiteralLike(value) ? value.text : (callChainOf(value)?.names.at(-1) ?? calleeName(value) ?? '');
  return shapeNamed(shapes, name) ?? anyShape;
}

/** `model('User', userSchema)` in the same file says what the schema is for. */
function modelName(file: SourceFile, schema: Expression): string | undefined {
  const holder = schema.parent;
  const held = syntax.isVariableDeclaration(holder) && syntax.isIdentifier(holder.name) ? holder.name.text : undefined;
  const variable = syntax.isIdentifier(schema) ? schema.text : held;
  let found: string | undefined;
  const visit = (node: Node): void => {
    if (found !== undefined) return;
    if (syntax.isCallExpression(node) && calleeName(node.expression) === 'model') {
      const [name, given] = node.arguments;
      if (given === schema || (given !== undefined && syntax.isIdentifier(given) && given.text === variable)) found = stringOf(name);
    }
    syntax.forEachChild(node, visit);
  };
  for (const statement of file.statements) if (statement.getText(file).includes('model')) visit(statement);
  return found;
}
