import type { CompiledPolicy, CompiledPurpose, CompiledStatement } from '../compiled-policy.ts';
import { isInEea } from './eea-countries.ts';
import { gap, heading, list, paragraph, tableOr, whicheverEndsFirst, type Block, type OpenPoint, type Page } from './page.ts';
import { code, codes, joined, listed, phrase, sentence, type Phrase } from './phrase.ts';
import { aboutPolicy, openPointSection } from './policy-handbook.ts';
import { rolesWith } from './roles-with.ts';
import { categoryWords } from './sentences/categories.ts';
import { durationWords } from './sentences/durations.ts';
import { safeguardSentences } from './sentences/safeguards.ts';

/** One purpose and all that the policy says about serving it. */
interface Activity {
  readonly purpose: CompiledPurpose;
  readonly permits: readonly CompiledStatement[];
  readonly categories: readonly string[];
}

/** The record of processing activities of a controller (GDPR art. 30(1)(a) to (g)), an activity for each purpose, and what the policy does not say for it. */
export function recordOfProcessing(policy: CompiledPolicy, openPoints: readonly OpenPoint[]): Page {
  const activities = policy.purposes.map(purpose => activityOf(purpose, policy));
  const idle = activities.filter(({ permits }) => permits.length === 0).map(({ purpose }) => purpose.id);
  return {
    title: `Record of processing activities: ${policy.title ?? policy.id}`,
    blocks: [
      ...aboutPolicy(policy),
      heading(2, 'Controller (art. 30(1)(a))'),
      ...controllerBlocks(policy),
      ...activities.filter(({ permits }) => permits.length > 0).flatMap(activity => activityBlocks(activity, policy)),
      ...(idle.length === 0
        ? []
        : [heading(2, 'Purposes without processing'), gap(phrase`Nothing permits any use for ${listed(codes(idle))}.`)]),
      ...openPointSection(openPoints),
    ],
  };
}

function activityOf(purpose: CompiledPurpose, policy: CompiledPolicy): Activity {
  const permits = policy.statements.filter(({ effect, purposes }) => effect === 'permit' && (purposes?.includes(purpose.id) ?? true));
  const all = policy.categories.map(({ id }) => id);
  const named = new Set(permits.flatMap(({ categories }) => categories ?? all));
  return { purpose, permits, categories: all.filter(id => named.has(id)) };
}

function controllerBlocks({ owner }: CompiledPolicy): readonly Block[] {
  const answers =
    owner === undefined
      ? []
      : [paragraph([`For the policy answers: ${owner.team}${owner.contact === undefined ? '' : `, ${owner.contact}`}.`])];
  return [
    ...answers,
    gap([
      'The policy does not name the controller, a joint controller, the representative or the data protection officer: add their names and contact details.',
    ]),
  ];
}

function activityBlocks(activity: Activity, policy: CompiledPolicy): readonly Block[] {
  const { purpose, categories } = activity;
  const touched = new Set(categories);
  return [
    heading(2, phrase`Processing for ${code(purpose.id)}`),
    heading(3, 'Purpose and legal basis (b)'),
    ...purposeBlocks(activity),
    heading(3, 'People and data (c)'),
    ...peopleBlocks(activity, policy),
    heading(3, 'Recipients (d)'),
    ...recipientBlocks(activity, policy),
    heading(3, 'Transfers to third countries (e)'),
    ...transferBlocks(activity, policy),
    heading(3, 'Time limits for erasure (f)'),
    ...retentionBlocks(activity, policy),
    heading(3, 'Security measures (g)'),
    ...securityBlocks(touched, policy),
  ];
}

function purposeBlocks({ purpose, permits }: Activity): readonly Block[] {
  const concept = purpose.dpv === undefined ? [] : phrase` (${code(purpose.dpv)})`;
  const bases = permits.map(({ id, basis, legal }) => {
    const words = joined([basis === undefined ? ['no legal basis said'] : [basis.replaceAll('-', ' ')], listed(codes(legal))], ', ');
    return phrase`${code(id)}: ${words}`;
  });
  return [paragraph(phrase`Purpose: ${code(purpose.id)}${concept}. It is permitted by:`), ...list(bases)];
}

function peopleBlocks({ categories }: Activity, policy: CompiledPolicy): readonly Block[] {
  const people = listed(codes(policy.subjects.map(({ id }) => id)), 'or');
  return [
    people.length === 0
      ? gap(['The policy declares no kinds of people.'])
      : paragraph(phrase`People: ${people}. The policy does not tell purposes apart by them.`),
    paragraph(phrase`Data: ${categoryWords(categories, policy)}.`),
  ];
}

function recipientBlocks({ purpose, permits, categories }: Activity, policy: CompiledPolicy): readonly Block[] {
  const roles = [...new Set(permits.flatMap(({ actors = [] }) => actors.flatMap(role => rolesWith(role, policy))))].sort();
  const inside = roles.length === 0 ? [] : [paragraph(phrase`Within the organisation: ${listed(codes(roles))}.`)];
  const processors = policy.processors.filter(({ purposes }) => purposes.includes(purpose.id));
  return [
    ...inside,
    ...(processors.length === 0
      ? [paragraph(['No recipient outside is declared for this purpose.'])]
      : list(
          processors.map(processor => {
            const received = processor.categories.filter(id => categories.includes(id));
            const agreed = processor.agreement === undefined ? ['no agreement'] : [`agreement of ${processor.agreement}`];
            return phrase`${code(processor.id)}: ${categoryWords(received, policy)}, ${agreed}`;
          }),
        )),
  ];
}

function transferBlocks({ purpose, categories }: Activity, policy: CompiledPolicy): readonly Block[] {
  const touched = new Set(categories);
  const destinations = [
    ...policy.processors.filter(({ purposes }) => purposes.includes(purpose.id)),
    ...policy.stores.filter(({ holds }) => holds.some(id => touched.has(id))),
  ];
  const transfers = destinations.flatMap(({ id, regions, transfer }) => {
    const abroad = regions.filter(region => !isInEea(region, policy));
    return abroad.length === 0 ? [] : [{ id, abroad, transfer }];
  });
  const unsafe = transfers.filter(({ transfer }) => transfer === undefined);
  return [
    ...(transfers.length === 0
      ? [paragraph(['Neither a recipient nor a store outside the European Economic Area is declared.'])]
      : list(transfers.map(({ id, abroad, transfer }) => phrase`${code(id)}: to ${listed(codes(abroad))}, ${safeguardOf(transfer)}`))),
    ...unsafe.map(({ id }) => gap(phrase`No transfer mechanism is said for ${code(id)}.`)),
  ];
}

function safeguardOf(transfer: string | undefined): Phrase {
  return transfer === undefined ? ['by no mechanism'] : phrase`by ${code(transfer)}`;
}

function retentionBlocks({ purpose, categories }: Activity, policy: CompiledPolicy): readonly Block[] {
  const rules = policy.retention.filter(rule => rule.categories.some(id => categories.includes(id)));
  const isOftenLimited = categories.some(id => rules.filter(rule => rule.categories.includes(id)).length > 1);
  const open = categories.filter(id => !rules.some(rule => rule.categories.includes(id)));
  return [
    tableOr(['The policy says of none of this data how long it is kept.'], {
      caption: `Time limits of data for ${purpose.id}`,
      columns: ['Data', 'Kept', 'Then'],
      rows: rules.map(rule => [
        categoryWords(
          rule.categories.filter(id => categories.includes(id)),
          policy,
        ),
        phrase`${durationWords(rule.keep)} from ${code(rule.from)}`,
        [rule.then === 'erase' ? 'erased' : 'anonymized'],
      ]),
    }),
    ...(isOftenLimited ? [whicheverEndsFirst] : []),
    ...(open.length === 0 || rules.length === 0 ? [] : [gap(phrase`No time limit is said for ${categoryWords(open, policy)}.`)]),
  ];
}

function securityBlocks(touched: ReadonlySet<string>, policy: CompiledPolicy): readonly Block[] {
  const measures = safeguardSentences(policy, touched).map(({ id, text }) => phrase`${code(id)}: ${text}`);
  const stores = policy.stores
    .filter(({ holds }) => holds.some(id => touched.has(id)))
    .map(({ id, encryption }) =>
      sentence(phrase`${code(id)}: ${encryption.length === 0 ? ['no encryption said'] : phrase`encryption ${listed(codes(encryption))}`}`),
    );
  const items = [...measures, ...stores];
  return items.length === 0 ? [gap(['The policy has no security measures for this data.'])] : list(items);
}
