import { syntax, type Declaration, type Expression, type Node } from '../../program/compiler.ts';
import type { ValueShape } from '../can-hold.ts';
import { unwrapped } from '../unwrapped.ts';
import { calleeName } from '../value-shape.ts';
import { callChainOf, keyText, stringOf, valueOfKey } from './call-chain.ts';
import { anyShape, closedList, holding, shapeNamed, type Column, type ColumnReader } from './column.ts';
import { importedModule } from './imported-module.ts';

/** Entities that are written as an object: `new EntitySchema({ … })` of TypeORM and MikroORM, `defineEntity({ … })` of MikroORM. */
export const entitySchemas: ColumnReader = {
  name: 'columns of entity schemas',
  hint: /\bEntitySchema\b|\bdefineEntity\b/,
  columnOf: entityKeyOf,
};

function entityKeyOf(declaration: Declaration): Column | undefined {
  if (!syntax.isPropertyAssignment(declaration) || !syntax.isObjectLiteralExpression(declaration.parent)) return undefined;
  const field = keyText(declaration);
  const entity = entityAround(declaration.parent);
  if (field === undefined || entity === undefined) return undefined;
  const value = bodyOf(unwrapped(declaration.initializer));
  const { names, calls } = callChainOf(value) ?? { names: [], calls: [] };
  const options = valueOfKey(value, 'name') ?? valueOfKey(value, 'fieldName');
  const named = calls.find(call => call.name === 'fieldName' || call.name === 'name')?.arguments[0];
  return {
    declaration,
    owner: entity.name,
    field,
    columnName: stringOf(options ?? named),
    declaredBy: entity.library,
    stored: true,
    shape: names.length > 0 ? shapeOfBuilder(names[0] ?? '') : shapeOfOptions(value),
    isRelation:
      names.some(name => relations.test(name)) || ['kind', 'reference', 'entity'].some(key => valueOfKey(value, key) !== undefined),
    formats: [],
    options: [value],
  };
}

/** `() => p.manyToOne(Customer)`: said later, because the other is not there yet. */
const bodyOf = (value: Expression): Expression => (syntax.isArrowFunction(value) && !syntax.isBlock(value.body) ? value.body : value);

/** `manyToOne`, `oneToMany`, `embedded`. */
const relations = /^(?:one|many)To|^embedded$/;

interface Entity {
  readonly name: string;
  readonly library: 'typeorm' | 'mikro-orm';
}

/** From the literal of the columns to the entity: `columns` of TypeORM, `properties` of MikroORM, the latter also as `p => ({ … })`. */
function entityAround(literal: Node): Entity | undefined {
  let node = literal.parent;
  while (syntax.isParenthesizedExpression(node) || syntax.isArrowFunction(node)) node = node.parent;
  if (!syntax.isPropertyAssignment(node)) return undefined;
  const key = keyText(node);
  const call = node.parent.parent;
  if (key !== 'columns' && key !== 'properties') return undefined;
  if (!syntax.isNewExpression(call) && !syntax.isCallExpression(call)) return undefined;
  const callee = calleeName(call.expression) ?? '';
  if (callee !== 'EntitySchema' && callee !== 'defineEntity') return undefined;
  const module = importedModule(call.getSourceFile(), callee);
  const library = module?.startsWith('@mikro-orm/') === true ? 'mikro-orm' : module === 'typeorm' ? 'typeorm' : undefined;
  const name = stringOf(valueOfKey(node.parent, 'name')) ?? textOfName(valueOfKey(node.parent, 'class'));
  return library === undefined ? undefined : { name: name ?? 'entity', library };
}

const textOfName = (name: Expression | undefined): string | undefined =>
  name !== undefined && syntax.isIdentifier(name) ? name.text : undefined;

const shapes: Readonly<Record<string, ValueShape>> = {
  string: holding('string'),
  text: holding('string'),
  varchar: holding('string'),
  char: holding('string'),
  uuid: holding('string'),
  integer: holding('number'),
  int: holding('number'),
  smallint: holding('number'),
  bigint: holding('number'),
  float: holding('number'),
  double: holding('number'),
  decimal: holding('number'),
  numeric: holding('number'),
  number: holding('number'),
  boolean: holding('boolean'),
  bool: holding('boolean'),
  date: holding('date'),
  datetime: holding('date'),
  timestamp: holding('date'),
  timestamptz: holding('date'),
  enum: closedList,
};

const shapeOfBuilder = (name: string): ValueShape => shapeNamed(shapes, name.toLowerCase()) ?? anyShape;

/** `{ type: String }`, `{ type: 'varchar' }`, `{ type: () => String }`. */
function shapeOfOptions(value: Expression): ValueShape {
  if (valueOfKey(value, 'enum') !== undefined) return closedList;
  const type = valueOfKey(value, 'type') ?? value;
  const named = bodyOf(type);
  return shapeOfBuilder(stringOf(named) ?? calleeName(named) ?? '');
}
