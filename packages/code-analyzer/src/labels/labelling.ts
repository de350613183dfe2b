import type { AnalysisContext } from '../analysis-context.ts';
import type { Evidence, Label, Place } from '../facts.ts';
import type { Declaration, Expression, Node, SourceFile, Sym, Type } from '../program/compiler.ts';
import type { NameMatch } from './classify-name.ts';
import type { ColumnReader } from './columns/column.ts';
import type { WordIndex } from './word-index.ts';

/** What labelling needs to know about the program and the policy. */
export type LabellingContext = Pick<AnalysisContext, 'compiler' | 'roles' | 'vocabulary' | 'note'> & {
  readonly index: WordIndex;
  /** Could a name be personal data with the best of owners and types? */
  readonly isWord: (name: string) => boolean;
  readonly sources: readonly LabelSource[];
  /** Readers of schemas whose hint a file has. */
  readonly readersIn: (file: SourceFile) => readonly ColumnReader[];
};

/** What is known of a declaration. `settled`: somebody said what it is, so that nobody looks at names any more. */
export interface Judgment {
  readonly labels: readonly Label[];
  readonly settled: boolean;
}

/** Labels of other things, asked while one is judged. */
export interface Askable {
  readonly judge: (declaration: Declaration) => Judgment;
  /** The same answer for a member of the same type, wherever it is read: unions of thousands of types are asked once. */
  readonly ofMember: (symbol: Sym, owner: Type | undefined, read: () => readonly Label[]) => readonly Label[];
  readonly ofReference: (expression: Expression) => readonly Label[];
}

/** One way in which a declaration is known to be personal data, or not to be. */
export interface LabelSource {
  readonly name: string;
  /** Speaks of declarations outside the project's own files too: of schemas and library models. */
  readonly everywhere?: boolean;
  /** The keys of schemas that it knows. */
  readonly reader?: ColumnReader;
  /** `undefined`: it has nothing to say, and the next one is asked. */
  readonly judge: (context: LabellingContext, declaration: Declaration, ask: Askable) => Judgment | undefined;
}

/** Somebody said that it is none. */
export const notPersonal: Judgment = { labels: [], settled: true };

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
  const label = newLabel({
    category: match.category,
    evidence: doubts.length > 0 ? 'name' : found.evidence,
    because: [found.because, ...doubts].join('; '),
    declaredAt: found.declaredAt,
    subject: match.subject,
  });
  return match.claim !== undefined && doubts.length === 1 && found.evidence !== 'name' ? { ...label, unclaimed: found.evidence } : label;
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
