import { differenceKinds, directionOf, isDifferenceKind, nearest, type DifferenceKind } from '@proviso/policy-engine';

export const diffFormats = ['pretty', 'json', 'markdown'] as const;

export interface DiffOptions {
  readonly format: (typeof diffFormats)[number];
  readonly failOn?: string;
  /** Paths, or `true` for this folder. */
  readonly code?: readonly string[] | true;
  readonly color: boolean;
}

const requestKinds: readonly DifferenceKind[] = ['newly-allowed', 'newly-denied', 'weaker-obligation', 'stronger-obligation'];

/**
 * Kinds that fail: named, or by their direction. What could not be decided fails with every kind that it may be; `any`
 * means every kind.
 */
export function readFailOn(text: string | undefined): ReadonlySet<DifferenceKind> | { readonly problem: string } {
  const kinds = new Set<DifferenceKind>();
  for (const word of (text ?? '').split(',').map(part => part.trim())) {
    if (word === '') continue;
    const meant = kindsOf(word);
    if (meant.length === 0) return { problem: describeUnknown(word) };
    for (const kind of meant) kinds.add(kind);
  }
  if (requestKinds.some(kind => kinds.has(kind))) kinds.add('not-decided');
  return kinds;
}

const groups = ['looser', 'tighter', 'any'];

function kindsOf(word: string): readonly DifferenceKind[] {
  if (word === 'any') return differenceKinds;
  if (groups.includes(word)) return differenceKinds.filter(kind => directionOf(kind) === word);
  return isDifferenceKind(word) ? [word] : [];
}

function describeUnknown(word: string): string {
  const meant = nearest(word, [...groups, ...differenceKinds]);
  const help = meant === undefined ? `the kinds are looser, tighter, any, ${differenceKinds.join(', ')}` : `did you mean \`${meant}\`?`;
  return `\`--fail-on\`: there is no kind of change \`${word}\`; ${help}`;
}
