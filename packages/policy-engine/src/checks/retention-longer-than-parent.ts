import type { ResolvedRetention } from '../resolve/resolved-policy.ts';
import { isCertainlyLonger } from '../time/duration-bounds.ts';
import { parseDuration } from '../time/duration.ts';
import type { Check } from './check.ts';

/** Of several rules for the same data the earliest date holds: what is written here longer than a pack allows says nothing. */
export const retentionLongerThanParent: Check = {
  name: 'retention-longer-than-parent',
  find: ({ policy, entry }) =>
    policy.retention
      .filter(({ source }) => source.file === entry)
      .flatMap(rule => {
        const { keep, id } = rule.source;
        const parent = policy.retention.find(other => other.source.file !== entry && isShorter(other, rule));
        if (keep === undefined || parent === undefined) return [];
        return [
          {
            name: 'retention-longer-than-parent',
            severity: 'warning',
            file: keep.file,
            span: keep.span,
            message: `\`${id}\` keeps for ${keep.text} what \`${parent.source.id}\` in ${parent.source.file} keeps for ${parent.source.keep?.text ?? ''}`,
            help: 'the earlier date holds: write a shorter time, or take those categories out of this rule',
            related: [{ file: parent.source.file, span: parent.source.keep?.span ?? parent.source.span, message: 'the rule that holds' }],
          },
        ];
      }),
};

function isShorter(parent: ResolvedRetention, rule: ResolvedRetention): boolean {
  const [theirs, ours] = [parseDuration(parent.source.keep?.text ?? ''), parseDuration(rule.source.keep?.text ?? '')];
  return (
    theirs !== undefined &&
    ours !== undefined &&
    parent.source.from?.text === rule.source.from?.text &&
    parent.categories.ids.some(id => rule.categories.ids.includes(id)) &&
    isCertainlyLonger(ours, theirs)
  );
}
