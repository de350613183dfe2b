import type { CompiledAudit, CompiledPolicy } from '../../compiled-policy.ts';
import type { PartChange } from '../difference.ts';
import { addedWords, listed } from '../wording.ts';
import { findEarlier, findLater } from './compare-durations.ts';

/** How the records of access are kept. Kept longer is stronger: they are the proof. */
export function compareAudit(before: CompiledPolicy, after: CompiledPolicy): readonly PartChange[] {
  const none: CompiledAudit = { redact: [] };
  const [old, now] = [before.audit ?? none, after.audit ?? none];
  const [keptBefore, keptAfter] = [old.keep ?? 'P0D', now.keep ?? 'P0D'];
  const keep = `keep ${old.keep ?? 'no stated time'} -> ${now.keep ?? 'no stated time'}`;
  const [hidden, shown] = [addedWords(old.redact, now.redact), addedWords(now.redact, old.redact)];
  return [
    ...(findEarlier([keptBefore], [keptAfter]) === undefined ? [] : [changeOf('weaker-audit', keep)]),
    ...(findLater([keptBefore], [keptAfter]) === undefined ? [] : [changeOf('stronger-audit', keep)]),
    ...compareGuarantee(old.store, now.store),
    ...compareGuarantee(old.chain, now.chain),
    ...(hidden.length === 0 ? [] : [changeOf('stronger-audit', `without ${listed(hidden)}`)]),
    ...(shown.length === 0 ? [] : [changeOf('weaker-audit', `with ${listed(shown)}`)]),
  ];
}

function compareGuarantee(before: string | undefined, after: string | undefined): readonly PartChange[] {
  if (before === after) return [];
  return after === undefined ? [changeOf('weaker-audit', `no longer ${before ?? ''}`)] : [changeOf('stronger-audit', `now ${after}`)];
}

function changeOf(kind: PartChange['kind'], text: string): PartChange {
  return { kind, part: 'audit', id: 'audit', text: `audit records: ${text}` };
}
