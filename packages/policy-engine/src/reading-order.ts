import type { Diagnostic } from './diagnostic.ts';

/** Files in the order in which they were read, each from top to bottom. */
export function inReadingOrder(diagnostics: readonly Diagnostic[], files: readonly string[]): readonly Diagnostic[] {
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = (diagnostic: Diagnostic): number => rank.get(diagnostic.file) ?? files.length;
  return diagnostics.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.name, b.name),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
