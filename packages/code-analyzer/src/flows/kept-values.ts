/** What an evaluation keeps from edit to edit. */
import type { KeptAnswers } from '../edits/kept-answers.ts';
import type { Leanings } from '../edits/leanings.ts';
import type { Settled } from './fixed-point.ts';
import type { NameReach } from './name-reach.ts';
import type { NodeIdentities } from './node-identities.ts';
import type { CallsByName } from './project-calls.ts';
import type { Value } from './value.ts';

export interface KeptValues {
  readonly leanings: Leanings;
  readonly identities: NodeIdentities;
  readonly answers: KeptAnswers<string, Settled<Value>>;
  /** Collected when it is asked for the first time. */
  calls?: CallsByName;
  throwing?: NameReach;
}
