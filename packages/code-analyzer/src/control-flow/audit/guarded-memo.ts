/**
 * A cached answer to a question that may lead back to itself. A question met again while it is being answered gets `onCycle`;
 * what was answered on the way with such a half-known answer is kept only until the outermost question is done, so that no
 * answer depends on which question came first.
 */
export function guardedMemo<K extends object, V>(answer: (question: K) => V, onCycle: V): (question: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  const passing = new Map<K, { readonly value: V }>();
  const asked = new Set<K>();
  let cuts = 0;
  return question => {
    const found = known.get(question) ?? passing.get(question);
    if (found) return found.value;
    if (asked.has(question)) {
      cuts += 1;
      return onCycle;
    }
    const before = cuts;
    asked.add(question);
    const value = answer(question);
    asked.delete(question);
    const isOutermost = asked.size === 0;
    if (cuts === before || isOutermost) known.set(question, { value });
    else passing.set(question, { value });
    if (isOutermost) passing.clear();
    return value;
  };
}
