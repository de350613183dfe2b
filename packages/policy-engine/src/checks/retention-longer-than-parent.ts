import type { Reference } from '../document/policy-document.ts';
import type { ResolvedRetention } from '../resolve/resolved-policy.ts';
import { isCertainlyLonger } from '../time/duration-bounds.ts';
import { parseDuration, type Duration } from '../time/duration.ts';
import type { Check } from './check.ts';

/** Of several rules for the same data the earliest date holds: what is written here longer than a pack allows says nothing. */
export const retentionLongerThanParent: Check = {
  name: 'retention-longer-than-parent',
  find: ({ policy, entry }) => {
    const timed = policy.retention.flatMap(rule => withTime(rule) ?? []);
    const parents = timed.filter(({ keep }) => keep.file !== entry);
    return timed.flatMap(rule => {
      const { keep, id } = rule;
      const parent = keep.file === entry ? parents.find(other => isShorter(other, rule)) : undefined;
      if (parent === undefined) return [];
      return [
        {
          name: 'retention-longer-than-parent',
          severity: 'warning',
          file: keep.file,
          span: keep.span,
          message: `\`${id}\` keeps for ${keep.text} what \`${parent.id}\` in ${parent.keep.file} keeps for ${parent.keep.text}`,
          help: 'the earlier date holds: write a shorter time, or take those categories out of this rule',
          related: [{ file: parent.keep.file, span: parent.keep.span, message: 'the rule that holds' }],
        },
      ];
    });
  },
};

interface TimedRule {
  readonly id: string;
  readonly keep: Reference;
  readonly duration: Duration;
  readonly event: string;
  readonly categories: ReadonlySet<string>;
}

function withTime({ source: { id, keep, from }, categories }: ResolvedRetention): TimedRule | undefined {
  const duration = keep && parseDuration(keep.text);
  if (keep === undefined || duration === undefined || from === undefined) return undefined;
  return { id, keep, duration, event: from.text, categories: new Set(categories.ids) };
}

function isShorter(parent: TimedRule, rule: TimedRule): boolean {
  return (
    parent.event === rule.event &&
    isCertainlyLonger(rule.duration, parent.duration) &&
    [...parent.categories].some(id => rule.categories.has(id))
  );
}
