import { notPersonal, type LabelSource } from '../labelling.ts';
import { annotationOf } from '../tagged-labels.ts';

/** `@personal`, `@category`, `@notPersonal`, `@PersonalData('…')`: what people wrote is not questioned. */
export const annotations: LabelSource = {
  name: 'annotations',
  everywhere: true,
  judge: (context, declaration) => {
    const annotation = annotationOf(context, declaration);
    if (annotation?.kind === 'not-personal') return notPersonal;
    return annotation?.kind === 'personal' ? { labels: annotation.labels, settled: true } : undefined;
  },
};
