import type { Compiler, Declaration, Expression, Node, nodes } from '../program/compiler.ts';
import type { Constant } from './constant.ts';

/** Asks what expressions can be. Bounded: it ends on cycles and gives `unknown` where it stops. */
export interface ConstantResolver {
  readonly compiler: Compiler;
  /** The values that an expression can have; never empty. */
  readonly valuesOf: (expression: Node) => readonly Constant[];
  /** The values that a property can have. */
  readonly memberOf: (object: Node, name: string) => readonly Constant[];
  /** The values that a property of one of these values can have. */
  readonly membersOf: (values: readonly Constant[], name: string, at: Node) => readonly Constant[];
  /** The values that the elements of a list can have; empty for what is not written down as a list. */
  readonly elementsOf: (list: Node) => readonly Constant[];
  readonly valuesOfDeclaration: (declaration: Declaration) => readonly Constant[];
  /** Plain assignments below a class or file, by the last name of what is assigned to. */
  readonly assignmentsIn: (scope: Node) => ReadonlyMap<string, readonly nodes.BinaryExpression[]>;
  /** Values handed in for a parameter by the calls of its function. */
  readonly argumentsFor: (parameter: nodes.ParameterDeclaration) => readonly Expression[];
}
