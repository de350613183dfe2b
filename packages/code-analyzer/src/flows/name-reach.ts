/** Names that lead to one of the first names, because a function of that name calls a function of this one, and so on. It only grows. */
export interface NameReach {
  readonly names: ReadonlySet<string>;
  /** `leads`: from whom is called to who calls. Gives the names that it did not have before. */
  readonly add: (first: Iterable<string>, leads: Iterable<readonly [callee: string, caller: string]>) => readonly string[];
}

export function createNameReach(): NameReach {
  const names = new Set<string>();
  const callers = new Map<string, Set<string>>();
  return {
    names,
    add: (first, leads) => {
      const waiting = [...first];
      for (const [callee, caller] of leads) {
        const known = callers.get(callee);
        if (known) known.add(caller);
        else callers.set(callee, new Set([caller]));
        if (names.has(callee)) waiting.push(caller);
      }
      const added: string[] = [];
      for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        if (names.has(name)) continue;
        names.add(name);
        added.push(name);
        waiting.push(...(callers.get(name) ?? []));
      }
      return added;
    },
  };
}
