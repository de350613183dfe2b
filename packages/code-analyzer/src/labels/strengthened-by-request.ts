import type { Label } from '../facts.ts';
import { classifyName } from './classify-name.ts';
import type { LabellingContext } from './labelling.ts';

/** What a client sent is `type` evidence for an unambiguous word, whatever the type of the request is called. */
export function strengthenedByRequest(context: LabellingContext, labels: readonly Label[], name = ''): readonly Label[] {
  return labels.map(label => {
    if (label.evidence !== 'name') return label;
    const matches = classifyName(context.index, label.path.at(-1) ?? name, { place: 'member' });
    const clear = matches.some(match => match.category === label.category && !match.ambiguous && match.claim === undefined);
    return clear ? { ...label, evidence: 'type' as const, because: `${label.because}; it is request data` } : label;
  });
}
