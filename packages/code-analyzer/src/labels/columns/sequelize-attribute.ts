import { syntax, type Declaration, type Expression, type Node } from '../../program/compiler.ts';
import type { ValueShape } from '../can-hold.ts';
import { ownerOfExpression } from '../owner-name.ts';
import { calleeName } from '../value-shape.ts';
import { callChainOf, keyText, stringOf, valueOfKey } from './call-chain.ts';
import { anyShape, closedList, holding, shapeNamed, type Column, type ColumnReader } from './column.ts';
import { unwrapped } from '../unwrapped.ts';

/** An attribute of `sequelize.define('User', { … })` or `User.init({ … }, …)`, known by its `DataTypes`. */
export const sequelizeAttributes: ColumnReader = {
  name: 'attributes of Sequelize models',
  hint: /\bDataTypes?\b|\bSequelize\b/,
  columnOf: sequelizeAttributeOf,
};

function sequelizeAttributeOf(declaration: Declaration): Column | undefined {
  if (!syntax.isPropertyAssignment(declaration) || !syntax.isObjectLiteralExpression(declaration.parent)) return undefined;
  const owner = modelAround(declaration.parent);
  const field = keyText(declaration);
  const value = unwrapped(declaration.initializer);
  const type = valueOfKey(value, 'type') ?? value;
  const name = dataTypeOf(type);
  if (owner === undefined || field === undefined || name === undefined) return undefined;
  return {
    declaration,
    owner,
    field,
    columnName: stringOf(valueOfKey(value, 'field')),
    declaredBy: 'sequelize',
    stored: true,
    shape: shapeNamed(shapes, name) ?? holding('string'),
    isRelation: valueOfKey(value, 'references') !== undefined,
    formats: formatsOf(value),
    options: [value],
  };
}

/** `STRING` of `DataTypes.STRING(255)` and `Sequelize.STRING`. */
function dataTypeOf(type: Expression): string | undefined {
  const chain = callChainOf(type);
  return chain !== undefined && /^(DataTypes?|Sequelize)$/.test(chain.names.length > 1 ? (chain.names[0] ?? '') : chain.root)
    ? chain.names.at(-1)
    : dataTypeOfRoot(chain);
}

function dataTypeOfRoot(chain: ReturnType<typeof callChainOf>): string | undefined {
  return chain !== undefined && /^(DataTypes?|Sequelize)$/.test(chain.root) ? chain.names.find(name => /^[A-Z_]+$/.test(name)) : undefined;
}

function modelAround(literal: Node): string | undefined {
  const call = literal.parent;
  if (!syntax.isCallExpression(call) || !syntax.isPropertyAccessExpression(call.expression)) return undefined;
  const method = calleeName(call.expression);
  if (method === 'define' && call.arguments[1] === literal) return stringOf(call.arguments[0]);
  return method === 'init' && call.arguments[0] === literal ? ownerOfExpression(call.expression.expression)?.name : undefined;
}

/** `validate: { isEmail: true }`. */
function formatsOf(value: Expression): readonly string[] {
  const checks = valueOfKey(value, 'validate');
  if (checks === undefined || !syntax.isObjectLiteralExpression(checks)) return [];
  return checks.properties.flatMap(property => keyText(property)?.replace(/^is/, '') ?? []);
}

const shapes: Readonly<Record<string, ValueShape>> = {
  INTEGER: holding('number'),
  BIGINT: holding('number'),
  SMALLINT: holding('number'),
  TINYINT: holding('number'),
  FLOAT: holding('number'),
  DOUBLE: holding('number'),
  REAL: holding('number'),
  DECIMAL: holding('number'),
  BOOLEAN: holding('boolean'),
  DATE: holding('date'),
  DATEONLY: holding('date'),
  TIME: holding('date'),
  ENUM: closedList,
  VIRTUAL: anyShape,
  JSON: anyShape,
  JSONB: anyShape,
  BLOB: anyShape,
  ARRAY: anyShape,
};
