/** What one walk over a file tells without asking for a single type: its calls, its writes, and which function calls which name. */
import { syntax, type CallLike, type Node, type nodes, type SourceFile } from '../program/compiler.ts';
import { isComponent } from './written-arguments.ts';
import { calleeName, lastName, reflectedCallee } from './callee-name.ts';
import { handedFunction } from './handed-function.ts';
import { aliasesOfMaker, readAliases, type FunctionAlias } from './function-aliases.ts';
import { giving, isInnerDeclaration, namesOfModule, type Given } from './given-values.ts';
import {
  aroundInside,
  findKeptParameters,
  isKeepingConstructor,
  nothingAround,
  type Around,
  type KeptParameters,
  type KeptWrite,
} from './kept-parameters.ts';
import { isSetter, namesOfSetter, type Setter } from './setters.ts';
import { heardTopic, namedListener, sentTopic } from './topics.ts';
import { throwsSomething } from './throws-something.ts';
import { walkTree } from './walk-tree.ts';
import { readWrites, type Write } from './variable-writes.ts';

export interface NamedCall {
  readonly call: CallLike;
  /** Last name of the callee: `info` of `this.log.info`. */
  readonly name: string;
  /** Last name of a function that it is given: `print` of `lines.forEach(print)`; or the topic that it sends to. */
  readonly hands?: string;
  readonly gives: Given;
}

/** An assignment to a property, with names by which it may be known. */
interface NamedSetter {
  readonly setter: Setter;
  readonly names: readonly string[];
  readonly gives: Given;
}

export interface SourceIndex {
  /** In the order of the text. */
  readonly calls: readonly NamedCall[];
  /** Of those, calls that are given something: the only ones by which data can leave. */
  readonly givingCalls: readonly NamedCall[];
  /** Properties that are set to something that may hold data. */
  readonly setters: readonly NamedSetter[];
  /** By its name, where a variable is called or handed to a call: `done` of `done(x)`, of `done.call(this, x)` and of `list.forEach(done)`. */
  readonly callsWith: ReadonlyMap<string, readonly nodes.Identifier[]>;
  /** By the name at the root of what is written: `user` for `user.email = x`, `this` for fields. */
  readonly writes: ReadonlyMap<string, readonly Write[]>;
  /** For each name that a function goes by, the names that it calls. */
  readonly callsByFunction: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same, of functions with parameters and of calls that are given a name of theirs. */
  readonly passesOn: ReadonlyMap<string, ReadonlySet<string>>;
  readonly keeps: KeptParameters['keeps'];
  /** Names of functions that throw something other than a fixed text. */
  readonly throwing: ReadonlySet<string>;
  /** Other names that this file gives to functions: `import { greet as hi }`, `const debug = log.debug`. */
  readonly aliases: readonly (readonly [name: string, means: string])[];
  readonly meanings: ReadonlyMap<string, ReadonlySet<string>>;
}

export function indexSource(file: SourceFile): SourceIndex {
  const found: { readonly call: CallLike; readonly around: Around }[] = [];
  const foundSetters: { readonly setter: Setter; readonly around: Around }[] = [];
  const writes = new Map<string, Write[]>();
  const callsWith = new Map<string, nodes.Identifier[]>();
  const aliases: [string, string][] = [];
  const innerNames = new Set<string>();
  const throwing = new Set<string>();

  const kept: KeptWrite[] = [];
  const constructors: nodes.ConstructorDeclaration[] = [];

  const enter = (node: Node, around: Around): void => {
    if (isCallLike(node)) found.push({ call: node, around });
    if (syntax.isIdentifier(node) && isPartOfCall(node)) add(callsWith, node.text, node);
    if (isKeepingConstructor(node)) constructors.push(node);
    if (isSetter(node)) foundSetters.push({ setter: node, around });
    if (throwsSomething(node)) for (const { name } of around.names) throwing.add(name);
    for (const write of readWrites(node)) {
      add(writes, write.root, write);
      if (around.functions.length > 0) kept.push({ write, around });
    }
    const heard = heardTopic(node);
    const listener = heard && namedListener(heard.listener);
    const listens = listener && lastName(listener);
    if (heard && listens !== undefined) aliases.push([heard.topic, listens]);
    for (const { name, means } of [...readAliases(node), ...handedOut(node, around)]) aliases.push([name, means]);
    if (isInnerDeclaration(node) && syntax.isIdentifier(node.name)) innerNames.add(node.name.text);
  };

  // All functions around a call are said to make it.
  walkTree(file, nothingAround, (node, around) => {
    enter(node, around);
    return aroundInside(node, around);
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
  const { keeps, keepersOf } = findKeptParameters(constructors, kept, outerNames);
  const outlets = [...named, ...setters.flatMap(({ names, ...one }) => names.map(name => ({ name, ...one })))];
  // What is kept comes out wherever a field or a variable of the module is given to a call.
  const toKeepers = (one: (typeof outlets)[number]) => {
    const places = one.gives === 'none' ? [] : [...(one.gives === 'outer' || !one.around.owner ? [] : [one.around.owner]), file];
    return { ...one, around: { ...nothingAround, names: places.flatMap(keepersOf).map(name => ({ name, takes: true })) } };
  };
  return {
    calls: named,
    givingCalls: named.filter(({ gives }) => gives !== 'none'),
    setters,
    writes,
    callsWith,
    callsByFunction: calledNames(named),
    passesOn: calledNames([...outlets.filter(({ gives }) => gives === 'own').map(onlyTaking), ...outlets.map(toKeepers)]),
    keeps,
    throwing,
    aliases,
    meanings: grouped(aliases),
  };
}

function handedOut(node: Node, { functions }: Around): readonly FunctionAlias[] {
  const maker = functions.at(-1);
  return maker && syntax.isReturnStatement(node) && node.expression ? aliasesOfMaker(maker, node.expression) : [];
}

function isPartOfCall(node: nodes.Identifier): boolean {
  const { parent } = node;
  if (syntax.isCallExpression(parent)) return parent.expression === node || parent.arguments.includes(node);
  return reflectedCallee(parent.parent) === node;
}

const onlyTaking = <One extends { readonly around: Around }>(one: One): One => ({
  ...one,
  around: { ...one.around, names: one.around.names.filter(({ takes }) => takes) },
});

function calledNames(
  calls: readonly (Pick<NamedCall, 'name' | 'hands'> & { readonly around: Around })[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return grouped(
    calls.flatMap(({ name, hands, around }) =>
      around.names.flatMap(made => [name, ...(hands === undefined ? [] : [hands])].map(called => [made.name, called] as const)),
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

function namedCall(call: CallLike, outerNames: ReadonlySet<string>): NamedCall | undefined {
  const name = calleeName(call);
  if (name === undefined) return undefined;
  const given = handedFunction(call);
  const hands = given ? lastName(given.callback) : sentTopic(call);
  return { call, name, gives: given ? 'own' : giving(call, outerNames), ...(hands === undefined ? {} : { hands }) };
}

function isCallLike(node: Node): node is Exclude<CallLike, nodes.Decorator> {
  return syntax.isCallExpression(node) || syntax.isNewExpression(node) || syntax.isTaggedTemplateExpression(node) || isComponent(node);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
