import { syntax, type Declaration, type Expression, type Node } from '../../program/compiler.ts';
import type { ValueShape } from '../can-hold.ts';
import { unwrapped } from '../unwrapped.ts';
import { calleeName } from '../value-shape.ts';
import { keyText, valueOfKey } from './call-chain.ts';
import { anyShape, holding, shapeNamed, type Column, type ColumnReader } from './column.ts';

/** `props: { email: String }` of a component of Vue: the constructor says what the prop holds. */
export const componentProps: ColumnReader = {
  name: 'props of components',
  hint: /\bprops\s*:|\bdefineProps\b/,
  columnOf: componentPropOf,
};

function componentPropOf(declaration: Declaration): Column | undefined {
  if (!syntax.isPropertyAssignment(declaration) || !syntax.isObjectLiteralExpression(declaration.parent)) return undefined;
  const field = keyText(declaration);
  const shape = shapeOf(declaration.initializer);
  if (field === undefined || shape === undefined || !isPropList(declaration.parent)) return undefined;
  return { declaration, owner: 'component', field, declaredBy: 'vue', stored: false, shape, formats: [], options: [], onlyTyped: true };
}

/** The argument of `defineProps`, or the value of `props` in what is exported or defined. */
function isPropList(literal: Node): boolean {
  const holder = literal.parent;
  if (syntax.isCallExpression(holder)) return calleeName(holder.expression) === 'defineProps';
  if (!syntax.isPropertyAssignment(holder) || keyText(holder) !== 'props') return false;
  const options = holder.parent.parent;
  return syntax.isExportAssignment(options) || (syntax.isCallExpression(options) && calleeName(options.expression) === 'defineComponent');
}

const shapes: Readonly<Record<string, ValueShape>> = {
  String: holding('string'),
  Number: holding('number'),
  Boolean: holding('boolean'),
  Date: holding('date'),
  Object: holding('object'),
  Array: anyShape,
  Function: holding('function'),
};

function shapeOf(initializer: Expression): ValueShape | undefined {
  const value = unwrapped(initializer);
  const type = valueOfKey(value, 'type') ?? value;
  const first = syntax.isArrayLiteralExpression(type) ? type.elements[0] : type;
  return first !== undefined && syntax.isIdentifier(first) ? shapeNamed(shapes, first.text) : undefined;
}
