import type { RoledCallee } from '../program/callee-roles.ts';
import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type Node, type nodes } from '../program/compiler.ts';
import { calleeName } from './callee-name.ts';
import type { Evaluation } from './evaluation.ts';

export type Call = nodes.CallExpression | nodes.NewExpression | nodes.TaggedTemplateExpression;

export const isCall = (node: Node): node is Call =>
  syntax.isCallExpression(node) || syntax.isNewExpression(node) || syntax.isTaggedTemplateExpression(node);

/** Roles of a callee; no type is asked when no function with a role has its name. */
export function rolesOfCall(call: Call, { context, indexOf }: Evaluation): readonly RoledCallee[] {
  const { roles } = context;
  const name = calleeName(call);
  if (name === undefined) return [];
  if (isOfMadeClass(call, context)) return roles.of(call);
  const known = roles.names.has(name) || [...(indexOf(call).meanings.get(name) ?? [])].some(means => roles.names.has(means));
  return known ? roles.of(call) : [];
}

/** `const Patient = model('Patient', schema); new Patient(…)`: a class that a library makes goes by any name. */
function isOfMadeClass(call: Call, { compiler }: AnalysisContext): boolean {
  if (!syntax.isNewExpression(call)) return false;
  const symbol = compiler.symbolOf(call.expression);
  return symbol !== undefined && compiler.declarationsOf(symbol).some(isOfInitializer);
}

const isOfInitializer = (declaration: Node): boolean =>
  syntax.isVariableDeclaration(declaration) && declaration.initializer !== undefined && syntax.isCallExpression(declaration.initializer);
