/** Functions that put what they are given where others find it: into a field of their class, a variable of their module. */
import { syntax, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { namesOfFunction } from './function-names.ts';
import type { Write } from './variable-writes.ts';

export interface FunctionName {
  readonly name: string;
  /** It has parameters, or a function inside has. */
  readonly takes: boolean;
}

/** What stands around a place, from the outside in. */
export interface Around {
  readonly names: readonly FunctionName[];
  /** The innermost class, and the functions inside it. */
  readonly owner?: nodes.ClassLikeDeclaration;
  readonly functions: readonly FunctionLike[];
}

export const nothingAround: Around = { names: [], functions: [] };

export function aroundInside(node: Node, around: Around): Around {
  if (syntax.isClassLike(node)) return { names: around.names, owner: node, functions: [] };
  if (!syntax.isFunctionLike(node)) return around;
  const fn = node as FunctionLike;
  const takes = fn.parameters.length > 0;
  const names = namesOfFunction(fn).map(name => ({ name, takes }));
  // A function may hand out one inside it, which is then called by the name of what made it.
  const outer = takes ? around.names.map(({ name }) => ({ name, takes })) : around.names;
  return { ...around, names: [...outer, ...names], functions: [...around.functions, fn] };
}

export interface KeptParameters {
  /** For each function that keeps something, the class or file in which it may come out again. */
  readonly keeps: ReadonlyMap<Node, Node>;
  /** Names of the functions that keep something there. */
  readonly keepersOf: (place: Node) => readonly string[];
}

export interface KeptWrite {
  readonly write: Write;
  readonly around: Around;
}

export function findKeptParameters(
  constructors: readonly nodes.ConstructorDeclaration[],
  writes: readonly KeptWrite[],
  moduleNames: ReadonlySet<string>,
): KeptParameters {
  const keeps = new Map<Node, Node>();
  const keepers = new Map<Node, Set<string>>();
  const keep = (fn: FunctionLike, place: Node): void => {
    if (fn.parameters.length === 0) return;
    keeps.set(fn, place);
    const known = keepers.get(place) ?? new Set();
    for (const name of namesOfFunction(fn)) known.add(name);
    keepers.set(place, known);
  };
  for (const fn of constructors) keep(fn, fn.parent);
  for (const { write, around } of writes) {
    const shared = write.root === around.owner?.name?.text;
    const place = write.root === 'this' || shared ? around.owner : moduleNames.has(write.root) ? write.node.getSourceFile() : undefined;
    if (place) for (const fn of around.functions) keep(fn, place);
  }
  return { keeps, keepersOf: place => [...(keepers.get(place) ?? [])] };
}

/** `constructor(private readonly text: string)`, and one that hands something to the constructor of its base. */
export function isKeepingConstructor(node: Node): node is nodes.ConstructorDeclaration {
  if (!syntax.isConstructorDeclaration(node) || !node.body) return false;
  const extended = node.parent.heritageClauses?.some(({ token }) => token === syntax.SyntaxKind.ExtendsKeyword) === true;
  return extended || node.parameters.some(parameter => syntax.isParameterPropertyDeclaration(parameter, node));
}
