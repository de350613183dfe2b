/** What JavaScript throws when a recursion is deeper than its stack: the one exception that input, and not a mistake of ours, can cause. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

export const tooDeepMessage =
  'this file is nested or chained too deep to be followed, so it was not analysed to its end; split the expression, or exclude the file if it is generated';
