import type { LabelSource } from '../labelling.ts';
import { labelsOfTypeName } from '../typed-labels.ts';

/** `to: EmailAddress`: the name of the declared type says it. */
export const writtenTypes: LabelSource = {
  name: 'names of types',
  judge: (context, declaration) => {
    const labels = labelsOfTypeName(context, declaration);
    return labels.length > 0 ? { labels, settled: true } : undefined;
  },
};
