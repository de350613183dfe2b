/**
 * What answers lean on: files that were looked into, names that were asked for in the whole project, and other answers. After an
 * edit this says which answers may be different now; all others are kept.
 */
import type { Node, SourceFile } from '../program/compiler.ts';
import { memoised, type Memo } from '../program/memoised.ts';

/** One answer, as others lean on it. */
export interface Reading {
  readonly leansOn: Set<Reading>;
  readonly heldBy: Set<Reading>;
  readonly files: Set<SourceFile>;
  readonly names: Set<string>;
  /** Takes the answer out of where it is kept. `undefined`: nothing keeps it but what leans on it. */
  readonly forget: (() => void) | undefined;
  readonly doubt: Doubt | undefined;
  /** It is told of no edit any longer: whoever asks again begins anew. */
  gone: boolean;
}

/** An answer that is asked again before what leans on it is forgotten. */
interface Doubt {
  /** When this file is edited, nothing of the answer stays. */
  readonly file: SourceFile;
  readonly begins: () => void;
}

export interface Leanings {
  readonly begin: (forget?: () => void, doubt?: Doubt) => Reading;
  /** Is something being worked out that will be kept? */
  readonly isOpen: () => boolean;
  /** What is asked while it works is what the answer leans on. */
  readonly within: <T>(reading: Reading, work: () => T) => T;
  readonly leanOn: (reading: Reading) => void;
  readonly onFileOf: (node: Node) => void;
  /** On everything in the project that goes by a name. */
  readonly onName: (name: string) => void;
  /** Forgets all that may be different, with what leans on it. */
  readonly forget: (changed: Changed) => void;
}

interface Changed {
  readonly files: Iterable<SourceFile>;
  readonly names: Iterable<string>;
  readonly readings: Iterable<Reading>;
}

export function createLeanings(): Leanings {
  const open: Reading[] = [];
  const byFile = new Map<SourceFile, Set<Reading>>();
  const byName = new Map<string, Set<Reading>>();

  const onFile = (file: SourceFile): void => {
    const reading = open.at(-1);
    if (!reading || reading.files.has(file)) return;
    reading.files.add(file);
    addTo(byFile, file, reading);
  };
  const onName = (name: string): void => {
    const reading = open.at(-1);
    if (!reading || reading.names.has(name)) return;
    reading.names.add(name);
    addTo(byName, name, reading);
  };

  const unlink = (reading: Reading): void => {
    reading.gone = true;
    const unheld = putDown(reading);
    for (const above of reading.heldBy) above.leansOn.delete(reading);
    reading.heldBy.clear();
    reading.forget?.();
    unheld.forEach(unlink);
  };

  /** It leans on nothing any longer. Gives what nothing holds then. */
  const putDown = (reading: Reading): readonly Reading[] => {
    for (const file of reading.files) byFile.get(file)?.delete(reading);
    for (const name of reading.names) byName.get(name)?.delete(reading);
    reading.files.clear();
    reading.names.clear();
    for (const below of reading.leansOn) below.heldBy.delete(reading);
    const unheld = [...reading.leansOn].filter(below => below.forget === undefined && below.heldBy.size === 0);
    reading.leansOn.clear();
    return unheld;
  };

  return {
    begin: (forget, doubt) => ({ leansOn: new Set(), heldBy: new Set(), files: new Set(), names: new Set(), forget, doubt, gone: false }),
    isOpen: () => open.length > 0,
    within: (reading, work) => {
      open.push(reading);
      try {
        return work();
      } finally {
        open.pop();
      }
    },
    leanOn: reading => {
      const above = open.at(-1);
      if (!above || above === reading) return;
      above.leansOn.add(reading);
      reading.heldBy.add(above);
    },
    onFileOf: node => {
      onFile(node.getSourceFile());
    },
    onName,
    forget: ({ files, names, readings }) => {
      const gone = new Set(readings);
      for (const file of files) for (const reading of byFile.get(file) ?? []) gone.add(reading);
      for (const name of names) for (const reading of byName.get(name) ?? []) gone.add(reading);
      const changed = new Set(files);
      const doubtOf = ({ doubt }: Reading): Doubt | undefined => (doubt && !changed.has(doubt.file) ? doubt : undefined);
      // A set that grows while it is walked: what leans on what is gone goes with it.
      for (const reading of gone) if (!doubtOf(reading)) for (const above of reading.heldBy) gone.add(above);
      for (const reading of gone) {
        const doubt = doubtOf(reading);
        if (!doubt) unlink(reading);
        else {
          doubt.begins();
          putDown(reading).forEach(unlink);
          reading.files.add(doubt.file);
          addTo(byFile, doubt.file, reading);
        }
      }
      for (const file of changed) byFile.delete(file);
    },
  };
}

/** The same question about the same object is answered once, and whoever asks leans on what the answer leans on. */
export function leaningMemo({ begin, within, leanOn, isOpen }: Leanings): Memo {
  return <K extends object, V>(answer: (question: K) => V) => {
    const known = new WeakMap<K, { readonly value: V; readonly reading: Reading }>();
    const unnoted = memoised(answer);
    return (question: K): V => {
      const before = known.get(question);
      // Nothing outlives an edit that would have to know.
      if (!isOpen()) return before ? before.value : unnoted(question);
      const found = before?.reading.gone ? undefined : before;
      const reading = found?.reading ?? begin();
      leanOn(reading);
      if (found) return found.value;
      const value = within(reading, () => answer(question));
      known.set(question, { value, reading });
      return value;
    };
  };
}

function addTo<K>(map: Map<K, Set<Reading>>, key: K, reading: Reading): void {
  const known = map.get(key);
  if (known) known.add(reading);
  else map.set(key, new Set([reading]));
}
