import type { RoledCallee } from '../program/callee-roles.ts';
import { syntax, type Node, type nodes } from '../program/compiler.ts';
import { calleeName } from './callee-name.ts';
import type { Evaluation } from './evaluation.ts';

export type Call = nodes.CallExpression | nodes.NewExpression | nodes.TaggedTemplateExpression;

export const isCall = (node: Node): node is Call =>
  syntax.isCallExpression(node) || syntax.isNewExpression(node) || syntax.isTaggedTemplateExpression(node);

/** Roles of a callee; no type is asked when no function with a role has its name. */
export function rolesOfCall(call: Call, { context: { roles }, indexOf }: Evaluation): readonly RoledCallee[] {
  const name = calleeName(call);
  if (name === undefined) return [];
  const known = roles.names.has(name) || [...(indexOf(call).meanings.get(name) ?? [])].some(means => roles.names.has(means));
  return known ? roles.of(call) : [];
}
