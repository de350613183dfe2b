import { evidenceLevels } from '../../facts.ts';
import { borrowedMembers, toldOfBorrower } from '../indexed-types.ts';
import { labelsOfMember } from '../label-declaration.ts';
import { strongest, type LabelSource } from '../labelling.ts';

/** `to: User['email']`: the member that a type is borrowed from says it. */
export const borrowedTypes: LabelSource = {
  name: 'types of other members',
  judge: (context, declaration, ask) => {
    const lent = borrowedMembers(context, declaration).flatMap(member => toldOfBorrower(labelsOfMember(context, member, ask), member));
    return lent.length > 0 ? { labels: strongest(lent, evidenceLevels), settled: true } : undefined;
  },
};
