/** `pick(user, ['id'])`: own functions whose keys a parameter gives, and whose result the type tells key by key. */
import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type FunctionLike, type Node } from '../program/compiler.ts';
import { isAnyProperty } from './access-path.ts';
import { propertiesOfType } from './kept-properties.ts';
import { returnedExpressions } from './returned-expressions.ts';
import { gap, onlyKept, type Origin, type Value } from './value.ts';
import { hasNode } from './walk-tree.ts';

/**
 * What was copied or deleted by a key that is not known is told by the type of the call instead. Believed only where that type is made of
 * keys that callers name (`Pick<T, K>`) and the body goes by such keys: a type that is merely narrower leaves everything in the value.
 */
export function chosenByKeys(result: Value, fn: FunctionLike, call: Node, context: AnalysisContext): Value {
  if (!isKeyed(fn)) return result;
  const kept = propertiesOfType(context.compiler.typeOf(call), call, context);
  if (!kept) return result;
  const deletes = deletesByKey(fn);
  return result.flatMap(origin => (isByKey(origin) ? [toldByType(origin)] : deletes ? onlyKept([origin], kept) : [origin]));
}

const isByKey = ({ parameter }: Origin): boolean => parameter?.path.some(isAnyProperty) === true;

function toldByType(origin: Origin): Origin {
  const { at, without, only, protections, weakProtections, partial, left, trail } = origin;
  return gap(at, {
    without,
    only,
    protections,
    weakProtections,
    partial,
    ...(left !== undefined && { left }),
    trail,
    path: origin.path.filter(segment => !isAnyProperty(segment)),
  });
}

/** `<T, K extends keyof T>(…): Pick<T, K>`, or `as Pick<T, K>` where the result has no type of its own. */
function isKeyed(fn: FunctionLike): boolean {
  const keys = new Set(
    (fn.typeParameters ?? []).filter(({ constraint }) => constraint && isKeyOf(constraint)).map(({ name }) => name.text),
  );
  if (keys.size === 0) return false;
  const types = fn.type ? [fn.type] : returnedExpressions(fn).flatMap(result => (syntax.isAsExpression(result) ? [result.type] : []));
  return types.length > 0 && types.every(type => namesOneOf(type, keys));
}

const isKeyOf = (type: Node): boolean =>
  syntax.isTypeOperatorNode(type)
    ? type.operator === syntax.SyntaxKind.KeyOfKeyword
    : (syntax.isTypeReferenceNode(type) || syntax.isIntersectionTypeNode(type)) &&
      [...(syntax.isIntersectionTypeNode(type) ? type.types : (type.typeArguments ?? []))].some(isKeyOf);

const namesOneOf = (type: Node, names: ReadonlySet<string>): boolean =>
  hasNode(type, node => syntax.isIdentifier(node) && names.has(node.text));

const deletesByKey = ({ body }: FunctionLike): boolean => body !== undefined && hasNode(body, isDeletionByKey);

/** `delete copy[key]` */
const isDeletionByKey = (node: Node): boolean =>
  syntax.isDeleteExpression(node) &&
  syntax.isElementAccessExpression(node.expression) &&
  syntax.isIdentifier(node.expression.argumentExpression);
