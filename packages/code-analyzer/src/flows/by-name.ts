/** Things of a project by name, in the order of its files. Those of one file can be exchanged for others. */
export interface ByName<T> {
  readonly of: (name: string) => readonly T[];
  readonly exchange: (before: Named<T>, after: Named<T>) => void;
}

/** Of one file, in the order of its text. */
export type Named<T> = ReadonlyMap<string, readonly T[]>;

/** `comesBefore`: of two files, whose is the first? Only asked where a file has nothing of a name yet. */
export function createByName<T>(files: Iterable<Named<T>>, comesBefore: (first: T, second: T) => boolean): ByName<T> {
  const all = new Map<string, T[]>();
  for (const file of files) {
    for (const [name, things] of file) {
      const known = all.get(name) ?? [];
      all.set(name, known);
      known.push(...things);
    }
  }
  return {
    of: name => all.get(name) ?? [],
    exchange: (before, after) => {
      for (const name of new Set([...before.keys(), ...after.keys()])) {
        const known = all.get(name) ?? [];
        const [old, current] = [before.get(name) ?? [], after.get(name) ?? []];
        // What is of one file stands together.
        const at = old[0] === undefined ? placeOf(current[0], known, comesBefore) : known.indexOf(old[0]);
        all.set(name, [...known.slice(0, at), ...current, ...known.slice(at + old.length)]);
      }
    },
  };
}

function placeOf<T>(thing: T | undefined, sorted: readonly T[], comesBefore: (first: T, second: T) => boolean): number {
  let from = 0;
  for (let to = sorted.length; from < to && thing !== undefined;) {
    const middle = (from + to) >> 1;
    const other = sorted[middle];
    if (other !== undefined && comesBefore(other, thing)) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function namedBy<T>(things: readonly T[], namesOf: (thing: T) => Iterable<string>): Named<T> {
  const named = new Map<string, T[]>();
  for (const thing of things) {
    for (const name of new Set(namesOf(thing))) {
      const known = named.get(name);
      if (known) known.push(thing);
      else named.set(name, [thing]);
    }
  }
  return named;
}
