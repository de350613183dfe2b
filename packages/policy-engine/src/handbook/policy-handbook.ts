import type { CompiledPolicy, CompiledWaiver } from '../compiled-policy.ts';
import { heading, list, paragraph, tableOr, type Block, type OpenPoint, type Page } from './page.ts';
import { code, codes, listed, phrase, withCodes, type Phrase } from './phrase.ts';
import { dataSection } from './sections/data-section.ts';
import { placeSection } from './sections/place-section.ts';
import { statementSection } from './sections/statement-section.ts';
import { timeSection } from './sections/time-section.ts';
import { categoryWords } from './sentences/categories.ts';

/** A policy for people who do not read policies: everything that it says, in sentences and tables, and what it leaves open. */
export function policyHandbook(policy: CompiledPolicy, openPoints: readonly OpenPoint[]): Page {
  return {
    title: policy.title ?? `Privacy policy ${policy.id}`,
    blocks: [
      ...aboutPolicy(policy),
      ...dataSection(policy),
      ...statementSection(policy),
      ...placeSection(policy),
      ...timeSection(policy),
      heading(2, 'Exceptions for a time'),
      waiverTable(policy),
      ...openPointSection(openPoints),
    ],
  };
}

/** What the policy is, and who answers for it. */
export function aboutPolicy({ id, version, owner, reviewBy, digest }: CompiledPolicy): readonly Block[] {
  const contact = owner?.contact === undefined ? '' : `, ${owner.contact}`;
  return list([
    phrase`Policy: ${code(id)}, version ${version}`,
    owner === undefined ? ['Owner: not said'] : [`Owner: ${owner.team}${contact}`],
    [reviewBy === undefined ? 'To be reviewed: not said' : `To be reviewed by ${reviewBy}`],
    phrase`Made by Proviso from the compiled policy ${code(digest)}`,
  ]);
}

function waiverTable(policy: CompiledPolicy): Block {
  return tableOr(['There are none.'], {
    caption: 'Findings in code that are accepted for a time',
    columns: ['Waiver', 'Rule', 'Where', 'Why', 'Approved by', 'Until'],
    rows: policy.waivers.map(waiver => waiverRow(waiver, policy)),
  });
}

function waiverRow({ id, rule, scope, reason, approvedBy, expires }: CompiledWaiver, policy: CompiledPolicy): readonly Phrase[] {
  const data = scope.categories === undefined ? [] : phrase` (${categoryWords(scope.categories, policy)})`;
  return [[code(id)], [code(rule)], phrase`${listed(codes(scope.files))}${data}`, [reason], [approvedBy], [expires]];
}

/** What the compiler found, which somebody has to decide. */
export function openPointSection(openPoints: readonly OpenPoint[]): readonly Block[] {
  const items = openPoints.map(({ name, message, place }) => phrase`${code(name)}: ${withCodes(message)} (${place})`);
  return [heading(2, 'Open points'), ...(items.length === 0 ? [paragraph(['The compiler has nothing to remark.'])] : list(items))];
}
