/** What one walk over a file tells without asking for a single type: its calls, its writes, and which function calls which name. */
import { syntax, type CallLike, type FunctionLike, type Node, type nodes, type SourceFile } from '../program/compiler.ts';
import { writtenArguments } from './written-arguments.ts';
import { calleeName, lastName } from './callee-name.ts';
import { handedFunction } from './handed-function.ts';
import { readAlias } from './function-aliases.ts';
import { isSetter, namesOfSetter, type Outlet, type Setter } from './setters.ts';
import { throwsSomething } from './throws-something.ts';
import { walkTree } from './walk-tree.ts';
import { readWrite, type Write } from './variable-writes.ts';

export interface NamedCall {
  readonly call: CallLike;
  /** Last name of the callee: `info` of `this.log.info`. */
  readonly name: string;
  /** Last name of a function that it is given: `print` of `lines.forEach(print)`. */
  readonly hands?: string;
  /** Arguments that may hold something: `none` for literals and functions alone, `own` when a name of the function is among them. */
  readonly gives: 'none' | 'outer' | 'own';
}

/** An assignment to a property, with names by which it may be known. */
interface NamedSetter {
  readonly setter: Setter;
  readonly names: readonly string[];
}

export interface SourceIndex {
  /** In the order of the text. */
  readonly calls: readonly NamedCall[];
  /** Of those, calls that are given something: the only ones by which data can leave. */
  readonly givingCalls: readonly NamedCall[];
  /** Properties that are set to something that may hold data. */
  readonly setters: readonly NamedSetter[];
  /** By the name at the root of what is written: `user` for `user.email = x`, `this` for fields. */
  readonly writes: ReadonlyMap<string, readonly Write[]>;
  /** For each name that a function goes by, the names that it calls. */
  readonly callsByFunction: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same, of functions with parameters and of calls that are given a name of theirs. */
  readonly passesOn: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of functions that throw something other than a fixed text. */
  readonly throwing: ReadonlySet<string>;
  /** Other names that this file gives to functions: `import { greet as hi }`, `const debug = log.debug`. */
  readonly aliases: readonly (readonly [name: string, means: string])[];
  readonly meanings: ReadonlyMap<string, ReadonlySet<string>>;
}

export function indexSource(file: SourceFile): SourceIndex {
  const found: { readonly call: CallLike; readonly around: readonly FunctionName[] }[] = [];
  const foundSetters: { readonly setter: Setter; readonly around: readonly FunctionName[] }[] = [];
  const writes = new Map<string, Write[]>();
  const aliases: [string, string][] = [];
  const innerNames = new Set<string>();
  const throwing = new Set<string>();

  const enter = (node: Node, around: readonly FunctionName[]): void => {
    if (isCallLike(node)) found.push({ call: node, around });
    if (isSetter(node)) foundSetters.push({ setter: node, around });
    if (throwsSomething(node)) for (const { name } of around) throwing.add(name);
    const write = readWrite(node);
    if (write) add(writes, write.root, write);
    const alias = readAlias(node);
    if (alias) aliases.push([alias.name, alias.means]);
    if (isInnerDeclaration(node) && syntax.isIdentifier(node.name)) innerNames.add(node.name.text);
  };

  // All functions around a call are said to make it.
  walkTree<readonly FunctionName[]>(file, [], (node, around) => {
    enter(node, around);
    if (!syntax.isFunctionLike(node)) return around;
    const takes = node.parameters.length > 0;
    return [...around, ...namesOfFunction(node as FunctionLike).map(name => ({ name, takes }))];
  });

  const outerNames = namesOfModule(file, innerNames);
  const named = found.flatMap(({ call, around }) => {
    const one = namedCall(call, outerNames);
    return one ? [{ ...one, around }] : [];
  });
  const setters = foundSetters.flatMap(({ setter, around }) => {
    const gives = giving(setter, outerNames);
    return gives === 'none' ? [] : [{ setter, names: namesOfSetter(setter), gives, around }];
  });
  return {
    calls: named,
    givingCalls: named.filter(({ gives }) => gives !== 'none'),
    setters,
    writes,
    callsByFunction: calledNames(named),
    passesOn: calledNames(
      [...named, ...setters.flatMap(({ names, ...one }) => names.map(name => ({ name, ...one })))]
        .filter(({ gives }) => gives === 'own')
        .map(one => ({ ...one, around: one.around.filter(({ takes }) => takes) })),
    ),
    throwing,
    aliases,
    meanings: grouped(aliases),
  };
}

interface FunctionName {
  readonly name: string;
  /** It has parameters. */
  readonly takes: boolean;
}

function calledNames(
  calls: readonly (Pick<NamedCall, 'name' | 'hands'> & { readonly around: readonly FunctionName[] })[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return grouped(
    calls.flatMap(({ name, hands, around }) =>
      around.flatMap(made => [name, ...(hands === undefined ? [] : [hands])].map(called => [made.name, called] as const)),
    ),
  );
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [name, one] of pairs) {
    const group = groups.get(name);
    if (group) group.add(one);
    else groups.set(name, new Set([one]));
  }
  return groups;
}

/** A parameter, or a variable inside a function or block: a name of the same text outside is hidden by it. */
function isInnerDeclaration(node: Node): node is nodes.ParameterDeclaration | nodes.BindingElement | nodes.VariableDeclaration {
  if (syntax.isParameter(node) || syntax.isBindingElement(node)) return true;
  return syntax.isVariableDeclaration(node) && !syntax.isSourceFile(node.parent.parent.parent);
}

/** Names that belong to no function: imports and what is declared at the top of the file. */
function namesOfModule(file: SourceFile, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>();
  const addName = (name: Node): void => {
    if (syntax.isIdentifier(name)) {
      if (!hidden.has(name.text)) names.add(name.text);
    } else syntax.forEachChild(name, child => (syntax.isBindingElement(child) ? addName(child.name) : undefined));
  };
  for (const statement of file.statements) {
    if (syntax.isVariableStatement(statement)) for (const { name } of statement.declarationList.declarations) addName(name);
    if (
      (syntax.isFunctionDeclaration(statement) || syntax.isClassDeclaration(statement) || syntax.isEnumDeclaration(statement)) &&
      statement.name
    )
      addName(statement.name);
    if (syntax.isImportDeclaration(statement) && statement.importClause) importedNames(statement.importClause).forEach(addName);
  }
  return names;
}

function importedNames({ name, namedBindings }: nodes.ImportClause): readonly Node[] {
  const bindings =
    namedBindings === undefined
      ? []
      : syntax.isNamespaceImport(namedBindings)
        ? [namedBindings.name]
        : namedBindings.elements.map(element => element.name);
  return name ? [name, ...bindings] : bindings;
}

/** A function that is handed over is no value that a sink gets; what it does is found at its own calls. */
function giving(call: Outlet, outerNames: ReadonlySet<string>): NamedCall['gives'] {
  const gives = new Set<NamedCall['gives']>();
  for (const argument of writtenArguments(call)) {
    walkTree(argument, 0, node => {
      if (syntax.isFunctionLike(node) || syntax.isTypeNode(node) || gives.has('own')) return undefined;
      if (syntax.isIdentifier(node) && !isNameOnly(node))
        gives.add(outerNames.has(node.text) || node.text === 'undefined' ? 'outer' : 'own');
      if (node.kind === syntax.SyntaxKind.ThisKeyword) gives.add('outer');
      return 0;
    });
  }
  return gives.has('own') ? 'own' : gives.has('outer') ? 'outer' : 'none';
}

/** `email` of `user.email` and of `{ email: x }` */
function isNameOnly(node: nodes.Identifier): boolean {
  const { parent } = node;
  return (syntax.isPropertyAccessExpression(parent) || syntax.isPropertyAssignment(parent)) && parent.name === node;
}

function namedCall(call: CallLike, outerNames: ReadonlySet<string>): NamedCall | undefined {
  const name = calleeName(call);
  if (name === undefined) return undefined;
  const given = handedFunction(call);
  const hands = given && lastName(given.callback);
  return { call, name, gives: hands === undefined ? giving(call, outerNames) : 'own', ...(hands === undefined ? {} : { hands }) };
}

function isCallLike(node: Node): node is nodes.CallExpression | nodes.NewExpression | nodes.TaggedTemplateExpression {
  return syntax.isCallExpression(node) || syntax.isNewExpression(node) || syntax.isTaggedTemplateExpression(node);
}

/** Names by which a function may be called. A constructor goes by the name of its class. */
export function namesOfFunction(fn: FunctionLike): readonly string[] {
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

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
