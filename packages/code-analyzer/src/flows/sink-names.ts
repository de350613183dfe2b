/** Which calls may lead to a sink: only these are worth asking what they are given. */
import type { CallLike, Node, SourceFile } from '../program/compiler.ts';
import { memoised } from '../program/memoised.ts';
import type { Evaluation } from './evaluation.ts';
import { findLeadingCalls } from './leading-calls.ts';
import { createProjectLeads, lookAt, type KeptLeads, type ProjectLeads } from './project-leads.ts';
import type { RunBy } from './run-by.ts';
import type { Outlet } from './setters.ts';

export interface SinkNames {
  /** Calls below a node that may lead to a sink, and properties that may be one, in the order of the text. */
  readonly candidatesIn: (node: Node) => readonly Outlet[];
}

export function createSinkNames(evaluation: Evaluation, runBy: RunBy, kept?: KeptLeads): SinkNames {
  const { context, indexOf } = evaluation;
  // Nothing but a sink itself is set: a function that leads to one is called.
  const tagged = context.roles.sinkNames ?? context.roles.names;
  let known: ReadonlySet<CallLike> | undefined;
  const leading = (): ReadonlySet<CallLike> => (known ??= leadsByDeclaration(tagged, { evaluation, runBy }, kept));

  const candidatesOf = memoised((file: SourceFile): readonly Outlet[] => {
    const index = indexOf(file);
    const calls = index.givingCalls.filter(({ call }) => leading().has(call)).map(({ call }) => call);
    const setters = index.setters.filter(({ names }) => names.some(name => tagged.has(name))).map(({ setter }) => setter);
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

/** For all of a project: what is asked of the types of some calls spares the questions about all others. */
function leadsByDeclaration(tagged: ReadonlySet<string>, asked: Asked, kept?: KeptLeads): ReadonlySet<CallLike> {
  const project = kept?.project;
  return project ? lookFurther(project, tagged, asked, kept) : lookAtAll(tagged, asked, kept);
}

interface Asked {
  readonly evaluation: Evaluation;
  readonly runBy: RunBy;
}

function lookAtAll(tagged: ReadonlySet<string>, asked: Asked, kept?: KeptLeads): ReadonlySet<CallLike> {
  const { files, sourceFile } = asked.evaluation.context.compiler;
  const indices = files.flatMap(name => sourceFile(name) ?? []).map(asked.evaluation.indexOf);
  const project = createProjectLeads(indices, files);
  kept?.keep(project);
  const looked = lookAt({ indices, edited: [], again: [], tagged }, project);
  findLeadingCalls(project.leading, looked, { names: project.names, ...asked });
  return project.leading.calls;
}

function lookFurther(project: ProjectLeads, tagged: ReadonlySet<string>, asked: Asked, kept: KeptLeads): ReadonlySet<CallLike> {
  const { files, again } = kept.takeNew();
  const looked = lookAt({ indices: files.map(({ index }) => index), edited: files, again, tagged }, project);
  kept.onLeading(findLeadingCalls(project.leading, looked, { names: project.names, ...asked }));
  return project.leading.calls;
}
