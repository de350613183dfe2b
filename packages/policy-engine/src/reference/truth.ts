/** Kleene's three values, slowly. */
export type Truth = 'true' | 'false' | 'unknown';

export function truthOf(holds: boolean): Truth {
  return holds ? 'true' : 'false';
}

/** [kleene] False if one is false, else unknown if one is unknown. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.some(truth => truth === 'false')) return 'false';
  if (truths.some(truth => truth === 'unknown')) return 'unknown';
  return 'true';
}

/** [kleene] True if one is true, else unknown if one is unknown. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.some(truth => truth === 'true')) return 'true';
  if (truths.some(truth => truth === 'unknown')) return 'unknown';
  return 'false';
}

/** [kleene] Unknown stays unknown. */
export function notOf(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'true' ? 'false' : 'true';
}
