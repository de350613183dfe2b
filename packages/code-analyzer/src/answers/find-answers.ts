/** What leaves for whoever asked: data that reaches a response, and what functions return that answer. */
import type { AnalysisContext } from '../analysis-context.ts';
import { functionsIn } from '../control-flow/functions-in.ts';
import type { Answer, Flow, Label } from '../facts.ts';
import { pathKey, propertyNames } from '../flows/access-path.ts';
import type { Evaluation } from '../flows/evaluation.ts';
import { isDevelopmentOnly } from '../flows/development-only.ts';
import { labelsArriving, protectionsOf } from '../flows/masks.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { returnedExpressions } from '../flows/returned-expressions.ts';
import { flowSteps } from '../flows/trail.ts';
import { isGap, union, type Origin } from '../flows/value.ts';
import type { Expression, Node, SourceFile } from '../program/compiler.ts';
import { answeringFunction } from './answering-function.ts';
import { clientProperties } from './client-properties.ts';
import { createColumnKnowledge, type ColumnKnowledge } from './hidden-columns.ts';

/** Of the file's flows, those into responses are answers. */
export type AnswerFinder = (file: SourceFile, flows: readonly Flow[]) => readonly Answer[];

export function createAnswerFinder(context: AnalysisContext, evaluation: Evaluation): AnswerFinder {
  let knowledge: ColumnKnowledge | undefined;
  return (file, flows) => {
    const found = [...flows.filter(isAnswer).map(answerOfFlow), ...handedOut(file, context).flatMap(one => answersOf(one, evaluation))];
    if (found.length === 0) return [];
    const columns = (knowledge ??= createColumnKnowledge(context));
    return found
      .map(answer => ({
        ...answer,
        labels: answer.labels.filter(label => !columns.isHidden(label)).map(label => withColumn(label, columns)),
      }))
      .filter(({ labels }) => labels.length > 0)
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  };
}

/** A template takes from what it is given what it shows. */
const isAnswer = ({ channel, developmentOnly, sink }: Flow): boolean =>
  channel === 'response' && !developmentOnly && !/\brender$/.test(sink.name);

type Draft = Omit<Answer, 'labels'> & { readonly labels: readonly Label[] };

const withColumn = (label: Label, columns: ColumnKnowledge): Answer['labels'][number] => ({ ...label, stored: columns.isStored(label) });

function answerOfFlow({ source, sink, labels, steps }: Flow): Draft {
  // The flow tells first where its first label is declared; an answer may be about another.
  return { ...source, by: `the response \`${sink.text}\``, labels, steps: labels.length > 0 ? steps.slice(1) : steps };
}

/** An expression of which the value, `path` below it, is handed out. */
interface HandedOut {
  readonly value: Expression;
  readonly path: readonly string[];
  readonly by: string;
}

function handedOut(file: SourceFile, context: AnalysisContext): readonly HandedOut[] {
  const returned = functionsIn(file).flatMap(fn => {
    const answering = answeringFunction(fn, context);
    return answering ? returnedExpressions(fn).map(value => ({ ...answering, value })) : [];
  });
  return [...returned, ...clientProperties(file, context).map(one => ({ ...one, path: [] }))].filter(
    ({ value }) => !isDevelopmentOnly(value, context.compiler),
  );
}

/** One for each expression that brings something. */
function answersOf({ value, path, by }: HandedOut, evaluation: Evaluation): readonly Draft[] {
  const origins = new Map<Node, Origin[]>();
  for (const origin of evaluation.valueOf(value, path)) {
    if (isGap(origin)) continue;
    origins.set(origin.at, [...(origins.get(origin.at) ?? []), origin]);
  }
  return [...origins].map(([at, group]) => ({
    ...placeOf(at),
    text: shortText(at, 120),
    by,
    labels: joinedLabels(group, evaluation.context),
    steps: [...flowSteps(group[0]?.trail), { ...placeOf(value), says: `handed out by ${by}` }],
  }));
}

function joinedLabels(origins: readonly Origin[], { vocabulary }: AnalysisContext): readonly Label[] {
  const byKey = new Map<string, Label>();
  for (const origin of origins) {
    for (const label of labelsArriving(origin, vocabulary)) {
      const path = propertyNames([...origin.inside, ...label.path]);
      const key = `${label.category} ${pathKey(path)}`;
      const protections = protectionsOf(label, origin, vocabulary);
      const other = byKey.get(key);
      byKey.set(key, {
        ...label,
        path,
        protections: other ? other.protections.filter(one => protections.includes(one)) : protections,
        weakProtections: union(label.weakProtections, origin.weakProtections),
      });
    }
  }
  return [...byKey.values()];
}
