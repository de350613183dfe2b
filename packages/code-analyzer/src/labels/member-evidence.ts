import type { Evidence } from '../facts.ts';
import type { NameMatch } from './classify-name.ts';
import type { OwnerName } from './owner-name.ts';

/** A member of a data subject's type is `type` evidence, and so is an unambiguous word in an anonymous type of a subject's variable. */
export function memberEvidence(
  name: string,
  owner: OwnerName | undefined,
  match: NameMatch,
): { readonly evidence: Evidence; readonly because: string } {
  if (owner?.by === 'type' && match.ofWhole && match.owner.kind !== 'subject')
    return { evidence: 'type', because: `\`${name}\` is a part of \`${owner.name}\`` };
  if (owner === undefined || match.owner.kind !== 'subject')
    return { evidence: 'name', because: `the name \`${name}\` says "${match.phrase}"` };
  const strong = owner.by === 'type' || !match.ambiguous;
  return {
    evidence: strong ? 'type' : 'name',
    because: `\`${name}\` is a member of \`${owner.name}\`, which stands for a ${match.owner.subject}`,
  };
}
