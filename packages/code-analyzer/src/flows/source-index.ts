/** What one walk over a file tells without asking for a single type: its calls, its writes, and which function calls which name. */
import { syntax, type CallLike, type Expression, type FunctionLike, type Node, type nodes, type SourceFile } from '../program/compiler.ts';
import { calleeName, lastName } from './callee-name.ts';
import { handedFunction } from './handed-function.ts';
import { readWrite, type Write } from './variable-writes.ts';

export interface NamedCall {
  readonly call: CallLike;
  /** Last name of the callee: `info` of `this.log.info`. */
  readonly name: string;
  /** Last name of a function that it is given: `print` of `lines.forEach(print)`. */
  readonly hands?: string;
}

export interface SourceIndex {
  /** In the order of the text. */
  readonly calls: readonly NamedCall[];
  /** By the name at the root of what is written: `user` for `user.email = x`, `this` for fields. */
  readonly writes: ReadonlyMap<string, readonly Write[]>;
  /** For each name that a function goes by, the names that it calls. */
  readonly callsByFunction: ReadonlyMap<string, ReadonlySet<string>>;
  /** Other names that this file gives to functions: `import { greet as hi }`, `const debug = log.debug`. */
  readonly aliases: ReadonlyMap<string, string>;
}

export function indexSource(file: SourceFile): SourceIndex {
  const calls: NamedCall[] = [];
  const writes = new Map<string, Write[]>();
  const callsByFunction = new Map<string, Set<string>>();
  const aliases = new Map<string, string>();

  const enter = (node: Node): void => {
    if (isCallLike(node)) {
      const named = namedCall(node);
      if (named) calls.push(named);
    }
    const write = readWrite(node);
    if (write) add(writes, write.root, write);
    const alias = readAlias(node);
    if (alias) aliases.set(alias.name, alias.means);
  };

  /** Names of the functions around a node: all of them are said to make its calls. */
  const visit = (node: Node, around: readonly Set<string>[]): void => {
    enter(node);
    const names = syntax.isFunctionLike(node) ? namesOfFunction(node as FunctionLike) : [];
    const inside = [...around, ...names.map(name => setOf(callsByFunction, name))];
    if (isCallLike(node)) {
      const named = namedCall(node);
      for (const name of [named?.name, named?.hands]) if (name !== undefined) for (const made of around) made.add(name);
    }
    syntax.forEachChild(node, child => visit(child, names.length > 0 ? inside : around));
  };
  visit(file, []);
  return { calls, writes, callsByFunction, aliases };
}

function namedCall(call: CallLike): NamedCall | undefined {
  const name = calleeName(call);
  if (name === undefined) return undefined;
  const given = handedFunction(call);
  const hands = given && lastName(given.callback);
  return { call, name, ...(hands === undefined ? {} : { hands }) };
}

function isCallLike(node: Node): node is nodes.CallExpression | nodes.NewExpression | nodes.TaggedTemplateExpression {
  return syntax.isCallExpression(node) || syntax.isNewExpression(node) || syntax.isTaggedTemplateExpression(node);
}

/** Names by which a function may be called. A constructor goes by the name of its class. */
function namesOfFunction(fn: FunctionLike): readonly string[] {
  if (syntax.isConstructorDeclaration(fn)) return textOfName(fn.parent.name);
  const own = textOfName(fn.name);
  return own.length > 0 ? own : textOfName(holderName(fn));
}

/** `const f = () => …`, `{ f: () => … }`, `f = () => …`, `exports.f = function …`, through wrappers such as `memo(() => …)`. */
function holderName(fn: Node): Node | undefined {
  for (let node = fn; !syntax.isStatement(node) && !syntax.isSourceFile(node); node = node.parent) {
    const { parent } = node;
    if (
      (syntax.isVariableDeclaration(parent) || syntax.isPropertyAssignment(parent) || syntax.isPropertyDeclaration(parent)) &&
      parent.initializer === node
    )
      return parent.name;
    if (syntax.isBinaryExpression(parent) && parent.right === node)
      return syntax.isPropertyAccessExpression(parent.left) ? parent.left.name : parent.left;
    if (syntax.isFunctionLike(parent)) return undefined;
  }
  return undefined;
}

function textOfName(name: Node | undefined): readonly string[] {
  return name && (syntax.isIdentifier(name) || syntax.isStringLiteralLike(name) || syntax.isPrivateIdentifier(name)) ? [name.text] : [];
}

function readAlias(node: Node): { readonly name: string; readonly means: string } | undefined {
  if (syntax.isImportSpecifier(node)) return node.propertyName ? { name: node.name.text, means: node.propertyName.text } : undefined;
  if (syntax.isBindingElement(node) && syntax.isIdentifier(node.name) && node.propertyName && syntax.isIdentifier(node.propertyName))
    return { name: node.name.text, means: node.propertyName.text };
  if (!syntax.isVariableDeclaration(node) || !syntax.isIdentifier(node.name) || !node.initializer) return undefined;
  const means = aliasedName(node.initializer);
  return means === undefined || means === node.name.text ? undefined : { name: node.name.text, means };
}

/** `log.debug`, `log.debug.bind(log)` */
function aliasedName(initializer: Expression): string | undefined {
  if (syntax.isIdentifier(initializer)) return initializer.text;
  if (syntax.isPropertyAccessExpression(initializer)) return initializer.name.text;
  const bound =
    syntax.isCallExpression(initializer) &&
    syntax.isPropertyAccessExpression(initializer.expression) &&
    initializer.expression.name.text === 'bind';
  return bound ? aliasedName(initializer.expression.expression) : undefined;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set<string>();
  map.set(key, known);
  return known;
}
