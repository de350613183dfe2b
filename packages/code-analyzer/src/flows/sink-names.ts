/** Which calls may lead to a sink: only these are worth asking what they are given. */
import { syntax, type CallLike, type FunctionLike, type Node, type SourceFile } from '../program/compiler.ts';
import { memoised } from '../program/memoised.ts';
import { bareExpression } from './bare-expression.ts';
import type { Evaluation } from './evaluation.ts';
import { findLeadingCalls, type ProjectNames } from './leading-calls.ts';
import type { Outlet } from './setters.ts';
import type { NamedCall, SourceIndex } from './source-index.ts';

export interface SinkNames {
  /** Calls below a node that may lead to a sink, and properties that may be one, in the order of the text. */
  readonly candidatesIn: (node: Node) => readonly Outlet[];
}

export function createSinkNames(evaluation: Evaluation): SinkNames {
  const { context, indexOf } = evaluation;
  // Nothing but a sink itself is set: a function that leads to one is called.
  const tagged = context.roles.sinkNames ?? context.roles.names;
  let known: MayLead | undefined;
  const mayLead = (): MayLead => {
    known ??= leadsByDeclaration(indicesOf(evaluation), tagged, evaluation);
    return known;
  };

  const candidatesOf = memoised((file: SourceFile): readonly Outlet[] => {
    const index = indexOf(file);
    const calls = index.givingCalls.filter(named => mayLead()(named, index)).map(({ call }) => call);
    const setters = index.setters.filter(({ names }) => names.some(name => tagged.has(name))).map(({ setter }) => setter);
    return [...calls, ...setters].sort((first, second) => first.pos - second.pos);
  });

  return {
    candidatesIn: node => within(candidatesOf(node.getSourceFile()), node),
  };
}

function indicesOf({ context: { compiler }, indexOf }: Evaluation): readonly SourceIndex[] {
  return compiler.files.flatMap(name => compiler.sourceFile(name) ?? []).map(indexOf);
}

/** Sorted by where they begin, so that a file with thousands of them is not gone through for each of its functions. */
function within(sorted: readonly Outlet[], node: Node): readonly Outlet[] {
  let from = 0;
  for (let to = sorted.length; from < to;) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.pos ?? 0) < node.pos) from = middle + 1;
    else to = middle;
  }
  const found: Outlet[] = [];
  for (let at = from; at < sorted.length; at++) {
    const outlet = sorted[at];
    if (!outlet || outlet.pos >= node.end) break;
    if (outlet.end <= node.end) found.push(outlet);
  }
  return found;
}

type MayLead = (call: NamedCall, index: SourceIndex) => boolean;

/** For all of a project: what is asked of the types of some calls spares the questions about all others. */
function leadsByDeclaration(indices: readonly SourceIndex[], sinkNames: ReadonlySet<string>, evaluation: Evaluation): MayLead {
  const sinks = {
    calls: callsOfSinks(indices, sinkNames),
    setters: indices.flatMap(({ setters }) => setters.filter(({ names }) => names.some(name => sinkNames.has(name)))),
  };
  const leading = findLeadingCalls(namesOfProject(indices), sinks, evaluation);
  return ({ call }) => leading.has(call);
}

function namesOfProject(indices: readonly SourceIndex[]): ProjectNames {
  const calls = new Map<string, NamedCall[]>();
  const aliases = new Map<string, string[]>();
  const keepers = new Map<Node, FunctionLike[]>();
  for (const index of indices) {
    for (const named of index.givingCalls) {
      const written = named.hands === undefined ? [named.name] : [named.name, named.hands];
      const names = new Set(written.flatMap(name => [name, ...(index.meanings.get(name) ?? [])]));
      for (const name of names) add(calls, name, named);
    }
    for (const [alias, means] of index.aliases) add(aliases, means, alias);
    for (const [fn, place] of index.keeps) add(keepers, place, fn as FunctionLike);
  }
  return {
    callsOf: name => calls.get(name) ?? [],
    aliasesOf: name => aliases.get(name) ?? [],
    keepersIn: place => keepers.get(place) ?? [],
  };
}

/**
 * Calls that go by the name of a sink, or by one that something gets which leads to one: `const lines = makeLines('app')` may hold a logger,
 * though `makeLines` is none. A function that is declared under a name is no sink but by a tag, which makes it the name of one.
 */
function callsOfSinks(indices: readonly SourceIndex[], sinkNames: ReadonlySet<string>): readonly NamedCall[] {
  const reaching = reachingNames(indices, sinkNames);
  const names = new Set(sinkNames);
  for (const { aliases } of indices) for (const [alias, means] of aliases) if (reaching.has(means)) names.add(alias);
  return indices.flatMap(index =>
    index.givingCalls.filter(named => goesBy(names, named, index) || (isOfMade(named.call) && goesBy(reaching, named, index))),
  );
}

/** `makeLines('app')(text)` */
const isOfMade = (call: CallLike): boolean => syntax.isCallExpression(call) && syntax.isCallExpression(bareExpression(call.expression));

function goesBy(names: ReadonlySet<string>, { name, hands }: NamedCall, { meanings }: SourceIndex): boolean {
  const isOne = (written: string): boolean => names.has(written) || [...(meanings.get(written) ?? [])].some(means => names.has(means));
  return isOne(name) || (hands !== undefined && isOne(hands));
}

/** Names with a role, names of functions that call one of those, and so on. */
function reachingNames(indices: readonly SourceIndex[], sinkNames: ReadonlySet<string>): ReadonlySet<string> {
  const callers = new Map<string, string[]>();
  for (const { passesOn, aliases } of indices) {
    for (const [caller, called] of passesOn) for (const callee of called) add(callers, callee, caller);
    for (const [alias, means] of aliases) add(callers, means, alias);
  }
  const reaching = new Set(sinkNames);
  // A set that grows while it is walked: each name is looked at once.
  for (const name of reaching) for (const caller of callers.get(name) ?? []) reaching.add(caller);
  return reaching;
}

function add<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
