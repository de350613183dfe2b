/** `validate<T>(schema: Schema<T>, given: unknown): T`: what a parser leaves is told by the type of the call, not by that inside of the function. */
import { syntax, type FunctionLike, type Node } from '../program/compiler.ts';
import type { Path } from './access-path.ts';
import type { Evaluation } from './evaluation.ts';
import { keptBelow, propertiesOfType } from './kept-properties.ts';
import { onlyKept, type Value } from './value.ts';
import { hasNode } from './walk-tree.ts';

interface GenericCall {
  readonly fn: FunctionLike;
  readonly call: Node;
  /** What is asked of its result. */
  readonly path: Path;
}

/** Believed only where the function hands on the type that the caller gave it: any other type is a claim of its own. */
export function declaredByCall(value: Value, { fn, call, path }: GenericCall, { context }: Evaluation): Value {
  if (!value.some(({ asDeclared }) => asDeclared) || !handsOnItsType(fn)) return value;
  const kept = keptBelow(propertiesOfType(context.compiler.typeOf(call), call, context), path);
  if (!kept) return value;
  return value.flatMap(origin => {
    const { asDeclared, ...told } = origin;
    return asDeclared ? onlyKept([told], kept) : [origin];
  });
}

/** Its result is of a type of its own that the caller chooses, or of whatever type its body gives. */
function handsOnItsType(fn: FunctionLike): boolean {
  const ofClass = syntax.isClassLike(fn.parent) ? (fn.parent.typeParameters ?? []) : [];
  const names = new Set([...(fn.typeParameters ?? []), ...ofClass].map(({ name }) => name.text));
  const { type } = fn;
  return names.size > 0 && (!type || hasNode(type, node => syntax.isIdentifier(node) && names.has(node.text)));
}
