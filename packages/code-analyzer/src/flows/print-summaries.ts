/** What the functions of a file do with what they are given: the summaries by which flows go through calls. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Channel, Label, Place } from '../facts.ts';
import { nameOfFunction } from '../control-flow/function-around.ts';
import { functionsIn } from '../control-flow/functions-in.ts';
import type { PlaceWriter } from '../printed/place-writer.ts';
import { printShortLabel } from '../printed/print-label.ts';
import { syntax as ts, type FunctionLike, type SourceFile } from '../program/compiler.ts';
import { propertyNames } from './access-path.ts';
import { createArrivals, type Arrival } from './arrivals.ts';
import { createEvaluation } from './create-evaluation.ts';
import { placeOf } from './place-of.ts';
import { createRunBy } from './run-by.ts';
import { createSinkNames } from './sink-names.ts';
import { allSteps } from './steps/all-steps.ts';
import { union, type Origin, type ParameterSource } from './value.ts';

/** One thing that a function gives back, or lets leave. */
export interface Carried {
  /** Parameter that it comes from, with the properties read from it: `user.contact`. */
  readonly parameter?: string;
  /** Labels that it has without any call. */
  readonly labels: readonly Label[];
  readonly protections: readonly string[];
}

export interface FunctionSummary extends Place {
  readonly name: string;
  readonly returns: readonly Carried[];
  /** What leaves through a sink, here or in functions that are called. */
  readonly lets: readonly (Carried & { readonly channel: Channel; readonly sink: string; readonly developmentOnly: boolean })[];
}

export type SummariesOf = (file: SourceFile) => readonly FunctionSummary[];

/** Functions of which nothing is to be said are left out. One for an analysis. */
export function createSummaries(context: AnalysisContext): SummariesOf {
  const evaluation = createEvaluation(context, allSteps);
  const runBy = createRunBy(evaluation);
  const arrivals = createArrivals(evaluation, { names: createSinkNames(evaluation, runBy), runBy });
  const summaryOf = (fn: FunctionLike): FunctionSummary => ({
    ...placeOf(fn),
    name: nameOfFunction(fn),
    returns: distinct(evaluation.returnOf(fn, []).flatMap(carried)),
    lets: distinct(arrivals.ofFunction(fn).flatMap(letOut)),
  });
  return file =>
    functionsIn(file)
      .map(summaryOf)
      .filter(({ returns, lets }) => returns.length + lets.length > 0);
}

function carried({ parameter, path, labels, protections, weakProtections }: Origin): readonly Carried[] {
  if (!parameter && labels.length === 0) return [];
  const read = parameter && [parameterName(parameter), ...propertyNames(parameter.path)].join('.');
  const within = labels.map(label => ({ ...label, path: propertyNames([...path, ...label.path]) }));
  return [
    {
      ...(read !== undefined && { parameter: read }),
      labels: within,
      protections: union(
        protections,
        weakProtections.map(name => `only ${name}`),
      ),
    },
  ];
}

/** `user`; `argument 1` for one that is taken apart at once. */
function parameterName({ function: fn, index }: ParameterSource): string {
  const name = fn.parameters[index]?.name;
  return name && ts.isIdentifier(name) ? name.text : `argument ${String(index + 1)}`;
}

const letOut = ({ origin, channel, sinkName, developmentOnly }: Arrival): FunctionSummary['lets'] =>
  carried(origin).map(one => ({ ...one, channel, sink: sinkName, developmentOnly }));

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map(one => [JSON.stringify(one), one])).values()];
}

export function printSummaries(summaries: readonly FunctionSummary[], places: PlaceWriter): readonly string[] {
  return summaries.flatMap(({ name, returns, lets, ...place }) => [
    `${places.write(place)} ${name}`,
    ...returns.map(one => `  returns ${printCarried(one)}`),
    ...lets.map(
      one => `  lets ${printCarried(one)} leave: ${one.channel} through ${one.sink}${one.developmentOnly ? ', in development only' : ''}`,
    ),
  ]);
}

function printCarried({ parameter, labels, protections }: Carried): string {
  const held = labels.map(printShortLabel).join('; ');
  const what = parameter === undefined ? held : `what \`${parameter}\` holds${held === '' ? '' : ` (${held})`}`;
  return [what, ...protections].join(', ');
}
