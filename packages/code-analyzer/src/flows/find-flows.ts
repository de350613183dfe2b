/** Personal data that reaches a sink, sink first: each call that may leave the program is asked what comes into it. */
import type { AnalysisContext } from '../analysis-context.ts';
import { evidenceLevels, type Flow, type Label, type Protection } from '../facts.ts';
import { syntax, type SourceFile } from '../program/compiler.ts';
import { createGuardFinder, type GuardsAt } from '../control-flow/guards/find-guards.ts';
import { pathKey, propertyNames } from './access-path.ts';
import { createArrivals, endOf, type Arrival, type KeptArrivals } from './arrivals.ts';
import type { KeptLeads } from './project-leads.ts';
import { createColumnProtections, type ColumnProtections } from './column-protections.ts';
import { createEvaluation } from './create-evaluation.ts';
import type { AnyFlowStep, Evaluation } from './evaluation.ts';
import { identifierInstead } from './identifier-instead.ts';
import { protectableBy } from './protectable-by.ts';
import { placeOf, shortText } from './place-of.ts';
import { labelsArriving, protectionsOf } from './masks.ts';
import { isRedacted } from './redacted-paths.ts';
import { createRunBy, type KeptRuns } from './run-by.ts';
import { createSinkNames } from './sink-names.ts';
import { stepsOf } from './steps-of-flow.ts';
import { targetOf, type Outlet } from './setters.ts';
import { allSteps } from './steps/all-steps.ts';
import { thrownStep } from './thrown-values.ts';
import { flowSteps } from './trail.ts';
import { withWordOfCallers } from './word-of-callers.ts';
import { union } from './value.ts';

export type FlowFinder = (file: SourceFile) => readonly Flow[];

/** What other finders of the same analysis use as well. */
interface SharedByFinders {
  readonly evaluation?: Evaluation;
  readonly guardsAt?: GuardsAt;
  readonly kept?: { readonly runs: KeptRuns; readonly leads: KeptLeads; readonly arrivals: KeptArrivals } | undefined;
}

/** One for an analysis: what is worked out for one file is not worked out again for the next. */
export function createFlowFinder(
  context: AnalysisContext,
  steps: readonly AnyFlowStep[] = allSteps,
  { evaluation = createEvaluation(context, steps), guardsAt = createGuardFinder(context), kept }: SharedByFinders = {},
): FlowFinder {
  const runBy = createRunBy(evaluation, kept?.runs);
  const names = createSinkNames(evaluation, runBy, kept?.leads);
  const arrivals = createArrivals(evaluation, { names, runBy, ...(kept && { kept: kept.arrivals }) });
  const columns = createColumnProtections(context);
  return file => {
    arrivals.settle();
    const flows = names.candidatesIn(file).flatMap(call => {
      const arrived = arrivals.at(call).map(arrival => withWordOfCallers(arrival, evaluation));
      return flowsOf(arrived, call, { context, columns, guardsAt });
    });
    return flows.sort(
      (first, second) => first.source.span.start - second.source.span.start || first.sink.span.start - second.sink.span.start,
    );
  };
}

/** What a flow is made with. */
interface Making {
  readonly context: AnalysisContext;
  readonly columns: ColumnProtections;
  readonly guardsAt: GuardsAt;
}

/** One flow for each channel and expression that brings something. */
function flowsOf(arrivals: readonly Arrival[], call: Outlet, making: Making): Flow[] {
  const groups = new Map<string, Arrival[]>();
  for (const arrival of arrivals.map(one => withoutHiddenSecrets(one, making.context))) {
    if (arrival.origin.labels.length === 0 || isThrownOn(arrival)) continue;
    const { at } = arrival.origin;
    const key = `${endOf(arrival)} ${String(arrival.developmentOnly)} ${at.pos} ${at.end}`;
    const group = groups.get(key);
    if (group) group.push(arrival);
    else groups.set(key, [arrival]);
  }
  return [...groups.values()].map(group => toFlow(group, call, making));
}

function toFlow(group: readonly Arrival[], call: Outlet, { context, columns, guardsAt }: Making): Flow {
  const [first] = group;
  if (!first) throw new Error('a flow without an arrival');
  const { at } = first.origin;
  const instead = identifierInstead(at, context);
  const target = shortText(targetOf(call));
  return {
    channel: first.channel,
    source: { ...placeOf(at), text: shortText(at, 120) },
    sink: { ...placeOf(call), text: target, name: first.sinkName },
    ...(first.recipient && { recipient: first.recipient }),
    ...(first.host !== undefined && { host: first.host }),
    labels: joinedLabels(group, context, path => (first.channel === 'database' ? columns.of(path, target) : [])),
    steps: stepsOf(group, first),
    developmentOnly: first.developmentOnly,
    guards: guardsAt(call),
    ...(instead === undefined ? {} : { identifierInstead: instead }),
    protectableBy: protectableBy(at, context),
  };
}

/** `new Error('…', { cause })` of what was caught: it was found where it was thrown first. */
function isThrownOn({ channel, sink, origin }: Arrival): boolean {
  if (channel !== 'error') return false;
  const makesError =
    syntax.isNewExpression(sink) || (syntax.isCallExpression(sink) && sink.expression.kind === syntax.SyntaxKind.SuperKeyword);
  return makesError && flowSteps(origin.trail).some(({ says }) => says === thrownStep);
}

/** Of what a logger redacts nothing is written. Where personal data is meant to be masked, that counts as a mask; no secret is. */
function withoutHiddenSecrets({ redacted, ...arrival }: Arrival, { vocabulary }: AnalysisContext): Arrival {
  const origin = { ...arrival.origin, labels: labelsArriving(arrival.origin, vocabulary) };
  if (redacted.length === 0) return { ...arrival, redacted, origin };
  const isSecret = ({ category }: Label): boolean => vocabulary.categories.some(({ id, secret }) => secret === true && id === category);
  const isGone = ({ path }: Label): boolean => redacted.some(one => isRedacted(propertyNames([...origin.path, ...path]), one));
  return { ...arrival, redacted, origin: { ...origin, labels: origin.labels.filter(label => !isSecret(label) || !isGone(label)) } };
}

/** A category that comes on several ways is known as well as on the best of them, and has only the protections that all of them have. */
function joined(first: Label, second: Label): Label {
  const best = evidenceLevels.indexOf(second.evidence) < evidenceLevels.indexOf(first.evidence) ? second : first;
  return { ...best, protections: first.protections.filter(one => second.protections.includes(one)) };
}

function joinedLabels(
  group: readonly Arrival[],
  { vocabulary }: AnalysisContext,
  protectionsAt: (path: readonly string[]) => readonly Protection[],
): readonly Label[] {
  const byKey = new Map<string, Label>();
  for (const { origin, redacted } of group) {
    for (const label of origin.labels) {
      const whole = propertyNames([...origin.path, ...label.path]);
      const hidden: readonly Protection[] = redacted.some(path => isRedacted(whole, path)) ? ['masked'] : [];
      const arrived: Label = {
        ...label,
        path: propertyNames([...origin.inside, ...label.path]),
        protections: [...new Set([...protectionsOf(label, origin, vocabulary), ...hidden, ...protectionsAt(whole)])],
        weakProtections: union(label.weakProtections, origin.weakProtections),
      };
      const key = `${arrived.category} ${pathKey(arrived.path)}`;
      const other = byKey.get(key);
      byKey.set(key, other ? joined(other, arrived) : arrived);
    }
  }
  return [...byKey.values()];
}
