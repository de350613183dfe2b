/** What each stage knows of one file, as plain data and as text: for people who ask why, and for tests. */
import type { AnalysisContext } from './analysis-context.ts';
import { printConnections } from './connections/print-connections.ts';
import { nameOfFunction } from './control-flow/function-around.ts';
import { functionsIn } from './control-flow/functions-in.ts';
import { printAccesses } from './control-flow/print-accesses.ts';
import { functionGraphs, printControlFlow } from './control-flow/print-control-flow.ts';
import type { Notes } from './coverage/notes.ts';
import { notesOfFile } from './coverage/notes-of-file.ts';
import { printNotes } from './coverage/print-notes.ts';
import type { FileFacts, Place, Span } from './facts.ts';
import { placeOf } from './flows/place-of.ts';
import { printFlows } from './flows/print-flows.ts';
import { createSummaries, printSummaries, type FunctionSummary } from './flows/print-summaries.ts';
import { labelledDeclarations, printDeclarations, printStoredFields } from './labels/print-declarations.ts';
import { printOptions } from './options/print-options.ts';
import { createPlaceWriter, type PlaceWriter } from './printed/place-writer.ts';
import { callsWithRoles, printCalls } from './program/print-calls.ts';
import type { SourceFile } from './program/compiler.ts';
import { stageNames, type AskedOfFile, type DescribedFile, type DescribedStage, type StageName } from './stages.ts';
import { isStackOverflow, tooDeepMessage } from './stack-overflow.ts';
import { printEntry, readEntry } from './workspace/print-entry.ts';
import type { Workspace } from './workspace/workspace.ts';

export interface Describing {
  readonly context: AnalysisContext;
  readonly workspace: Workspace;
  readonly factsOf: (file: string) => FileFacts;
  readonly textOf: (file: string) => string | undefined;
  /** What was noted while the workspace was opened and facts were found. */
  readonly notes: readonly Notes[];
}

export function describeFile(describing: Describing, file: string, { stages, inFunction }: AskedOfFile): DescribedFile {
  const { context, workspace, textOf } = describing;
  const source = context.compiler.sourceFile(file);
  const isSchema = workspace.schemas.some(schema => schema.files.includes(file));
  if (!source && !isSchema) return { problem: workspace.whyLeftOut(file) };
  const spans = inFunction === undefined ? undefined : spansOf(source, inFunction);
  if (spans?.length === 0) return { problem: `it has no function \`${String(inFunction)}\`${functionNames(source)}` };
  const wanted = stages.length > 0 ? stages : stageNames.filter(stage => stage !== 'control-flow' || spans !== undefined);
  const asking: Asking = {
    ...describing,
    file,
    source,
    isAsked: place => spans?.some(span => span.start <= place.span.start && place.span.end <= span.end) ?? true,
    places: createPlaceWriter({ file, root: workspace.root, textOf }),
  };
  return {
    stages: stageNames
      .filter(stage => wanted.includes(stage))
      .map(stage => ({ stage, ...asFarAsTheStack(() => describers[stage](asking)) })),
  };
}

interface Asking extends Describing {
  readonly file: string;
  /** Absent for a schema. */
  readonly source: SourceFile | undefined;
  readonly isAsked: (place: Place) => boolean;
  readonly places: PlaceWriter;
}

type Described = Omit<DescribedStage, 'stage'>;

const describers: Readonly<Record<StageName, (asking: Asking) => Described>> = {
  entry: ({ workspace, context, file }) => {
    const data = readEntry({ workspace, compiler: context.compiler }, file);
    return { data, text: printEntry(data) };
  },
  labels: asking => listed(asking, ofSource(asking, labelledDeclarations), printDeclarations),
  'stored-fields': asking => listed(asking, factsOf(asking).storedFields, printStoredFields),
  calls: asking => listed(asking, ofSource(asking, callsWithRoles), printCalls),
  summaries: asking => listed(asking, ofSource(asking, summariesOf), printSummaries),
  flows: asking => {
    const data = factsOf(asking).flows.filter(flow => asking.isAsked(flow.source));
    return { data, text: printFlows(data, asking.places) };
  },
  'control-flow': asking =>
    listed(
      asking,
      ofSource(asking, (_, source) => functionGraphs(source)),
      printControlFlow,
    ),
  accesses: asking => listed(asking, factsOf(asking).accesses, printAccesses),
  connections: asking => listed(asking, factsOf(asking).connections, printConnections),
  options: asking => listed(asking, factsOf(asking).options, printOptions),
  coverage: asking => {
    const { context, source, file, workspace, notes, places } = asking;
    factsOf(asking);
    const found = notesOfFile(context, source, { file, root: workspace.root, made: notes });
    const data = found.filter(({ place }) => !place || asking.isAsked(place));
    return { data, text: printNotes(data, places) };
  },
};

const factsOf = (asking: Asking): FileFacts => asking.factsOf(asking.file);

function ofSource<T>({ context, source }: Asking, read: (context: AnalysisContext, source: SourceFile) => readonly T[]): readonly T[] {
  return source ? read(context, source) : [];
}

/** Another evaluation than that of the facts: what is asked here changes nothing there. */
const summariesOf = (context: AnalysisContext, source: SourceFile): readonly FunctionSummary[] =>
  createSummaries({ ...context, note: () => undefined })(source);

function listed<T extends Place>(
  { isAsked, places }: Asking,
  all: readonly T[],
  print: (asked: readonly T[], places: PlaceWriter) => readonly string[],
): Described {
  const data = all.filter(isAsked);
  return { data, text: print(data, places) };
}

function asFarAsTheStack(describe: () => Described): Described {
  try {
    return describe();
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    return { data: [], text: [tooDeepMessage] };
  }
}

function spansOf(source: SourceFile | undefined, name: string): readonly Span[] {
  const functions = source ? functionsIn(source) : [];
  return functions.filter(fn => nameOfFunction(fn) === name || nameOfFunction(fn).endsWith(`.${name}`)).map(fn => placeOf(fn).span);
}

function functionNames(source: SourceFile | undefined): string {
  const names = source ? [...new Set(functionsIn(source).map(nameOfFunction))] : [];
  const shown = names.slice(0, 20).map(name => `\`${name}\``);
  const more = names.length > shown.length ? ` and ${String(names.length - shown.length)} more` : '';
  return names.length === 0 ? ', and no other' : `; it has ${shown.join(', ')}${more}`;
}
