import type { CompiledStatement } from '../compiled-policy.ts';
import type { Candidate, Speaking } from './candidate.ts';
import { dutiesOf, type Duties } from './duties.ts';
import type { Movement } from './movement.ts';
import type { Decision, Reason } from './request.ts';
import { least, negation, no, yes, type Truth } from './truth.ts';

/** What the statements say about one category of one subject. */
export interface Answer {
  /** Forbids that match; else that nothing permits, when nothing does. */
  readonly denials: readonly Reason[];
  readonly permits: readonly Reason[];
  readonly duties: Duties;
  /** Whole decisions that came of it, by what moves and then by what the caller supports. */
  readonly decisions: Map<Movement, (Decision | undefined)[]>;
}

/** A statement that matches, or may. */
export interface Matching {
  readonly candidate: Candidate;
  readonly truth: Truth;
}

export function matchingOf(speaking: Speaking, truths: readonly Truth[]): readonly Matching[] {
  return speaking.candidates
    .map(candidate => ({ candidate, truth: truthOfCandidate(candidate, truths) }))
    .filter(({ truth }) => truth !== no);
}

/** What is unknown counts for a forbid and not for a permit; what a permit obliges to is owed if it may match. */
export function mergeAnswer(speaking: Speaking, truths: readonly Truth[]): Answer {
  const matching = matchingOf(speaking, truths);
  const about = speaking.category === undefined ? {} : { category: speaking.category };
  const forbids = matching.filter(({ candidate }) => candidate.indexed.statement.effect === 'forbid');
  const owing = matching.filter(({ candidate }) => candidate.indexed.statement.effect === 'permit');
  const permits = owing.filter(({ candidate, truth }) => truth === yes && at(truths, candidate.consent, yes) === yes);
  const reason = ({ candidate }: Matching): Reason => reasonOf(candidate.indexed.statement, about);
  const nothing: readonly Reason[] = permits.length === 0 ? [{ kind: 'nothing-permits', ...about }] : [];
  return {
    denials: forbids.length > 0 ? forbids.map(reason) : nothing,
    permits: permits.map(reason),
    duties: dutiesOf(
      speaking,
      owing.map(({ candidate }) => ({
        statement: candidate.indexed.statement,
        minimizes: at(truths, candidate.minimizeUnless, no) !== yes,
        transforms: at(truths, candidate.transformUnless, no) !== yes,
      })),
    ),
    decisions: new Map(),
  };
}

function truthOfCandidate({ scope, when, unless }: Candidate, truths: readonly Truth[]): Truth {
  const holds = when.map(place => at(truths, place, no)).reduce(least, scope);
  return unless.map(place => negation(at(truths, place, yes))).reduce(least, holds);
}

function at(truths: readonly Truth[], place: number | undefined, otherwise: Truth): Truth {
  return place === undefined ? otherwise : (truths[place] ?? otherwise);
}

function reasonOf(statement: CompiledStatement, about: { readonly category?: string }): Reason {
  const message = statement.message === undefined ? {} : { message: statement.message };
  return { kind: 'statement', id: statement.id, effect: statement.effect, ...about, legal: statement.legal, ...message };
}
