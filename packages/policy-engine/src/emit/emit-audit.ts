import type { CompiledAudit } from '../compiled-policy.ts';
import type { AuditSource } from '../document/policy-document.ts';
import { sortedUnique } from '../resolve/names.ts';
import { boundsOf } from '../time/duration-bounds.ts';
import { parseDuration } from '../time/duration.ts';
import { given } from './given.ts';

/** Of several documents the strictest part each: records only grow, are chained, are kept the longest, and leave out what any leaves out. */
export function emitAudit(audits: readonly AuditSource[]): CompiledAudit | undefined {
  if (audits.length === 0) return undefined;
  return {
    ...given({
      store: audits.find(({ store }) => store !== undefined)?.store,
      chain: audits.find(({ chain }) => chain !== undefined)?.chain,
      keep: longest(audits.flatMap(({ keep }) => keep?.text ?? [])),
    }),
    redact: sortedUnique(audits.flatMap(({ redact }) => redact.map(({ text }) => text))),
  };
}

/** Where two may each be the longer, the one that can become the longest. */
function longest(durations: readonly string[]): string | undefined {
  const measured = durations.flatMap(text => {
    const duration = parseDuration(text);
    return duration === undefined ? [] : [{ text, ...boundsOf(duration) }];
  });
  return measured.toSorted((a, b) => b.most - a.most || b.least - a.least || (a.text < b.text ? -1 : 1))[0]?.text;
}
