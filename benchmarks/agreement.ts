/** Whether two readers agree, and how sure a share is. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Cohen's kappa: agreement beyond what chance would give two readers with these habits (Cohen 1960). Not a number when chance
 * alone would make them always agree: both have always said one and the same thing.
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number {
  const answers = [...new Set(pairs.flat())];
  const shareOf = (reader: 0 | 1, answer: string): number => pairs.filter(pair => pair[reader] === answer).length / pairs.length;
  const expected = answers.reduce((sum, answer) => sum + shareOf(0, answer) * shareOf(1, answer), 0);
  return expected === 1 ? NaN : (rawAgreement(pairs) - expected) / (1 - expected);
}

/** Share of pairs that are the same; not a number without any. */
export function rawAgreement(pairs: readonly (readonly [string, string])[]): number {
  return pairs.filter(([first, second]) => first === second).length / pairs.length;
}

/** 95 % of a normal distribution lie within so many standard deviations. */
const z = 1.959964;

/** Where the true share lies with 95 % confidence (Wilson 1927): good for small samples and shares near 0 and 1 too. */
export function wilsonInterval(part: number, whole: number): Interval {
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const reach = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}
