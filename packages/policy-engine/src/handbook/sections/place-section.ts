import type { CompiledPolicy, CompiledProcessor, CompiledResidency, CompiledStore } from '../../compiled-policy.ts';
import { gap, heading, list, tableOr, type Block } from '../page.ts';
import { code, codes, joined, listed, phrase, sentence, type Phrase } from '../phrase.ts';
import { categoryWords } from '../sentences/categories.ts';
import { durationWords } from '../sentences/durations.ts';

/** Where data is kept, where it may be, and who else gets it. */
export function placeSection(policy: CompiledPolicy): readonly Block[] {
  return [
    heading(2, 'Where it is kept'),
    tableOr(['The policy declares no stores: where data is kept is not known.'], {
      caption: 'Stores',
      columns: ['Store', 'Kind', 'Where', 'Holds', 'Encryption', 'Erasure', 'Backups'],
      rows: policy.stores.map(store => storeRow(store, policy)),
    }),
    heading(2, 'Where it may be'),
    ...(policy.residency.length === 0
      ? [gap(['The policy has no rules about places.'])]
      : list(policy.residency.map(rule => sentence(residencyWords(rule, policy))))),
    heading(2, 'What the regions are'),
    tableOr(['The policy declares no regions.'], {
      caption: 'Regions and their countries (ISO 3166-1)',
      columns: ['Region', 'Countries'],
      rows: Object.entries(policy.regions).map(([id, countries]) => [[code(id)], listed(codes(countries))]),
    }),
    heading(2, 'Who else receives it'),
    tableOr(['The policy declares no recipients, so nothing may be shared.'], {
      caption: 'Processors',
      columns: ['Recipient', 'Receives', 'For', 'Where', 'Agreement', 'Transfer'],
      rows: policy.processors.map(processor => processorRow(processor, policy)),
    }),
  ];
}

function storeRow(store: CompiledStore, policy: CompiledPolicy): readonly Phrase[] {
  const { id, kind, regions, holds, encryption, erase, backups, derivedFrom, maxLag, transfer } = store;
  const lag = maxLag === undefined ? '' : `, at most ${durationWords(maxLag)} behind`;
  const source = derivedFrom === undefined ? [] : phrase`from ${code(derivedFrom)}${lag}`;
  const mechanism = transfer === undefined ? [] : phrase`by ${code(transfer)}`;
  return [
    [code(id)],
    joined([[kind], source], ', '),
    joined([regions.length === 0 ? ['not said'] : listed(codes(regions)), mechanism], ', '),
    categoryWords(holds, policy),
    encryption.length === 0 ? ['none'] : listed(encryption.map(word => [word.replace('-', ' ')])),
    erase === undefined ? ['not said'] : phrase`by ${code(erase.by)}, within ${durationWords(erase.within)}`,
    backups === undefined
      ? ['none']
      : [`kept for ${durationWords(backups.window)}, then ${backups.then === 'expire' ? 'they expire' : 'their keys are destroyed'}`],
  ];
}

function residencyWords(rule: CompiledResidency, policy: CompiledPolicy): Phrase {
  const { subjectRegion, categories, store, primaryStore = [], deny, transfer, legal } = rule;
  const data = categories === undefined ? ['data'] : categoryWords(categories, policy);
  const home = store.length === 0 ? [] : phrase`stays in ${listed(codes(store), 'or')}`;
  const never = deny.length === 0 ? [] : phrase`never goes to ${listed(codes(deny), 'or')}`;
  const primary = primaryStore.length === 0 ? [] : phrase`has its primary copy in ${listed(codes(primaryStore), 'or')}`;
  const assessed = transfer.assessment === undefined ? '' : `, by the assessment of ${transfer.assessment}`;
  const consent = transfer.separateConsent ? ' and with the separate consent of the person' : '';
  const abroad =
    transfer.allow.length === 0 ? [] : phrase`goes elsewhere only by ${listed(codes(transfer.allow), 'or')}${consent}${assessed}`;
  const laws = legal.length === 0 ? [] : phrase` (${listed(codes(legal))})`;
  return phrase`${data} of people in ${code(subjectRegion)} ${joined([home, primary, never, abroad], ', ')}${laws}`;
}

function processorRow(
  { id, categories, purposes, regions, agreement, transfer }: CompiledProcessor,
  policy: CompiledPolicy,
): readonly Phrase[] {
  return [
    [code(id)],
    categoryWords(categories, policy),
    listed(codes(purposes)),
    listed(codes(regions)),
    agreement === undefined ? ['none'] : [agreement],
    transfer === undefined ? ['none'] : [code(transfer)],
  ];
}
