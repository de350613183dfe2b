/** A way to answer each question about an object once. */
export type Memo = <K extends object, V>(answer: (question: K) => V) => (question: K) => V;

/** The same question about the same object is answered once. */
export function memoised<K extends object, V>(answer: (question: K) => V): (question: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return question => {
    const found = known.get(question);
    if (found) return found.value;
    const value = answer(question);
    known.set(question, { value });
    return value;
  };
}
