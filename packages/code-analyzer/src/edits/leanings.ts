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
  const ground = createGround();
  const noting =
    <At>(note: (reading: Reading, at: At) => void) =>
    (at: At): void => {
      const reading = open.at(-1);
      if (reading) note(reading, at);
    };
  const onFile = noting(ground.addFile);
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
    onName: noting(ground.addName),
    forget: changed => {
      forget(changed, ground);
    },
  };
}

/** The files and names on which readings stand. */
interface Ground {
  readonly addFile: (reading: Reading, file: SourceFile) => void;
  readonly addName: (reading: Reading, name: string) => void;
  readonly standingOn: (changed: Changed) => ReadonlySet<Reading>;
  readonly lift: (reading: Reading) => void;
}

function createGround(): Ground {
  const byFile = new WeakMap<SourceFile, Set<Reading>>();
  const byName = new Map<string, Set<Reading>>();
  return {
    addFile: (reading, file) => {
      if (reading.files.has(file)) return;
      reading.files.add(file);
      const known = byFile.get(file);
      if (known) known.add(reading);
      else byFile.set(file, new Set([reading]));
    },
    addName: (reading, name) => {
      if (reading.names.has(name)) return;
      reading.names.add(name);
      const known = byName.get(name);
      if (known) known.add(reading);
      else byName.set(name, new Set([reading]));
    },
    standingOn: ({ files, names }) => {
      const found = new Set<Reading>();
      for (const file of files) for (const reading of byFile.get(file) ?? []) found.add(reading);
      for (const name of names) for (const reading of byName.get(name) ?? []) found.add(reading);
      return found;
    },
    lift: reading => {
      for (const file of reading.files) byFile.get(file)?.delete(reading);
      for (const name of reading.names) byName.get(name)?.delete(reading);
      reading.files.clear();
      reading.names.clear();
    },
  };
}

function forget(changed: Changed, ground: Ground): void {
  const gone = new Set([...changed.readings, ...ground.standingOn(changed)]);
  const files = new Set(changed.files);
  const doubtOf = ({ doubt }: Reading): Doubt | undefined => (doubt && !files.has(doubt.file) ? doubt : undefined);
  // A set that grows while it is walked: what leans on what is gone goes with it.
  for (const reading of gone) if (!doubtOf(reading)) for (const above of reading.heldBy) gone.add(above);
  for (const reading of gone) {
    const doubt = doubtOf(reading);
    if (!doubt) {
      unlink(reading, ground);
      continue;
    }
    doubt.begins();
    putDown(reading, ground);
    ground.addFile(reading, doubt.file);
  }
}

function unlink(reading: Reading, ground: Ground): void {
  reading.gone = true;
  for (const above of reading.heldBy) above.leansOn.delete(reading);
  reading.heldBy.clear();
  reading.forget?.();
  putDown(reading, ground);
}

/** It leans on nothing any longer; what nothing holds then is gone. */
function putDown(reading: Reading, ground: Ground): void {
  ground.lift(reading);
  const below = [...reading.leansOn];
  reading.leansOn.clear();
  for (const one of below) one.heldBy.delete(reading);
  for (const one of below) if (one.forget === undefined && one.heldBy.size === 0) unlink(one, ground);
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
