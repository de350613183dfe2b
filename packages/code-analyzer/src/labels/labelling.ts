import type { AnalysisContext } from '../analysis-context.ts';
import type { Evidence, Label, Place } from '../facts.ts';
import type { Node } from '../program/compiler.ts';
import type { NameMatch } from './classify-name.ts';
import type { WordIndex } from './word-index.ts';

/** What labelling needs to know about the program and the policy. */
export type LabellingContext = Pick<AnalysisContext, 'compiler' | 'roles' | 'vocabulary' | 'note'> & {
  readonly index: WordIndex;
  /** Could a name be personal data with the best of owners and types? */
  readonly isWord: (name: string) => boolean;
};

export interface NewLabel {
  readonly category: string;
  readonly evidence: Evidence;
  readonly because: string;
  readonly declaredAt: Place;
  readonly subject?: string | undefined;
}

export function newLabel({ category, evidence, because, declaredAt, subject }: NewLabel): Label {
  return {
    category,
    evidence,
    ...(subject === undefined ? {} : { subject }),
    because,
    declaredAt,
    path: [],
    protections: [],
    weakProtections: [],
  };
}

/**
 * A label for a name that was classified. What the name claims about protection, and an owner that is a thing, make the
 * evidence no stronger than the name alone.
 */
export function labelOfMatch(
  match: NameMatch,
  found: { readonly evidence: Evidence; readonly because: string; readonly declaredAt: Place },
): Label {
  const doubts: string[] = [];
  if (match.claim !== undefined) doubts.push(`its name says "${match.claim}", which proves nothing`);
  if (match.owner.kind === 'thing' && match.owner.reachable) doubts.push('its owner may have one of its own and is no person');
  return newLabel({
    category: match.category,
    evidence: doubts.length > 0 ? 'name' : found.evidence,
    because: [found.because, ...doubts].join('; '),
    declaredAt: found.declaredAt,
    subject: match.subject,
  });
}

export function placeOfNode(node: Node): Place {
  const file = node.getSourceFile();
  return { file: file.fileName, span: { start: node.getStart(file), end: node.getEnd() } };
}

/** One label for each category: the one with the strongest evidence, the first among equals. */
export function strongest(labels: readonly Label[], order: readonly Evidence[]): readonly Label[] {
  const best = new Map<string, Label>();
  for (const label of labels) {
    const key = `${label.category} ${label.path.join('.')}`;
    const known = best.get(key);
    if (known === undefined || order.indexOf(label.evidence) < order.indexOf(known.evidence)) best.set(key, label);
  }
  return [...best.values()];
}
