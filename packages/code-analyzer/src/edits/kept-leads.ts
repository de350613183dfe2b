/** Which calls lead to a sink, from edit to edit. */
import { functionsIn } from '../control-flow/functions-in.ts';
import type { KeptArrivals } from '../flows/arrivals.ts';
import { forgetRun } from '../flows/leading-calls.ts';
import type { KeptLeads, LeadsOfFile, ProjectLeads } from '../flows/project-leads.ts';
import type { NamedCall, SourceIndex } from '../flows/source-index.ts';
import type { CallLike, Node, SourceFile } from '../program/compiler.ts';
import type { InnerEdit } from './inner-edit.ts';
import type { Leanings, Reading } from './leanings.ts';

export interface ExchangedLeads extends KeptLeads {
  /** What the call runs may be something else now. */
  readonly askAgain: (call: CallLike) => void;
  readonly exchange: (edit: InnerEdit, old: SourceIndex, current: SourceIndex) => void;
}

export function createKeptLeads(leanings: Leanings, summaries: KeptArrivals['answers']): ExchangedLeads {
  let project: ProjectLeads | undefined;
  const fresh = new Map<SourceFile, LeadsOfFile>();
  const again = new Map<CallLike, NamedCall>();
  return {
    get project() {
      return project;
    },
    keep: made => {
      project = made;
    },
    takeNew: () => {
      const taken = { files: [...fresh.values()], again: [...again.values()] };
      fresh.clear();
      again.clear();
      return taken;
    },
    askAgain: call => {
      const run = project?.leading.runs.get(call);
      if (run) again.set(call, run.named);
    },
    onLeading: calls => {
      leanings.forget({ files: [], names: [], readings: calls.flatMap(call => readingsAround(call, summaries)) });
    },
    exchange: (edit, old, current) => {
      if (!project) return;
      // A file that nobody has looked at since the edit before tells nothing.
      fresh.set(
        edit.after,
        fresh.has(edit.before) ? { index: current, leading: [], noSinks: new Set() } : stillKnown(edit, { old, current }, project),
      );
      fresh.delete(edit.before);
      for (const call of [...again.keys()]) {
        forgetRun(call, project.leading);
        if (call.getSourceFile() === edit.before) again.delete(call);
      }
      project.exchange(old, current);
      for (const fn of functionsIn(edit.before)) project.leading.reached.delete(fn);
    },
  };
}

/** What was known of the calls that the edit left alone. */
function stillKnown(
  { changed }: InnerEdit,
  { old, current }: { readonly old: SourceIndex; readonly current: SourceIndex },
  { leading: { calls } }: ProjectLeads,
): LeadsOfFile {
  const before = old.givingCalls.filter(({ call }) => !isInside(call, changed.before));
  const after = current.givingCalls.filter(({ call }) => !isInside(call, changed.after));
  // A name that became an outer or an inner one changes what calls are given, anywhere in the file.
  if (before.length !== after.length || !before.every((named, at) => isAlike(named, after[at])))
    return { index: current, leading: [], noSinks: new Set() };
  const leading = after.filter((_, at) => before[at] && calls.has(before[at].call));
  return { index: current, leading, noSinks: new Set(after.map(({ call }) => call)) };
}

const isAlike = (first: NamedCall, second: NamedCall | undefined): boolean =>
  first.name === second?.name && first.call.end - first.call.pos === second.call.end - second.call.pos;

const isInside = (call: Node, changed: readonly Node[]): boolean => changed.some(({ pos, end }) => pos <= call.pos && call.end <= end);

/** What was found of functions, classes and files around a call, which did not look at it. */
function readingsAround(call: CallLike, summaries: KeptArrivals['answers']): readonly Reading[] {
  const found: Reading[] = [];
  for (let at: Node | undefined = call; at; at = at.parent as Node | undefined) {
    const reading = summaries.readingOf(at);
    if (reading) found.push(reading);
  }
  return found;
}
