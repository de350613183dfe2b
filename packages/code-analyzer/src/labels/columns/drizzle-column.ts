import { syntax, type Declaration, type Expression, type Node } from '../../program/compiler.ts';
import type { ValueShape } from '../can-hold.ts';
import { calleeName } from '../value-shape.ts';
import { callChainOf, keyText, stringOf, valueOfKey } from './call-chain.ts';
import { anyShape, closedList, holding, shapeNamed, type Column, type ColumnReader } from './column.ts';

/** `email: text('email')` in the second argument of `pgTable('users', …)` or of a project's own `createTable`. */
export const drizzleColumns: ColumnReader = {
  name: 'columns of Drizzle tables',
  hint: /[tT]able\w{0,40}\(|\.(?:table|view)\(|View\(/,
  columnOf: drizzleColumnOf,
};

function drizzleColumnOf(declaration: Declaration): Column | undefined {
  if (!syntax.isPropertyAssignment(declaration) || !syntax.isObjectLiteralExpression(declaration.parent)) return undefined;
  const owner = tableAround(declaration.parent);
  const field = keyText(declaration);
  const chain = callChainOf(declaration.initializer);
  if (owner === undefined || field === undefined || chain === undefined) return undefined;
  const [builder] = chain.calls;
  if (builder === undefined) return undefined;
  return {
    declaration,
    owner,
    field,
    columnName: stringOf(builder.arguments[0]),
    declaredBy: 'drizzle',
    stored: true,
    shape: shapeOfMode(builder.arguments) ?? shapeOfBuilder(builder.name),
    formats: [],
    options: [declaration.initializer],
  };
}

/** Name of the table whose columns a literal holds; `(t) => ({ … })` gives them too. */
function tableAround(literal: Node): string | undefined {
  let node = literal.parent;
  while (syntax.isParenthesizedExpression(node)) node = node.parent;
  const columns = syntax.isArrowFunction(node) ? node : literal;
  const call = syntax.isArrowFunction(node) ? node.parent : node;
  if (!syntax.isCallExpression(call) || call.arguments[1] !== columns) return undefined;
  return /(?:table|view)$/i.test(calleeName(call.expression) ?? '') ? stringOf(call.arguments[0]) : undefined;
}

const builders: Readonly<Record<string, ValueShape>> = {
  integer: holding('number'),
  int: holding('number'),
  smallint: holding('number'),
  tinyint: holding('number'),
  mediumint: holding('number'),
  bigint: holding('number'),
  serial: holding('number'),
  bigserial: holding('number'),
  smallserial: holding('number'),
  real: holding('number'),
  double: holding('number'),
  doublePrecision: holding('number'),
  float: holding('number'),
  numeric: holding('number'),
  decimal: holding('number'),
  boolean: holding('boolean'),
  timestamp: holding('date'),
  datetime: holding('date'),
  date: holding('date'),
  time: holding('date'),
  uuid: holding('string'),
  varchar: holding('string'),
  text: holding('string'),
  char: holding('string'),
  inet: holding('string'),
  blob: anyShape,
  tinytext: holding('string'),
  mediumtext: holding('string'),
  longtext: holding('string'),
  timestamptz: holding('date'),
  year: holding('number'),
  cidr: holding('string'),
};

const modes: Readonly<Record<string, ValueShape>> = {
  boolean: holding('boolean'),
  timestamp: holding('date'),
  timestamp_ms: holding('date'),
  date: holding('date'),
  json: anyShape,
};

/** `integer({ mode: 'boolean' })`. A date that is read as a text stays what its column is. */
function shapeOfMode(options: readonly Expression[]): ValueShape | undefined {
  const mode = options.map(option => stringOf(valueOfKey(option, 'mode'))).find(found => found !== undefined);
  return mode === undefined ? undefined : shapeNamed(modes, mode);
}

function shapeOfBuilder(name: string): ValueShape {
  if (/enum$/i.test(name)) return closedList;
  return shapeNamed(builders, name) ?? anyShape;
}
