/**
 * Orders versions of a notice, `2026-03` or `1.10`: part by part, parts being split at `.` and `-`; two numbers as numbers,
 * two texts as text; a part that is missing comes first. Negative, 0 or positive; NaN for a number and a text, which have no order.
 */
export function compareVersions(a: string, b: string): number {
  const partsOfA = a.split(/[.-]/);
  const partsOfB = b.split(/[.-]/);
  const common = Math.min(partsOfA.length, partsOfB.length);
  for (let place = 0; place < common; place++) {
    const order = compareParts(partsOfA[place] ?? '', partsOfB[place] ?? '');
    if (order !== 0) return order;
  }
  return partsOfA.length - partsOfB.length;
}

function compareParts(a: string, b: string): number {
  if (isNumber(a) !== isNumber(b)) return NaN;
  if (isNumber(a)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

function isNumber(part: string): boolean {
  return /^\d{1,15}$/.test(part);
}
