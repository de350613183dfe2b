import { matchingOf, type Matching } from './answer.ts';
import type { Asked } from './asked.ts';
import { cellAt, truthsIn, type Cell } from './cell.ts';
import { dutiesOf } from './duties.ts';
import { isUnmet, routeOf, type Route } from './movement.ts';
import { obligationsOf } from './obligations.ts';
import { own } from './own.ts';
import type { Policy } from './policy.ts';
import { isSupported, questionOf, subjectsOf, type Question } from './question.ts';
import { residencyHolds } from './residency.ts';
import { no, yes, type Truth } from './truth.ts';

/**
 * Is it left open that some completion of what is missing is allowed? Each part is looked at by itself, as favourably as what
 * is known lets it: when this says no, no completion is.
 */
export function mayAllow(policy: Policy, request: unknown, now: unknown, supports: number): boolean {
  const { index } = policy;
  const question = questionOf(index, request, now);
  const subjects = subjectsOf(request) ?? [own(request, 'subject')];
  const pairs = question.leaves.flatMap(leaf =>
    subjects.map(subject => ({
      cell: cellAt(index, { ...question, leaf }),
      asked: { request, subject, purpose: question.purposeWord, now: question.now },
    })),
  );
  const masks = pairs.map(({ cell, asked }) => lightestMask(cell, asked, question, supports));
  if (masks.includes(undefined)) return false;
  // What is said of a category that is missing may be said of none that it can be.
  if (own(request, 'categories') === undefined) return true;
  if (masks.every(mask => mask === 'drop')) return false;
  const route = routeOf(index, request, question.actionWord);
  if (route === undefined || question.action === 0) return true;
  return (
    pairs.every(({ cell, asked }) => recipientMay(cell, route, asked) && placesMay(policy, cell, route, asked)) &&
    channelMay(
      pairs.map(({ cell }) => cell),
      route,
      request,
      supports,
    )
  );
}

/** What a permit that may match leaves of the category at best; nothing when none may, or a forbid matches for certain. */
function lightestMask(cell: Cell, asked: Asked, question: Question, supports: number): string | undefined {
  const truths = truthsIn(cell, asked);
  const matching = matchingOf(cell, truths);
  const isForbid = ({ candidate }: Matching): boolean => candidate.indexed.statement.effect === 'forbid';
  if (matching.some(match => isForbid(match) && match.truth === yes)) return undefined;
  const permits = matching.filter(match => !isForbid(match));
  const owing = permits.filter(({ truth }) => truth === yes);
  // An audit safeguard that only may be about it may not be.
  const known = question.action === 0 || cell.category === undefined ? { ...cell, audit: [] } : cell;
  const masks = permits
    .filter(({ candidate }) => candidate.indexed.consent === undefined || consentMay(candidate.indexed.consent, asked))
    .flatMap(permit => {
      const duties = dutiesOf(
        known,
        [...owing, permit].map(match => certainly(match, truths)),
      );
      return obligationsOf([duties], []).every(({ kind }) => isSupported(supports, kind)) ? [duties.mask] : [];
    });
  return masks.find(mask => mask !== 'drop') ?? masks[0];
}

/** Blocks whose `unless` is not known may lapse. */
function certainly({ candidate }: Matching, truths: readonly Truth[]): Parameters<typeof dutiesOf>[1][number] {
  const { minimizeUnless, transformUnless } = candidate;
  return {
    statement: candidate.indexed.statement,
    minimizes: minimizeUnless === undefined || truths[minimizeUnless] === no,
    transforms: transformUnless === undefined || truths[transformUnless] === no,
  };
}

function consentMay(isInForce: (asked: Asked) => boolean, asked: Asked): boolean {
  const isOpen = asked.now === undefined || asked.purpose === undefined || own(asked.subject, 'consents') === undefined;
  return isOpen || isInForce(asked);
}

function recipientMay({ category }: Cell, { mayShare, processor }: Route, { request, purpose }: Asked): boolean {
  if (!mayShare) return true;
  if (processor === undefined) return own(request, 'recipient') === undefined;
  const isFor = (word: string | undefined, said: unknown, declared: readonly string[]): boolean =>
    word === undefined ? said === undefined : declared.includes(word);
  return isFor(category, own(request, 'categories'), processor.categories) && isFor(purpose, own(request, 'purpose'), processor.purposes);
}

function placesMay({ index }: Policy, { residency }: Cell, { destinations }: Route, asked: Asked): boolean {
  if (own(asked.subject, 'region') === undefined) return true;
  const isPlaceOpen = own(asked.request, 'region') === undefined;
  const known = destinations.filter(({ places, isOpen }) => !isOpen && !(isPlaceOpen && places.includes(undefined)));
  return residency.every(rule =>
    residencyHolds(index.places, { ...rule, separateConsent: one => consentMay(rule.separateConsent, one) }, known, asked),
  );
}

/** The same channel must do for every category; where one is named, all that it may be and that of the store. */
function channelMay(cells: readonly Cell[], route: Route, request: unknown, supports: number): boolean {
  if (route.channels === 0) return true;
  const isProtected = own(request, 'protections') === undefined || isSupported(supports, 'protect');
  const single = Array.from({ length: 31 }, (_, bit) => route.channels & (1 << bit));
  return (own(request, 'channel') === undefined ? single.filter(channel => channel !== 0) : [route.channels]).some(channels =>
    cells.every(({ protect }) =>
      protect.every(one => !isUnmet(one, { ...route, channels }) || (isProtected && one.safeguard.accept.length > 0)),
    ),
  );
}
