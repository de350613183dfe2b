import { syntax, type Declaration, type Expression } from '../../program/compiler.ts';
import type { ValueShape } from '../can-hold.ts';
import { ownerNameOf } from '../owner-name.ts';
import { unwrapped } from '../unwrapped.ts';
import { keyText, stringOf, valueOfKey } from './call-chain.ts';
import { anyShape, closedList, holding, shapeNamed, type Column, type ColumnReader } from './column.ts';
import { importedModule } from './imported-module.ts';

/** `email: Type.String({ format: 'email' })` in an object literal that a schema of TypeBox is made of. */
export const typeboxKeys: ColumnReader = {
  name: 'keys of TypeBox schemas',
  hint: /['"](?:@sinclair\/)?typebox['"]/,
  columnOf: typeboxKeyOf,
};

function typeboxKeyOf(declaration: Declaration): Column | undefined {
  if (!syntax.isPropertyAssignment(declaration)) return undefined;
  const field = keyText(declaration);
  const schemas = schemasIn(declaration.initializer);
  if (field === undefined || schemas.length === 0) return undefined;
  const names = schemas.map(({ name }) => name);
  return {
    declaration,
    owner: ownerNameOf(declaration, 'through')?.name ?? 'schema',
    field,
    declaredBy: 'typebox',
    stored: false,
    shape: {
      ...(names.map(name => shapeNamed(shapes, name)).find(shape => shape !== undefined) ?? anyShape),
      list: names.includes('Array'),
    },
    formats: schemas.flatMap(({ format }) => format ?? []),
    options: [],
  };
}

interface Schema {
  /** `String` of `Type.String()` */
  readonly name: string;
  readonly format?: string;
}

const modules: ReadonlySet<string> = new Set(['@sinclair/typebox', 'typebox']);
/** Schemas that wrap another. */
const wrappers: ReadonlySet<string> = new Set(['Optional', 'Readonly', 'ReadonlyOptional', 'Array', 'Transform']);
const deepest = 8;

/** Names of TypeBox's functions in an expression, from outside in: `Optional String`. */
function schemasIn(expression: Expression, depth = 0): readonly Schema[] {
  const call = unwrapped(expression);
  if (depth > deepest || !syntax.isCallExpression(call) || !syntax.isPropertyAccessExpression(call.expression)) return [];
  const { expression: builder, name } = call.expression;
  if (!modules.has(importedModule(call.getSourceFile(), builder.getText()) ?? '')) return [];
  const format = call.arguments.flatMap(options => stringOf(valueOfKey(options, 'format')) ?? [])[0];
  const wrapped = wrappers.has(name.text) ? call.arguments.flatMap(argument => schemasIn(argument, depth + 1)) : [];
  return [{ name: name.text, ...(format !== undefined && { format }) }, ...wrapped];
}

const shapes: Readonly<Record<string, ValueShape>> = {
  String: holding('string'),
  Number: holding('number'),
  Integer: holding('number'),
  BigInt: holding('bigint'),
  Boolean: holding('boolean'),
  Date: holding('date'),
  Object: holding('object'),
  Record: holding('object'),
  Function: holding('function'),
  Enum: closedList,
  Literal: closedList,
};
