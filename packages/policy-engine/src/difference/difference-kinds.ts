/** Which way a change goes for the people whom the data is about: `looser` protects them less. */
export type Direction = 'looser' | 'tighter' | 'neutral';

const directions = {
  'newly-allowed': 'looser',
  'newly-denied': 'tighter',
  'weaker-obligation': 'looser',
  'stronger-obligation': 'tighter',
  'not-decided': 'neutral',
  'weaker-safeguard': 'looser',
  'stronger-safeguard': 'tighter',
  'longer-retention': 'looser',
  'shorter-retention': 'tighter',
  'looser-residency': 'looser',
  'tighter-residency': 'tighter',
  'new-recipient': 'looser',
  'removed-recipient': 'tighter',
  'wider-recipient': 'looser',
  'narrower-recipient': 'tighter',
  'new-store': 'looser',
  'removed-store': 'tighter',
  'wider-store': 'looser',
  'narrower-store': 'tighter',
  'weaker-store': 'looser',
  'stronger-store': 'tighter',
  'new-region': 'looser',
  'removed-region': 'tighter',
  'removed-right': 'looser',
  'new-right': 'tighter',
  'removed-notice': 'looser',
  'new-notice': 'tighter',
  'later-deadline': 'looser',
  'earlier-deadline': 'tighter',
  'weaker-audit': 'looser',
  'stronger-audit': 'tighter',
  'new-waiver': 'looser',
  'removed-waiver': 'tighter',
  'extended-waiver': 'looser',
  'narrowed-waiver': 'tighter',
  'lower-severity': 'looser',
  'higher-severity': 'tighter',
  'lower-sensitivity': 'looser',
  'higher-sensitivity': 'tighter',
  'sale-withdrawn': 'looser',
  'sale-declared': 'tighter',
  'new-word': 'neutral',
  'removed-word': 'neutral',
} as const satisfies Readonly<Record<string, Direction>>;

export type DifferenceKind = keyof typeof directions;

/** Every kind of change between two policies, as `compare.forbid` of a test document and `--fail-on` name them. */
export const differenceKinds: readonly DifferenceKind[] = Object.keys(directions).filter(isDifferenceKind);

export function isDifferenceKind(word: string): word is DifferenceKind {
  return Object.hasOwn(directions, word);
}

export function directionOf(kind: DifferenceKind): Direction {
  return directions[kind];
}
