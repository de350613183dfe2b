import { isAccepted, type Finding, type Fix } from './finding.ts';

export type Edit = Fix['edits'][number];

/**
 * Every edit of a file that is made without a look: one fix for each finding that nobody accepted, first come first served. A fix that overlaps an
 * earlier one waits for the next time, when the text is known again; two that add the same import share it.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const { file, fixes } = finding;
    const fix = isAccepted(finding)
      ? undefined
      : fixes.find(({ kind, edits }) => kind === 'fix' && edits.every(edit => edit.file === file));
    const added = fix?.edits.filter(edit => !taken.some(other => isSame(edit, other))) ?? [];
    if (!added.some(edit => taken.some(other => overlap(edit, other)))) taken.push(...added);
  }
  return taken;
}

/** The text with edits made; they do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.span.start - a.span.start);
  return backwards.reduce((whole, { span, newText }) => whole.slice(0, span.start) + newText + whole.slice(span.end), text);
}

const isSame = (a: Edit, b: Edit): boolean => a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;

/** Those that touch do: which of two texts at one place comes first is not known. */
const overlap = (a: Edit, b: Edit): boolean => a.span.start <= b.span.end && b.span.start <= a.span.end;
