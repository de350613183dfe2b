import { syntax, type Declaration, type Expression } from '../../program/compiler.ts';
import type { ValueShape } from '../can-hold.ts';
import { ownerNameOf } from '../owner-name.ts';
import { callChainOf, keyText, type CallChain } from './call-chain.ts';
import { anyShape, closedList, holding, shapeNamed, type Column, type ColumnReader } from './column.ts';
import { importedModule } from './imported-module.ts';

/** `email: z.string().email()` in an object literal that a schema of zod, yup or joi is made of. */
export const checkedKeys: ColumnReader = {
  name: 'keys of zod, yup and joi schemas',
  hint: /zod|yup|joi/,
  columnOf: checkedKeyOf,
};

function checkedKeyOf(declaration: Declaration): Column | undefined {
  if (!syntax.isPropertyAssignment(declaration)) return undefined;
  const field = keyText(declaration);
  const chain = callChainOf(declaration.initializer);
  if (field === undefined || chain === undefined || chain.names.length === 0) return undefined;
  const declaredBy = libraryOf(declaration, chain.root);
  if (declaredBy === undefined) return undefined;
  return {
    declaration,
    owner: ownerNameOf(declaration, 'through')?.name ?? 'schema',
    field,
    declaredBy,
    stored: false,
    shape: shapeOfChain(chain),
    formats: chain.calls.flatMap(call => [call.name, ...(call.name === 'check' ? call.arguments.flatMap(checksIn) : [])]),
    options: [],
  };
}

/** `z.string().check(z.email())` of zod's small variant. */
const checksIn = (expression: Expression): readonly string[] => callChainOf(expression)?.calls.map(call => call.name) ?? [];

type CheckingLibrary = Extract<Column['declaredBy'], 'zod' | 'yup' | 'joi'>;

const libraries: ReadonlyMap<string, CheckingLibrary> = new Map([
  ['zod', 'zod'],
  ['yup', 'yup'],
  ['joi', 'joi'],
  ['@hapi/joi', 'joi'],
]);

/** By the module that the root of the chain comes from; packages that hand on `z` count, too. */
function libraryOf(declaration: Declaration, root: string): CheckingLibrary | undefined {
  const module = importedModule(declaration.getSourceFile(), root);
  if (module === undefined) return undefined;
  return libraries.get(module) ?? (module.startsWith('zod/') || (root === 'z' && module.includes('zod')) ? 'zod' : undefined);
}

const shapes: Readonly<Record<string, ValueShape>> = {
  number: holding('number'),
  int: holding('number'),
  bigint: holding('bigint'),
  float32: holding('number'),
  float64: holding('number'),
  boolean: holding('boolean'),
  stringbool: holding('boolean'),
  date: holding('date'),
  object: holding('object'),
  strictObject: holding('object'),
  looseObject: holding('object'),
  record: holding('object'),
  map: holding('object'),
  function: holding('function'),
  enum: closedList,
  nativeEnum: closedList,
  literal: closedList,
  any: anyShape,
  unknown: anyShape,
  lazy: anyShape,
  custom: anyShape,
  preprocess: anyShape,
  union: anyShape,
  instanceof: anyShape,
};

function shapeOfChain(chain: CallChain): ValueShape {
  const name = chain.names.find(candidate => candidate !== 'coerce') ?? '';
  if (name === 'array' || name === 'set' || name === 'optional' || name === 'nullable')
    return { ...innerShape(chain.calls.find(call => call.name === name)?.arguments[0]), list: name === 'array' || name === 'set' };
  return shapeNamed(shapes, name) ?? holding('string');
}

function innerShape(expression: Expression | undefined): ValueShape {
  const chain = expression === undefined ? undefined : callChainOf(expression);
  return chain === undefined || chain.names.length === 0 ? anyShape : shapeOfChain(chain);
}
