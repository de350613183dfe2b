import { syntax, type Declaration, type Expression } from '../../program/compiler.ts';
import type { ValueShape } from '../can-hold.ts';
import { ownerNameOf } from '../owner-name.ts';
import { unwrapped } from '../unwrapped.ts';
import { calleeName } from '../value-shape.ts';
import { keyText } from './call-chain.ts';
import { anyShape, closedList, holding, shapeNamed, type Column, type ColumnReader } from './column.ts';
import { importedModule } from './imported-module.ts';

/** `email: v.pipe(v.string(), v.email())` in an object literal that a schema of valibot is made of. */
export const valibotKeys: ColumnReader = {
  name: 'keys of valibot schemas',
  hint: /['"]valibot['"]/,
  columnOf: valibotKeyOf,
};

function valibotKeyOf(declaration: Declaration): Column | undefined {
  if (!syntax.isPropertyAssignment(declaration)) return undefined;
  const field = keyText(declaration);
  const actions = actionsIn(declaration.initializer);
  if (field === undefined || actions.length === 0) return undefined;
  const list = actions.some(action => action === 'array' || action === 'set');
  return {
    declaration,
    owner: ownerNameOf(declaration, 'through')?.name ?? 'schema',
    field,
    declaredBy: 'valibot',
    stored: false,
    shape: { ...(actions.map(action => shapeNamed(shapes, action)).find(shape => shape !== undefined) ?? anyShape), list },
    formats: actions,
    options: [],
  };
}

/** Schemas that wrap another, or a line of them. */
const wrappers = new Set([
  'pipe',
  'optional',
  'nullable',
  'nullish',
  'undefinedable',
  'nonNullish',
  'nonOptional',
  'array',
  'set',
  'lazy',
  'config',
  'fallback',
]);

/** Names of valibot's functions in an expression, from outside in: `pipe string email`. */
function actionsIn(expression: Expression, depth = 0): readonly string[] {
  const call = unwrapped(expression);
  if (depth > 8 || !syntax.isCallExpression(call)) return [];
  const { expression: callee } = call;
  const name = calleeName(callee);
  const root = syntax.isPropertyAccessExpression(callee) ? callee.expression.getText() : (name ?? '');
  if (name === undefined || importedModule(call.getSourceFile(), root) !== 'valibot') return [];
  return [name, ...(wrappers.has(name) ? call.arguments.flatMap(argument => actionsIn(argument, depth + 1)) : [])];
}

const shapes: Readonly<Record<string, ValueShape>> = {
  string: holding('string'),
  number: holding('number'),
  bigint: holding('bigint'),
  boolean: holding('boolean'),
  date: holding('date'),
  object: holding('object'),
  strictObject: holding('object'),
  looseObject: holding('object'),
  record: holding('object'),
  map: holding('object'),
  function: holding('function'),
  picklist: closedList,
  enum: closedList,
  literal: closedList,
};
