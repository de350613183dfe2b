/** Calls behind which nothing goes on unless a check said yes: `assertConsent(user)`, `await requireAccess()`. */
import { syntax as ts, type CallLike, type FunctionLike, type Node } from '../../program/compiler.ts';
import { hasRole } from '../around/around-knowledge.ts';
import { isFunctionWithBody, nodesBelow } from '../function-around.ts';
import { endsByAnswer } from './checks-of-function.ts';
import type { GuardKnowledge } from './guard-knowledge.ts';

export function assures(call: CallLike, knowledge: GuardKnowledge): boolean {
  const { names, context } = knowledge;
  if (!names.mayCheck(call)) return false;
  const { compiler } = context;
  const given = compiler.describe(compiler.typeOf(call));
  if (given.awaited && !isWaitedFor(call)) return false;
  const callees = compiler.calleesOf(call);
  if (hasRole(call, knowledge)) {
    const { holds, known } = given.awaited ? compiler.describe(given.awaited) : given;
    return (known === 'yes' && holds.size === 0) || (!holds.has('boolean') && callees.length > 0 && callees.every(throws));
  }
  return callees.length > 0 && callees.every(callee => isFunctionWithBody(callee) && knowledge.always(callee));
}

/** Whoever has run the function and goes on has passed the check. */
export function assuresAlways(owner: FunctionLike, knowledge: GuardKnowledge, isHook = false): boolean {
  const flow = knowledge.flowOf(owner);
  if (flow.truncated || owner.asteriskToken) return false;
  const { mayBeUnchecked } = knowledge.checksOf(flow);
  if (mayBeUnchecked(flow.exits.ended)) return false;
  return flow.points.every(
    point => !point.node || !ts.isReturnStatement(point.node) || !mayBeUnchecked(point) || (isHook && endsByAnswer(point, flow)),
  );
}

/** A body that throws by itself; what it calls is not looked into, because the tag already says what it is for. */
function throws(callee: Node): boolean {
  return isFunctionWithBody(callee) && nodesBelow(callee, 'this function').some(ts.isThrowStatement);
}

/** A promise that nobody waits for stops nobody. */
function isWaitedFor(call: Node): boolean {
  let at = call.parent;
  while (ts.isParenthesizedExpression(at) || ts.isAsExpression(at) || ts.isNonNullExpression(at)) at = at.parent;
  return ts.isAwaitExpression(at) || ts.isReturnStatement(at) || ts.isArrowFunction(at);
}
