import type { CompiledBreach, CompiledPolicy, CompiledRetention, CompiledRights } from '../../compiled-policy.ts';
import { gap, heading, paragraph, tableOr, whicheverEndsFirst, type Block } from '../page.ts';
import { code, codes, joined, listed, phrase, sentence, type Phrase } from '../phrase.ts';
import { categoryWords } from '../sentences/categories.ts';
import { conditionWords } from '../sentences/conditions.ts';
import { durationWords } from '../sentences/durations.ts';

/** How long data is kept, what people may ask for, whom to tell of a breach, and the records of it all. */
export function timeSection(policy: CompiledPolicy): readonly Block[] {
  return [
    heading(2, 'How long it is kept'),
    tableOr(['The policy says of no data how long it is kept.'], {
      caption: 'Retention',
      columns: ['Rule', 'Data', 'Kept', 'Then', 'Held by', 'Why'],
      rows: policy.retention.map(rule => retentionRow(rule, policy)),
    }),
    ...firstOf(policy.retention.flatMap(({ categories }) => categories)),
    heading(2, 'What people may ask for'),
    tableOr(['The policy says nothing about the rights of people.'], {
      caption: 'Rights of people',
      columns: ['Law', 'They may', 'Answered within', 'Extended by at most'],
      rows: policy.rights.map(rightsRow),
    }),
    ...firstOf(policy.rights.flatMap(({ law, include }) => include.map(right => `${law} ${right}`))),
    heading(2, 'Whom to tell of a breach'),
    tableOr(['The policy says nothing about breaches.'], {
      caption: 'Notices of a breach',
      columns: ['Law', 'Tell', 'Within', 'If'],
      rows: policy.breach.map(notice => breachRow(notice, policy)),
    }),
    ...firstOf(policy.breach.map(({ law, notify }) => `${law} ${notify}`)),
    heading(2, 'Audit records'),
    auditBlock(policy),
  ];
}

/** `spokenOf`: what the rows of a table speak of, each as often as a row does. */
function firstOf(spokenOf: readonly string[]): readonly Block[] {
  return new Set(spokenOf).size === spokenOf.length ? [] : [whicheverEndsFirst];
}

function retentionRow(
  { id, categories, keep, from, then, hold, basis, legal }: CompiledRetention,
  policy: CompiledPolicy,
): readonly Phrase[] {
  const basisWords = basis === undefined ? [] : [basis.replaceAll('-', ' ')];
  return [
    [code(id)],
    categoryWords(categories, policy),
    phrase`${durationWords(keep)} from ${code(from)}`,
    [then === 'erase' ? 'erased' : 'anonymized'],
    listed(codes(hold), 'or'),
    joined([basisWords, listed(codes(legal))], ', '),
  ];
}

function rightsRow({ law, due, extend, from, include }: CompiledRights): readonly Phrase[] {
  return [
    [law],
    listed(codes(include)),
    phrase`${durationWords(due)} from ${code(from)}`,
    extend === undefined ? ['not at all'] : [durationWords(extend)],
  ];
}

function breachRow(
  { law, notify, within, from, categories, when = [], unless = [] }: CompiledBreach,
  policy: CompiledPolicy,
): readonly Phrase[] {
  const limit = within === 'without-undue-delay' ? 'no undue delay' : durationWords(within);
  const data = categories === undefined ? [] : phrase`it is about ${categoryWords(categories, policy)}`;
  const holds = when.length === 0 ? [] : conditionWords(when, 'and', policy);
  const breaks = unless.length === 0 ? [] : phrase`unless ${conditionWords(unless, 'or', policy)}`;
  const conditions = joined([joined([data, holds], ' and '), breaks], ', ');
  return [[law], [notify], phrase`${limit} from ${code(from)}`, conditions.length === 0 ? ['always'] : conditions];
}

function auditBlock({ audit }: CompiledPolicy): Block {
  if (audit === undefined) return gap(['The policy does not say how audit records are kept.']);
  const { store, chain, keep, redact } = audit;
  const parts: readonly Phrase[] = [
    store === undefined ? [] : ['are only ever added to'],
    chain === undefined ? [] : [`are chained by ${chain}`],
    keep === undefined ? [] : [`are kept for ${durationWords(keep)}`],
    redact.length === 0 ? [] : phrase`do not show ${listed(codes(redact), 'or')}`,
  ];
  const said = parts.filter(({ length }) => length > 0);
  return said.length === 0
    ? gap(['The policy does not say how audit records are kept.'])
    : paragraph(sentence(phrase`audit records ${listed(said)}`));
}
