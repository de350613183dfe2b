/** Kleene's three values as numbers: `all` is the least, `any` the greatest. */
export type Truth = 0 | 1 | 2;

export const no = 0;
export const unknown = 1;
export const yes = 2;

export function least(a: Truth, b: Truth): Truth {
  return a < b ? a : b;
}

export function negation(truth: Truth): Truth {
  return truth === yes ? no : truth === no ? yes : unknown;
}

export function truthOf(holds: boolean): Truth {
  return holds ? yes : no;
}
