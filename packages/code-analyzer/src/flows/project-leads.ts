/** What the names of a project tell of the ways to its sinks, and which calls were found to be on one. */
import { syntax, type CallLike, type FunctionLike, type Node } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { createByName, namedBy, type Named } from './by-name.ts';
import { createLeading, forgetRun, type Leading, type Looked, type ProjectNames } from './leading-calls.ts';
import { createNameReach, type NameReach } from './name-reach.ts';
import { inOrderOf } from './project-calls.ts';
import type { NamedCall, SourceIndex } from './source-index.ts';

export interface ProjectLeads {
  readonly leading: Leading;
  readonly names: ProjectNames;
  /** Names with a role, names of functions that call one of those, and so on. */
  readonly reaching: NameReach;
  /**
   * Names of sinks, and of what something gets which leads to one: `const lines = makeLines('app')` may hold a logger, though
   * `makeLines` is none. A function that is declared under a name is no sink but by a tag, which makes it the name of one.
   */
  readonly sinkNames: Set<string>;
  readonly exchange: (before: SourceIndex, after: SourceIndex) => void;
}

export function createProjectLeads(indices: readonly SourceIndex[], files: readonly string[]): ProjectLeads {
  const isBefore = inOrderOf(files);
  const calls = createByName(indices.map(callsOfFile), (first, second) => isBefore(first.call, second.call));
  const aliases = new Map<string, Set<string>>();
  const keepers = new Map<Node, FunctionLike[]>();
  const leading = createLeading();
  const addNames = (index: SourceIndex): void => {
    for (const [alias, means] of index.aliases) aliases.set(means, (aliases.get(means) ?? new Set()).add(alias));
    for (const [fn, place] of index.keeps) keepers.set(place, [...(keepers.get(place) ?? []), fn as FunctionLike]);
  };
  indices.forEach(addNames);
  return {
    leading,
    names: {
      callsOf: calls.of,
      aliasesOf: name => aliases.get(name) ?? noNames,
      keepersIn: place => keepers.get(place) ?? [],
    },
    reaching: createNameReach(),
    sinkNames: new Set(),
    exchange: (before, after) => {
      calls.exchange(callsOfFile(before), callsOfFile(after));
      for (const place of before.keeps.values()) keepers.delete(place);
      for (const { call } of before.givingCalls) {
        leading.calls.delete(call);
        forgetRun(call, leading);
      }
      addNames(after);
    },
  };
}

const callsOfFile = ({ givingCalls, meanings }: SourceIndex): Named<NamedCall> =>
  namedBy(givingCalls, ({ name, hands }) =>
    [name, ...(hands === undefined ? [] : [hands])].flatMap(written => [written, ...(meanings.get(written) ?? [])]),
  );

/** What is to be looked at in a file, and what is known of it in advance. */
export interface LeadsOfFile {
  readonly index: SourceIndex;
  readonly leading: readonly NamedCall[];
  /** Calls that need not be asked whether they are of a sink. */
  readonly noSinks: ReadonlySet<CallLike>;
}

const noNames: ReadonlySet<string> = new Set();

interface New {
  /** Of files that were not looked at before: all, at first. */
  readonly indices: readonly SourceIndex[];
  /** Those of them that came with an edit: other files had a say before. */
  readonly edited: readonly LeadsOfFile[];
  /** Calls that are to be asked again what they run. */
  readonly again: readonly NamedCall[];
  /** Names of functions that are sinks by a tag or a binding. */
  readonly tagged: ReadonlySet<string>;
}

/** Where to look from, now that this is new. */
export function lookAt({ indices, edited, again, tagged }: New, { names, reaching, sinkNames, leading }: ProjectLeads): Looked {
  const newReaching = reaching.add(tagged, indices.flatMap(waysIn));
  const aliases = indices.flatMap(index => index.aliases);
  const aliasesThatReach = aliases.flatMap(([alias, means]) => (reaching.names.has(means) ? [alias] : []));
  const newSinks = [...tagged, ...aliasesThatReach, ...newReaching.flatMap(name => [...names.aliasesOf(name)])].filter(
    name => !sinkNames.has(name),
  );
  for (const name of newSinks) sinkNames.add(name);
  const named = new Set([...newSinks.flatMap(names.callsOf), ...newReaching.flatMap(names.callsOf).filter(isOfMade)]);
  const here = edited.flatMap(({ index, noSinks }) => [...callsOfFile(index)].map(([name, calls]) => ({ name, calls, noSinks })));
  for (const { name, calls, noSinks } of here) {
    const may = sinkNames.has(name) ? calls : reaching.names.has(name) ? calls.filter(isOfMade) : [];
    for (const call of may) if (!noSinks.has(call.call)) named.add(call);
  }
  return {
    leading: edited.flatMap(file => file.leading),
    calls: [...named],
    setters: indices.flatMap(({ setters }) => setters.filter(({ names: written }) => written.some(name => tagged.has(name)))),
    running: [...new Set([...again, ...here.flatMap(({ name, calls }) => (leading.askedNames.has(name) ? calls : []))])],
    aliases,
  };
}

const waysIn = ({ passesOn, aliases }: SourceIndex): readonly (readonly [callee: string, caller: string])[] => [
  ...[...passesOn].flatMap(([caller, called]) => [...called].map(callee => [callee, caller] as const)),
  ...aliases.map(([alias, means]) => [means, alias] as const),
];

/** `makeLines('app')(text)` */
const isOfMade = ({ call }: NamedCall): boolean =>
  syntax.isCallExpression(call) && syntax.isCallExpression(bareExpression(call.expression));

/** What is kept of this from edit to edit. */
export interface KeptLeads {
  readonly project: ProjectLeads | undefined;
  readonly keep: (project: ProjectLeads) => void;
  /** What is to be looked at: taken once. */
  readonly takeNew: () => { readonly files: readonly LeadsOfFile[]; readonly again: readonly NamedCall[] };
  /** These lead now, and did not before. */
  readonly onLeading: (calls: readonly CallLike[]) => void;
}
