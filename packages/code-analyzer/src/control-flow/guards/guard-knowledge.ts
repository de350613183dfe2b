import type { GuardKind } from '../../facts.ts';
import type { CallLike, FunctionLike, Node } from '../../program/compiler.ts';
import type { AroundKnowledge } from '../around/around-knowledge.ts';
import type { ControlFlow } from '../control-flow.ts';
import type { ControlFlowOf } from '../control-flow-of.ts';
import type { Answers } from '../correlated-tests.ts';
import type { Checks } from './checks.ts';
import type { GuardNames } from './guard-names.ts';

/** The questions that the parts of the analysis of one kind of check ask each other. Every answer is cached for the context. */
export interface GuardKnowledge extends AroundKnowledge {
  readonly guard: GuardKind;
  readonly names: GuardNames;
  readonly flowOf: ControlFlowOf;
  readonly answersOf: (flow: ControlFlow) => readonly Answers[];
  readonly checksOf: (flow: ControlFlow) => Checks;
  /** The call throws, or never comes back, unless the check says yes. */
  readonly assures: (call: CallLike) => boolean;
  /** The call never comes back. */
  readonly neverReturns: (call: CallLike) => boolean;
  /** Whoever got a falsy answer is covered: `isForbidden`. */
  readonly whenDenied: (owner: FunctionLike) => boolean;
}

/** The tag stands on a function, or on a property that keeps the answer. */
export function isTagged(node: Node, { names, context: { compiler, roles }, isRole }: GuardKnowledge, name: string): boolean {
  if (!names.declared.has(name)) return false;
  const symbol = compiler.symbolOf(node);
  return (symbol ? compiler.declarationsOf(symbol) : []).some(declaration => roles.ofDeclaration(declaration).some(isRole));
}
