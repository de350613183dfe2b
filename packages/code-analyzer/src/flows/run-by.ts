import { keptMemo, type KeptAnswers } from '../edits/kept-answers.ts';
import type { Leanings } from '../edits/leanings.ts';
import type { CallLike } from '../program/compiler.ts';
import { memoised } from '../program/memoised.ts';
import type { Evaluation } from './evaluation.ts';
import { functionsRun, type RunFunction } from './functions-run.ts';

/** Functions of the project that a call runs. No value is asked for: only what they get has one, and that is asked later. */
export type RunBy = (call: CallLike) => readonly RunFunction[];

/** What of this outlives an edit. */
export interface KeptRuns {
  readonly leanings: Leanings;
  readonly runs: KeptAnswers<CallLike, readonly RunFunction[]>;
}

export function createRunBy(evaluation: Evaluation, kept?: KeptRuns): RunBy {
  const ask: RunBy = call => functionsRun(call, evaluation);
  return kept ? keptMemo(kept.runs, ask, kept.leanings) : memoised(ask);
}
