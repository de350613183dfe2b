/** What code may throw out of itself: the values of its own `throw`s, and of those in the project's functions that it calls. */
import { syntax, type CallLike, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import type { Path } from './access-path.ts';
import { argumentsOf, passArguments } from './arguments.ts';
import { calleeName } from './callee-name.ts';
import type { Evaluation } from './evaluation.ts';
import type { ThrowNames } from './throw-names.ts';
import { join, travelled, type Value } from './value.ts';
import { walkTree } from './walk-tree.ts';

/** What the way of a value says where it was thrown. */
export const thrownStep = 'thrown';

export function thrownIn(code: Node, path: Path, evaluation: Evaluation, names: ThrowNames): Value {
  const { thrown, calls } = leaving(code);
  const called = calls.filter(call => names.mayThrow(calleeName(call), evaluation.indexOf(call)));
  return join([
    ...thrown.map(expression => travelled(evaluation.valueOf(expression, path), expression, thrownStep)),
    ...called.flatMap(call => evaluation.bodiesOf(call).map(fn => thrownThrough(fn, call, path, evaluation))),
  ]);
}

function thrownThrough(fn: FunctionLike, call: CallLike, path: Path, evaluation: Evaluation): Value {
  if (!fn.body) return [];
  return passArguments(evaluation.thrownBy(fn.body, path), fn, argumentsOf(call, evaluation), call);
}

/** Throws and calls that no `catch` inside the code holds up. Functions in it run at another time. */
function leaving(code: Node): { readonly thrown: readonly nodes.Expression[]; readonly calls: readonly CallLike[] } {
  const thrown: nodes.Expression[] = [];
  const calls: CallLike[] = [];
  walkTree(code, 0, node => {
    if (syntax.isFunctionLike(node) || syntax.isClassLike(node) || (node !== code && isCaught(node))) return undefined;
    if (syntax.isThrowStatement(node)) thrown.push(node.expression);
    if (syntax.isCallExpression(node) || syntax.isNewExpression(node)) calls.push(node);
    return 0;
  });
  return { thrown, calls };
}

const isCaught = (node: Node): boolean =>
  syntax.isTryStatement(node.parent) && node.parent.tryBlock === node && node.parent.catchClause !== undefined;
