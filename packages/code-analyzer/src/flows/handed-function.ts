import { syntax, type Expression, type Node } from '../program/compiler.ts';
import { isMethodCall, methodName, receiverOf } from './builtin-calls.ts';

const handing: ReadonlySet<string> = new Set(['forEach', 'map', 'flatMap', 'then']);

export interface HandedFunction {
  readonly receiver: Expression;
  /** By name: one written in place is looked into where it stands. */
  readonly callback: Expression;
  /** The callback gets the whole value, not each element. */
  readonly whole: boolean;
}

/** `lines.forEach(print)` */
export function handedFunction(call: Node): HandedFunction | undefined {
  if (!isMethodCall(call) || !handing.has(methodName(call))) return undefined;
  const [callback] = call.arguments;
  const isNamed = callback !== undefined && (syntax.isIdentifier(callback) || syntax.isPropertyAccessExpression(callback));
  return isNamed ? { receiver: receiverOf(call), callback, whole: methodName(call) === 'then' } : undefined;
}
