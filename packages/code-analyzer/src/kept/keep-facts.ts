/**
 * Facts of a whole workspace, kept from run to run. Two entries: what an analysis with these settings asked of the file system, and
 * under the digest of the answers what it found. So a folder that is back in an earlier state finds the facts of that state.
 */
import type { UserModel } from '../user-model.ts';
import type { Bindings, Vocabulary } from '../vocabulary.ts';
import { decodeText } from '../workspace/decode-text.ts';
import type { FileAccess } from '../workspace/file-access.ts';
import type { WorkspaceSettings } from '../workspace/workspace-settings.ts';
import type { AnalyzedFacts } from './analyzed-facts.ts';
import { buildDigest } from './build-digest.ts';
import { digestOf } from './digest.ts';
import type { FactStore } from './fact-store.ts';
import { createAnswersNow, recordAnswers, type Questions, type RecordedFiles } from './file-answers.ts';
import { readEntry, writeEntry } from './kept-entry.ts';
import { isKept, isQuestionsList, type Kept, type KeptFile } from './kept-shape.ts';

/** Everything that an analysis depends on besides the files: all of it is in the name of an entry. */
export interface KeepingSettings {
  readonly workspace: WorkspaceSettings;
  readonly analysis: {
    readonly vocabulary: Vocabulary;
    readonly bindings: Bindings;
    readonly bindingsBase: string;
    readonly models?: readonly UserModel[];
  };
}

export interface Keeping {
  /** `undefined` when nothing is kept about this state of the folder. Reads every file that the analysis would read. */
  readonly readKept: (settings: KeepingSettings) => AnalyzedFacts | undefined;
  readonly keeperFor: (settings: KeepingSettings) => Keeper;
}

export interface Keeper {
  /** The settings to analyse with. */
  readonly settings: KeepingSettings;
  /** To be called when the analysis is done: all facts are asked for. */
  readonly keep: (facts: AnalyzedFacts) => void;
}

/** What an entry holds is what was written under its name, since the name has the digest of the analyzer that wrote it. */
export function createKeeping(store: FactStore): Keeping {
  const analyzer = buildDigest();
  return {
    readKept: settings => {
      const name = nameOf(analyzer, settings);
      const files = remembering(settings.workspace.files);
      const answersNow = createAnswersNow(files);
      for (const questions of readAsked(store, name)) {
        const kept = readEntry(store.read(`${factsName(name, questions, answersNow(questions))}.facts`), isKept);
        if (kept) return openKept(kept, files);
      }
      return undefined;
    },
    keeperFor: settings => {
      const recording = recordAnswers(settings.workspace.files);
      return {
        settings: { ...settings, workspace: { ...settings.workspace, files: recording.files } },
        keep: facts => {
          const kept = { files: facts.files.map(file => toKept(file, facts, settings.workspace.files)), coverage: facts.coverage() };
          write(store, nameOf(analyzer, settings), { kept, recording });
        },
      };
    },
  };
}

/** The facts first: whoever finds the questions finds their answers too. */
function write(store: FactStore, name: string, { kept, recording }: { readonly kept: Kept; readonly recording: RecordedFiles }): void {
  const run = recording.recorded();
  if (!run) return;
  store.write(`${factsName(name, run.questions, run.digest)}.facts`, writeEntry(kept));
  const before = readAsked(store, name).filter(asked => JSON.stringify(asked) !== JSON.stringify(run.questions));
  store.write(`${name}.asked`, writeEntry([run.questions, ...before].slice(0, mostAsked)));
}

/** States of a folder ask for different files: a branch has one more. So several lists are kept, the latest first. */
const mostAsked = 4;

function readAsked(store: FactStore, name: string): readonly Questions[] {
  return readEntry(store.read(`${name}.asked`), isQuestionsList) ?? [];
}

function nameOf(analyzer: string, { workspace, analysis }: KeepingSettings): string {
  return digestOf(JSON.stringify([analyzer, { ...workspace, files: undefined }, analysis], onlyPlain));
}

/** A setting that JSON would leave out (a map, a function) would be missing in the name. */
function onlyPlain(_key: string, value: unknown): unknown {
  const isPlain = typeof value !== 'object' || value === null || Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain || typeof value === 'function') throw new Error('a setting of the analysis is no plain data');
  return value;
}

const factsName = (name: string, questions: Questions, answers: string): string => digestOf(JSON.stringify([name, questions, answers]));

function toKept(file: string, facts: AnalyzedFacts, files: FileAccess): KeptFile {
  const text = facts.textOf(file);
  return {
    facts: facts.factsOf(file),
    comments: facts.commentsOf(file).map(({ span }) => span),
    ...(text !== undefined && text !== textOnDisk(file, files) && { text }),
  };
}

function openKept({ files: keptFiles, coverage }: Kept, files: FileAccess): AnalyzedFacts {
  const byPath = new Map(keptFiles.map(kept => [kept.facts.file, kept]));
  const textOf = (file: string): string | undefined => byPath.get(file)?.text ?? textOnDisk(file, files);
  return {
    files: [...byPath.keys()],
    factsOf: file => byPath.get(file)?.facts ?? nothingFoundIn(file),
    commentsOf: file => {
      const text = textOf(file) ?? '';
      return (byPath.get(file)?.comments ?? []).map(span => ({ file, span, text: text.slice(span.start, span.end) }));
    },
    textOf,
    coverage: () => coverage,
  };
}

function nothingFoundIn(file: string): never {
  throw new Error(`${file} is not among the analysed files`);
}

function textOnDisk(file: string, files: FileAccess): string | undefined {
  const bytes = files.read(file);
  return bytes && decodeText(bytes).text;
}

/** The bytes that were compared are the bytes that are shown, whatever happens to the file meanwhile. */
function remembering(files: FileAccess): FileAccess {
  const known = new Map<string, Uint8Array | undefined>();
  return {
    ...files,
    read: path => {
      if (!known.has(path)) known.set(path, files.read(path));
      return known.get(path);
    },
  };
}
