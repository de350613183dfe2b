/** What an analysis knows of flows and its next one can take over: all that an inner edit leaves alone. */
import { namesCalledIn } from '../control-flow/references.ts';
import { isSameAtSink, type KeptArrivals } from '../flows/arrivals.ts';
import type { Settled } from '../flows/fixed-point.ts';
import type { KeptValues } from '../flows/kept-values.ts';
import { createNodeIdentities } from '../flows/node-identities.ts';
import { callsOfFile } from '../flows/project-calls.ts';
import { aboutTopic, isOfMessages, topicOf } from '../flows/topics.ts';
import type { KeptLeads } from '../flows/project-leads.ts';
import type { KeptRuns } from '../flows/run-by.ts';
import { indexSource } from '../flows/source-index.ts';
import { addThrowing, throwing } from '../flows/throw-names.ts';
import type { Value } from '../flows/value.ts';
import type { CallLike, SourceFile } from '../program/compiler.ts';
import type { PerFile } from '../program/per-file.ts';
import type { InnerEdit } from './inner-edit.ts';
import { createDoubtedAnswers } from './doubted-answers.ts';
import { createKeptAnswers } from './kept-answers.ts';
import { createKeptLeads } from './kept-leads.ts';
import { createLeanings } from './leanings.ts';

export interface KeptFlows {
  readonly values: KeptValues;
  readonly runs: KeptRuns;
  readonly arrivals: KeptArrivals;
  readonly leads: KeptLeads;
  /** Forgets what the edit may change. */
  readonly advance: (edit: InnerEdit) => void;
}

export function createKeptFlows(perFile: PerFile): KeptFlows {
  const indexOf = perFile(indexSource);
  const namesCalled = namesCalledIn(perFile);
  const leanings = createLeanings();
  const gone = new WeakSet<SourceFile>();
  const identities = createNodeIdentities();
  const values: KeptValues = {
    leanings,
    identities,
    answers: createKeptAnswers<string, Settled<Value>>(leanings, key => {
      const identity = Number.parseInt(key, 10);
      const node = identities.nodeOf(identity);
      if (node && gone.has(node.getSourceFile())) identities.forget(identity);
    }),
  };
  const answers: KeptArrivals['answers'] = createKeptAnswers(leanings);
  const arrivals: KeptArrivals = { leanings, answers, direct: createDoubtedAnswers(leanings, isSameAtSink) };
  const leads = createKeptLeads(leanings, answers);
  return {
    values,
    runs: { leanings, runs: createKeptAnswers(leanings, leads.askAgain) },
    arrivals,
    leads,
    advance: edit => {
      const { before, after } = edit;
      const [old, current] = [indexOf(before), indexOf(after)];
      gone.add(before);
      const newThrowing = values.throwing ? addThrowing(values.throwing, current) : [];
      const [oldCalls, currentCalls] = [callsOfFile(old), callsOfFile(current)];
      values.calls?.exchange(oldCalls, currentCalls);
      leanings.forget({
        files: [before],
        names: [
          ...oldCalls.keys(),
          ...currentCalls.keys(),
          ...[...oldCalls, ...currentCalls].flatMap(messages),
          ...newThrowing.map(throwing),
          ...namesCalled(before),
          ...namesCalled(after),
        ],
        readings: [],
      });
      leads.exchange(edit, old, current);
    },
  };
}

/** Who sends and who listens is asked by topic. */
const messages = ([name, calls]: readonly [string, readonly CallLike[]]): readonly string[] =>
  isOfMessages(name) ? calls.flatMap(call => aboutTopic(name, topicOf(call) ?? '')) : [];
