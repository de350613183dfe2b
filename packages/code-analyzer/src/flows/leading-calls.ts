/**
 * Which calls lead to a sink, as far as declarations tell: from the sinks backwards, over what each call runs. A method that shares
 * its name with one that logs leads nowhere, and nobody need ask what it is given.
 *
 * INVARIANT: no call that leads to a sink is lost.
 * - What arrives at a call comes from the functions around it, or from those that keep what they get in its class or file
 *   (constructors too): all of them are reached with the call.
 * - A call that runs a reached function goes by one of its names, by a name that some file gives to one of these (imports, variables,
 *   decorators, bound and wrapped functions, what a function hands out, topics for their listeners, a class for the constructor of its
 *   base), or hands over a function by such a name. Methods that implement or override one go by its name, and components by theirs. Every
 *   call by such a name is asked what it runs, by the very function by which arrivals are found later.
 * - A call beyond the stack is said to lead.
 * - After an edit, what led before still does: that a call too many is looked at changes no answer.
 */
import { syntax, type CallLike, type FunctionLike, type Node } from '../program/compiler.ts';
import { isStackOverflow } from '../stack-overflow.ts';
import type { Evaluation } from './evaluation.ts';
import { namesOfFunction } from './function-names.ts';
import type { RunBy } from './run-by.ts';
import type { Setter } from './setters.ts';
import { hasSink } from './sinks-of-outlet.ts';
import type { NamedCall } from './source-index.ts';

/** Names of a project, each with what goes by it. */
export interface ProjectNames {
  /** Calls by which data can leave, by every name that their callee, or what they hand over, may go by. */
  readonly callsOf: (name: string) => readonly NamedCall[];
  /** Other names of functions of this name. */
  readonly aliasesOf: (name: string) => ReadonlySet<string>;
  /** Functions that keep what they are given in this class or file. */
  readonly keepersIn: (place: Node) => readonly FunctionLike[];
}

/** What is to be looked at, at first or because it is new. */
export interface Looked {
  /** Calls that are known to lead. */
  readonly leading: readonly NamedCall[];
  /** Calls that may be of a sink, by their names. */
  readonly calls: readonly NamedCall[];
  /** Assignments to properties that are sinks by their name. */
  readonly setters: readonly { readonly setter: Setter; readonly gives: NamedCall['gives'] }[];
  /** Calls that are to be asked what they run. */
  readonly running: readonly NamedCall[];
  /** Names that are asked about if what they mean is. */
  readonly aliases: readonly (readonly [alias: string, means: string])[];
}

interface Looking {
  readonly names: ProjectNames;
  readonly evaluation: Evaluation;
  readonly runBy: RunBy;
}

/** What leads, and how far it was looked for. */
export interface Leading {
  readonly calls: Set<CallLike>;
  readonly reached: Set<FunctionLike>;
  /** What each call that was asked runs. */
  readonly runs: Map<CallLike, { readonly named: NamedCall; readonly functions: ReadonlySet<FunctionLike> }>;
  readonly callersOf: Map<FunctionLike, Map<CallLike, NamedCall>>;
  readonly askedNames: Set<string>;
}

export const createLeading = (): Leading => ({
  calls: new Set(),
  reached: new Set(),
  runs: new Map(),
  callersOf: new Map(),
  askedNames: new Set(),
});

/** A call that is gone, or that is to be asked again. */
export function forgetRun(call: CallLike, { runs, callersOf }: Leading): void {
  for (const fn of runs.get(call)?.functions ?? []) {
    const callers = callersOf.get(fn);
    callers?.delete(call);
    if (callers?.size === 0) callersOf.delete(fn);
  }
  runs.delete(call);
}

/** Looks further from what is new, and gives the calls that did not lead before. */
export function findLeadingCalls(leading: Leading, looked: Looked, { names, evaluation, runBy }: Looking): readonly CallLike[] {
  const { reached, runs, callersOf, askedNames } = leading;
  const added: CallLike[] = [];
  const waiting: FunctionLike[] = [];

  const reach = (node: Node, gives: NamedCall['gives']): void => {
    for (const fn of functionsBehind(node, gives, names)) {
      if (reached.has(fn)) continue;
      reached.add(fn);
      waiting.push(fn);
    }
  };

  const lead = ({ call, gives }: NamedCall): void => {
    if (leading.calls.has(call)) return;
    leading.calls.add(call);
    added.push(call);
    reach(call, gives);
  };

  const askWhatRuns = (named: NamedCall): void => {
    const { call } = named;
    const run = asFarAsTheStack(() => new Set(runBy(call).map(({ fn }) => fn)));
    if (!run) return lead(named);
    runs.set(call, { named, functions: run });
    for (const fn of run) {
      const known = callersOf.get(fn);
      if (known) known.set(call, named);
      else callersOf.set(fn, new Map([[call, named]]));
      if (reached.has(fn)) lead(named);
    }
  };

  const askByName = (first: string): void => {
    for (const name of withAliases(first, names)) {
      if (askedNames.has(name)) continue;
      askedNames.add(name);
      names.callsOf(name).forEach(askWhatRuns);
    }
  };

  looked.leading.forEach(lead);
  for (const named of looked.calls) if (asFarAsTheStack(() => hasSink(named.call, evaluation)) ?? true) lead(named);
  for (const { setter, gives } of looked.setters) reach(setter, gives);
  looked.running.forEach(askWhatRuns);
  for (const [alias, means] of looked.aliases) if (askedNames.has(means)) askByName(alias);
  for (let fn = waiting.pop(); fn; fn = waiting.pop()) {
    callersOf.get(fn)?.forEach(lead);
    namesOfFunction(fn).forEach(askByName);
  }
  return added;
}

/** A call that is nested beyond the stack may lead anywhere; its own file says so. */
function asFarAsTheStack<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (isStackOverflow(error)) return undefined;
    throw error;
  }
}

function withAliases(first: string, { aliasesOf }: ProjectNames): ReadonlySet<string> {
  const names = new Set([first]);
  // A set that grows while it is walked: each name is looked at once.
  for (const name of names) for (const alias of aliasesOf(name)) names.add(alias);
  return names;
}

/**
 * Functions that may have been given what is used at a node: those around it, and those that keep what they get in its class or file.
 * One without parameters counts where a function inside takes something: it may hand that function out, and lend it its name.
 */
function functionsBehind(node: Node, gives: NamedCall['gives'], { keepersIn }: ProjectNames): readonly FunctionLike[] {
  const behind: FunctionLike[] = [];
  let takes = false;
  if (gives === 'none') return behind;
  for (let at = node; ; at = at.parent) {
    if (gives === 'own' && syntax.isFunctionLike(at)) {
      takes ||= at.parameters.length > 0;
      if (takes) behind.push(at as FunctionLike);
    }
    if (syntax.isClassLike(at) || syntax.isSourceFile(at)) behind.push(...keepersIn(at));
    if (syntax.isSourceFile(at)) return behind;
  }
}
