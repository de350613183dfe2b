import type { CompiledCategory, CompiledPolicy } from '../../compiled-policy.ts';
import { gap, heading, paragraph, tableOr, type Block } from '../page.ts';
import { code, codes, listed, phrase, type Phrase } from '../phrase.ts';
import { durationWords } from '../sentences/durations.ts';
import { usedCategories } from '../used-categories.ts';

/** What data there is, about whom, and what for. */
export function dataSection(policy: CompiledPolicy): readonly Block[] {
  const used = usedCategories(policy);
  const unused = policy.categories.filter(({ id }) => !used.has(id));
  return [
    heading(2, 'What data there is'),
    tableOr(['The policy declares no data that anything uses.'], {
      caption: 'Kinds of data that may be used, kept or shared',
      columns: ['Data', 'Sensitivity', 'Kept in', 'Kept for', 'Named by'],
      rows: policy.categories.filter(({ id }) => used.has(id)).map(category => dataRow(category, policy)),
    }),
    ...(unused.length === 0 ? [] : [paragraph(phrase`Declared, and used nowhere: ${listed(codes(unused.map(({ id }) => id)))}.`)]),
    heading(2, 'Whose data it is'),
    tableOr(['The policy declares no kinds of people.'], {
      caption: 'Kinds of people',
      columns: ['People', 'In the code', 'Data Privacy Vocabulary'],
      rows: policy.subjects.map(({ id, types, dpv }) => [[code(id)], listed(codes(types)), dpvWords(dpv)]),
    }),
    heading(2, 'What it is used for'),
    tableOr(['The policy declares no purposes.'], {
      caption: 'Purposes',
      columns: ['Purpose', 'Permitted by', 'Sale or sharing (CPRA)', 'Data Privacy Vocabulary'],
      rows: policy.purposes.map(({ id, sale, dpv }) => [[code(id)], permitsOf(id, policy), [sale ? 'yes' : 'no'], dpvWords(dpv)]),
    }),
    ...unpermitted(policy),
  ];
}

function dataRow({ id, sensitivity, laws = [] }: CompiledCategory, policy: CompiledPolicy): readonly Phrase[] {
  const stores = policy.stores.filter(({ holds }) => holds.includes(id)).map(store => store.id);
  const keeps = policy.retention.filter(({ categories }) => categories.includes(id)).map(({ keep }) => [durationWords(keep)]);
  return [[code(id)], [sensitivity], stores.length === 0 ? ['no store'] : listed(codes(stores)), keptFor(keeps), listed(codes(laws))];
}

/** Of several rules the one that ends first holds, and which that is depends on events. */
function keptFor(keeps: readonly Phrase[]): Phrase {
  if (keeps.length === 0) return ['no rule'];
  return keeps.length === 1 ? listed(keeps) : phrase`${listed(keeps, 'or')}, whichever ends first`;
}

function permitsOf(purpose: string, { statements }: CompiledPolicy): Phrase {
  const permits = statements.filter(
    ({ effect, purposes }) => effect === 'permit' && (purposes === undefined || purposes.includes(purpose)),
  );
  return permits.length === 0 ? ['nothing'] : listed(codes(permits.map(({ id }) => id)));
}

function unpermitted({ purposes, statements }: CompiledPolicy): readonly Block[] {
  const permitted = statements.filter(({ effect }) => effect === 'permit');
  const missing = purposes.filter(({ id }) => !permitted.some(permit => permit.purposes === undefined || permit.purposes.includes(id)));
  return missing.length === 0 ? [] : [gap(phrase`Nothing permits any use for ${listed(codes(missing.map(({ id }) => id)))}.`)];
}

function dpvWords(dpv: string | undefined): Phrase {
  return dpv === undefined ? [] : [code(dpv)];
}
