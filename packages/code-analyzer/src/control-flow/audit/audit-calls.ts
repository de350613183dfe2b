import { syntax as ts, type CallLike, type Declaration, type Expression, type FunctionLike, type Node } from '../../program/compiler.ts';
import { hasRole } from '../around/around-knowledge.ts';
import { functionsOf, runningOf, type HandedTo } from '../callbacks.ts';
import type { ControlFlow, Point } from '../control-flow.ts';
import { agrees, type Answers } from '../correlated-tests.ts';
import { isImpossible } from '../exhaustive-switch.ts';
import { isFunctionWithBody } from '../function-around.ts';
import { findPath, isRelease } from '../paths.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';
import { isAuditFunctionByModule, isAuditPackage } from './audit-modules.ts';
import type { AuditNames } from './audit-names.ts';
import { isAuditWrite } from './audit-writes.ts';

/**
 * Does the call leave an audit record? By binding or `@audits` tag, by writing to an audit table, by calling a function of the
 * project that does so on every path, by its module, or by running a function that does.
 */
export function leavesAuditRecord(call: CallLike, names: AuditNames, knowledge: AuditKnowledge): boolean {
  if (!names.mayAudit(call)) return false;
  const { context } = knowledge;
  if (hasRole(call, knowledge)) return true;
  if (isAuditWrite(call, context)) return true;
  const callees = context.compiler.calleesOf(call);
  if (callees.length > 0 && callees.every(callee => runsAudit(callee, knowledge))) return true;
  if (isFromAuditPackage(call, knowledge)) return true;
  return (ts.isCallExpression(call) || ts.isNewExpression(call)) && runsHandedAudit(call, knowledge);
}

/** The call itself is what writes the record: no function of the project that only leads to one. */
export function writesAuditRecord(call: CallLike, knowledge: AuditKnowledge): boolean {
  if (!knowledge.mayWrite(call)) return false;
  if (hasRole(call, knowledge) || isAuditWrite(call, knowledge.context) || isFromAuditPackage(call, knowledge)) return true;
  const callees = knowledge.context.compiler.calleesOf(call);
  return callees.length > 0 && callees.every(callee => isAuditFunctionByModule(callee, knowledge));
}

/** A method of an interface audits if all its implementations do. */
function runsAudit(callee: Declaration, knowledge: AuditKnowledge): boolean {
  if (isAuditFunctionByModule(callee, knowledge)) return true;
  if (isFunctionWithBody(callee)) return knowledge.always(callee);
  const implementations = knowledge.context.compiler.implementationsOf(callee);
  return implementations.length > 0 && implementations.every(implementation => runsAudit(implementation, knowledge));
}

function isFromAuditPackage(call: CallLike, { context: { compiler } }: AuditKnowledge): boolean {
  const callee = calleeOf(call);
  const stub = callee && compiler.describe(compiler.typeOf(callee)).stub;
  return stub !== undefined && isAuditPackage(stub.split('#', 1)[0] ?? '');
}

export function calleeOf(call: CallLike): Expression | undefined {
  if (ts.isTaggedTemplateExpression(call)) return call.tag;
  return ts.isCallExpression(call) || ts.isNewExpression(call) ? call.expression : undefined;
}

/** `$transaction(async tx => { … audit … })`, `.then(() => audit(…))`, `rows.forEach(audit)`. */
function runsHandedAudit(call: HandedTo['call'], knowledge: AuditKnowledge): boolean {
  return (call.arguments ?? []).some((argument, index) => {
    const handed = functionsOf(argument, knowledge.context.compiler);
    if (handed.length === 0 || !handed.every(knowledge.always)) return false;
    return runningOf({ call, index }, knowledge.context.compiler) !== 'later';
  });
}

/** Every way through the function passes an audit record; one that never comes back to its caller says nothing. */
export function auditsOnEveryPath(owner: FunctionLike, knowledge: AuditKnowledge): boolean {
  const flow = knowledge.flowOf(owner);
  if (flow.truncated || !flow.points.some(point => isAuditPoint(point, knowledge))) return false;
  return knowledge.answersOf(flow).every(answers => silentWay(flow, answers, knowledge) === undefined);
}

function silentWay(flow: ControlFlow, answers: Answers, knowledge: AuditKnowledge): unknown {
  return findPath([flow.entry], point => isRelease(flow, point), {
    avoid: point => isAuditPoint(point, knowledge) || isLastPoint(point, knowledge),
    follow: edge =>
      edge.throws !== 'possible' && agrees(edge, answers) && !(edge.when && isImpossible(edge.when, knowledge.context.compiler)),
  });
}

export function isAuditPoint(point: Point, knowledge: AuditKnowledge): boolean {
  return point.kind === 'step' && point.node !== undefined && isCall(point.node) && knowledge.isAudit(point.node);
}

/** Nothing comes after it: `process.exit()`, `fail()`. */
export function isLastPoint(point: Point, knowledge: AuditKnowledge): boolean {
  return point.kind === 'step' && point.node !== undefined && isCall(point.node) && knowledge.neverReturns(point.node);
}

export function isCall(node: Node): node is CallLike {
  return ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node);
}

/** Functions of frameworks that answer by throwing. */
const throwing: ReadonlySet<string> = new Set(['notFound', 'redirect', 'permanentRedirect', 'forbidden', 'unauthorized']);

export function endsForGood(call: CallLike, { context: { compiler }, flowOf }: Pick<AuditKnowledge, 'context' | 'flowOf'>): boolean {
  const callee = calleeOf(call);
  if (!callee) return false;
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'exit' && callee.expression.getText() === 'process') return true;
  if (ts.isIdentifier(callee) && throwing.has(callee.text) && compiler.describe(compiler.typeOf(callee)).stub?.startsWith('next/') === true)
    return true;
  const own = compiler.calleesOf(call).filter(isFunctionWithBody);
  return own.length > 0 && own.every(owner => neverEnds(flowOf(owner)));
}

function neverEnds(flow: ControlFlow): boolean {
  return (
    !flow.truncated && findPath([flow.entry], point => isRelease(flow, point), { avoid: () => false, follow: () => true }) === undefined
  );
}
