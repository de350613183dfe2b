import { isCertainlyLonger } from '../time/duration-bounds.ts';
import { parseDuration } from '../time/duration.ts';
import type { Check } from './check.ts';

/**
 * A pack wants audit records kept longer, as HIPAA does for six years (45 CFR 164.316(b)(2)(i)). The longer holds, whatever
 * is written here.
 */
export const auditRetentionTooShort: Check = {
  name: 'audit-retention-too-short',
  find: ({ policy, entry }) => {
    const keep = policy.audit.find(({ file }) => file === entry)?.keep;
    const ours = keep === undefined ? undefined : parseDuration(keep.text);
    if (keep === undefined || ours === undefined) return [];
    const parents = policy.audit.flatMap(audit => {
      const theirs = audit.file === entry || audit.keep === undefined ? undefined : parseDuration(audit.keep.text);
      return audit.keep === undefined || theirs === undefined || !isCertainlyLonger(theirs, ours) ? [] : [{ keep: audit.keep, theirs }];
    });
    const longest = parents.find(({ theirs }) => !parents.some(other => isCertainlyLonger(other.theirs, theirs)));
    if (longest === undefined) return [];
    return [
      {
        name: 'audit-retention-too-short',
        severity: 'warning',
        file: keep.file,
        span: keep.span,
        message: `audit records are kept for ${longest.keep.text}, as ${longest.keep.file} wants, and not for ${keep.text}`,
        help: `write \`keep: ${longest.keep.text}\`, or leave it out`,
        related: [{ file: longest.keep.file, span: longest.keep.span, message: 'the time that holds' }],
      },
    ];
  },
};
