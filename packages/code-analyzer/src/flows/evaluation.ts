/** What a flow step may ask while it works out the value of an expression. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { CallLike, Expression, FunctionLike, Node } from '../program/compiler.ts';
import type { Path } from './access-path.ts';
import type { SourceIndex } from './source-index.ts';
import type { Value } from './value.ts';

export interface Evaluation {
  readonly context: AnalysisContext;
  /** What expressions are known to be by the source. */
  readonly constants: ConstantResolver;
  /** What an expression holds at a path below it. */
  readonly valueOf: (expression: Node, path: Path) => Value;
  /** What a function returns at a path below the result, by those of its `return`s that may be meant; parameters are left open. */
  readonly returnOf: (fn: FunctionLike, path: Path, isMeant?: (result: Expression) => boolean) => Value;
  /** What code may throw out of itself, at a path below it; parameters are left open. */
  readonly thrownBy: (code: Node, path: Path) => Value;
  /** Functions of the project with a body that a call may run. */
  readonly bodiesOf: (call: CallLike) => readonly FunctionLike[];
  /** The value with gaps filled by what names and types say at this node, `path` below it. */
  readonly named: (value: Value, node: Node, path: Path) => Value;
  /** Calls of the whole project that are given something and whose callee may go by one of these names. */
  readonly callsOf: (names: readonly string[]) => readonly CallLike[];
  /** Those of them whose first argument reads as this topic. */
  readonly callsAbout: (names: readonly string[], topic: string) => readonly CallLike[];
  /** Names, writes and calls of a file, by syntax alone. */
  readonly indexOf: (node: Node) => SourceIndex;
}

/**
 * One way in which data travels through an expression. Steps stand in a list, and each can be taken out of it: what it knew is
 * then unknown, and a test that does not notice was no test of the step.
 */
export interface FlowStepRule<Kind extends Node = Node> {
  readonly name: string;
  readonly accepts: (node: Node) => node is Kind;
  /** `undefined`: another step may know. */
  readonly value: (node: Kind, path: Path, evaluation: Evaluation) => Value | undefined;
  /** Names of what the step knows one by one: methods, operators, kinds of expressions. */
  readonly entries?: readonly string[];
  readonly entryOf?: (node: Kind) => string | undefined;
}

/** A rule of which the list need not know the kind of node. */
export interface AnyFlowStep {
  readonly name: string;
  /** Each of them can be taken out, too. */
  readonly entries: readonly string[];
  readonly entryOf: (node: Node) => string | undefined;
  readonly value: (node: Node, path: Path, evaluation: Evaluation) => Value | undefined;
}

export function flowStep<Kind extends Node>(rule: FlowStepRule<Kind>): AnyFlowStep {
  const { accepts, entries = [], entryOf } = rule;
  return {
    name: rule.name,
    entries,
    entryOf: node => (accepts(node) ? entryOf?.(node) : undefined),
    value: (node, path, evaluation) => (accepts(node) ? rule.value(node, path, evaluation) : undefined),
  };
}
