import type { ProcessorSource, ResidencySource, StoreSource } from '../document/policy-document.ts';
import { isConsentInForce } from './consent-in-force.ts';
import { countriesOf, liesWithin, touchesPlace } from './places.ts';
import { actionOf, own, purposeOf, recipientOf, storeOf, type Question } from './question.ts';
import { demandsOf, grantsOf } from './whole-policy.ts';

/** [recipient], [recipient-unknown-action] */
export function isShare(question: Question): boolean {
  const action = actionOf(question);
  return action === 'share' || action === undefined;
}

/** [recipient] What a declared recipient does not declare of this. */
export function undeclaredFor(question: Question): readonly ('category' | 'purpose')[] {
  const processor = question.policy.processors.get(recipientOf(question) ?? '');
  if (!isShare(question) || processor === undefined) return [];
  const { category } = question;
  const purpose = purposeOf(question);
  const coversCategory =
    category !== undefined && processor.categories !== undefined && grantsOf(question.policy, processor.categories, category);
  const coversPurpose = purpose !== undefined && processor.purposes.some(({ text }) => text === purpose);
  return [...(coversCategory ? [] : ['category' as const]), ...(coversPurpose ? [] : ['purpose' as const])];
}

/** [residency] Rules that do not hold for where the data goes. */
export function brokenResidency(question: Question): readonly ResidencySource[] {
  const destinations = destinationsOf(question);
  return question.policy.residency
    .filter(rule => speaksOf(question, rule))
    .filter(rule => destinations.some(destination => !holds(question, rule, destination)));
}

/** `undefined`: nobody knows where. */
interface Destination {
  readonly countries: readonly string[] | undefined;
  readonly transfer: string | undefined;
}

/** [residency] Regions of the store or the recipient, else, where none is named, `region`; an action that is missing may be both. */
function destinationsOf(question: Question): readonly Destination[] {
  const action = actionOf(question);
  const store = question.policy.stores.get(storeOf(question) ?? '');
  const recipient = question.policy.processors.get(recipientOf(question) ?? '');
  return [
    ...(action === 'store' || action === undefined ? regionsOf(question, 'store', store) : []),
    ...(action === 'share' || action === undefined ? regionsOf(question, 'recipient', recipient) : []),
  ];
}

function regionsOf(
  question: Question,
  field: 'store' | 'recipient',
  holder: StoreSource | ProcessorSource | undefined,
): readonly Destination[] {
  const transfer = holder?.transfer?.text;
  if (holder === undefined && own(question.request, field) !== undefined) return [{ countries: undefined, transfer }];
  if (holder === undefined || holder.regions.length === 0)
    return [{ countries: countriesOf(question.policy, own(question.request, 'region')), transfer }];
  return holder.regions.map(({ text }) => ({ countries: countriesOf(question.policy, text), transfer }));
}

/** [residency] `subjectRegion` contains the subject's region, or may. */
function speaksOf(question: Question, rule: ResidencySource): boolean {
  const { policy, category } = question;
  if (rule.categories !== undefined && category !== undefined && !demandsOf(policy, rule.categories, category)) return false;
  const lives = countriesOf(policy, own(question.subject, 'region'));
  return lives === undefined || rule.subjectRegion === undefined || touchesPlace(policy, lives, [rule.subjectRegion.text]);
}

/** [residency-holds] */
function holds(question: Question, rule: ResidencySource, { countries, transfer }: Destination): boolean {
  const { policy } = question;
  if (countries === undefined) return false;
  if (
    touchesPlace(
      policy,
      countries,
      rule.deny.map(({ text }) => text),
    )
  )
    return false;
  if (
    rule.store === undefined ||
    liesWithin(
      policy,
      countries,
      rule.store.map(({ text }) => text),
    )
  )
    return true;
  const mechanisms = rule.transfer?.allow.map(({ text }) => text) ?? [];
  const hasMechanism = transfer !== undefined && mechanisms.includes(transfer);
  return hasMechanism && (rule.transfer?.separateConsent !== true || isConsentInForce(question, { separate: true }));
}
