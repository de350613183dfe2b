/** Which calls may lead to a sink, by name alone: only these are worth asking a type for. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Node, SourceFile } from '../program/compiler.ts';
import { memoised } from '../program/memoised.ts';
import type { Evaluation } from './evaluation.ts';
import type { Outlet } from './setters.ts';
import type { SourceIndex } from './source-index.ts';

export interface SinkNames {
  /** Calls below a node that may lead to a sink, and properties that may be one, in the order of the text. */
  readonly candidatesIn: (node: Node) => readonly Outlet[];
}

export function createSinkNames(context: AnalysisContext, indexOf: Evaluation['indexOf']): SinkNames {
  let reaching: ReadonlySet<string> | undefined;

  const names = (): ReadonlySet<string> => {
    reaching ??= reachingNames(context, indexOf);
    return reaching;
  };

  const isCandidate = (name: string, { meanings }: SourceIndex): boolean =>
    names().has(name) || [...(meanings.get(name) ?? [])].some(means => names().has(means));

  // Nothing but a sink itself is set: a function that leads to one is called.
  const isTagged = (name: string): boolean => (context.roles.sinkNames ?? context.roles.names).has(name);

  const candidatesOf = memoised((file: SourceFile): readonly Outlet[] => {
    const index = indexOf(file);
    const calls = index.givingCalls.flatMap(({ call, name, hands }) =>
      isCandidate(name, index) || (hands !== undefined && isCandidate(hands, index)) ? [call] : [],
    );
    const setters = index.setters.flatMap(({ setter, names }) => (names.some(isTagged) ? [setter] : []));
    return [...calls, ...setters].sort((first, second) => first.pos - second.pos);
  });

  return {
    candidatesIn: node => within(candidatesOf(node.getSourceFile()), node),
  };
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

/** Names with a role, names of functions that call one of those, and so on. */
function reachingNames({ compiler, roles }: AnalysisContext, indexOf: Evaluation['indexOf']): ReadonlySet<string> {
  const callers = new Map<string, string[]>();
  const lead = (callee: string, caller: string): void => {
    const known = callers.get(callee);
    if (known) known.push(caller);
    else callers.set(callee, [caller]);
  };
  for (const name of compiler.files) {
    const file = compiler.sourceFile(name);
    if (!file) continue;
    const { passesOn, aliases } = indexOf(file);
    for (const [caller, called] of passesOn) for (const callee of called) lead(callee, caller);
    for (const [alias, means] of aliases) lead(means, alias);
  }
  const reaching = new Set(roles.sinkNames ?? roles.names);
  const waiting = [...reaching];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const caller of callers.get(next) ?? []) {
      if (reaching.has(caller)) continue;
      reaching.add(caller);
      waiting.push(caller);
    }
  }
  return reaching;
}
