/**
 * What a run asked of the file system, and what it was told. An analysis is a function of its settings and of these answers: told
 * the same again, it would say the same again.
 */
import type { FileAccess } from '../workspace/file-access.ts';
import { digestOf } from './digest.ts';

export const questionKinds = ['read', 'list', 'stat', 'realPath'] as const;

/** Paths that were asked about, sorted. */
export type Questions = Readonly<Record<(typeof questionKinds)[number], readonly string[]>>;

export interface RecordedFiles {
  /** Hand this to the analysis. */
  readonly files: FileAccess;
  /** `undefined` when a file changed while the analysis ran: what was found is then not about one state of the folder. */
  readonly recorded: () => { readonly questions: Questions; readonly digest: string } | undefined;
}

export function recordAnswers(files: FileAccess): RecordedFiles {
  const answers = emptyAnswers();
  let steady = true;
  const record = (kind: keyof Questions, path: string, answer: string): void => {
    const known = answers[kind].get(path);
    if (known === undefined) answers[kind].set(path, answer);
    else steady &&= known === answer;
  };
  return {
    files: {
      read: path => {
        const bytes = files.read(path);
        record('read', path, readAnswer(bytes));
        return bytes;
      },
      list: folder => {
        const entries = files.list(folder);
        record('list', folder, listAnswer(entries));
        return entries;
      },
      stat: path => {
        const found = files.stat(path);
        record('stat', path, statAnswer(found));
        return found;
      },
      realPath: path => {
        const real = files.realPath(path);
        record('realPath', path, real);
        return real;
      },
    },
    recorded: () => (steady ? { questions: questionsOf(answers), digest: digestOfAnswers(answers) } : undefined),
  };
}

/** The digest that `recorded` would give if the same were asked now. What is asked twice is looked up once. */
export function createAnswersNow(files: FileAccess): (questions: Questions) => string {
  const known = emptyAnswers();
  const look: Readonly<Record<keyof Questions, (path: string) => string>> = {
    list: path => listAnswer(files.list(path)),
    stat: path => statAnswer(files.stat(path)),
    realPath: path => files.realPath(path),
    read: path => readAnswer(files.read(path)),
  };
  const answer = (kind: keyof Questions, path: string): string => {
    const found = known[kind].get(path) ?? look[kind](path);
    known[kind].set(path, found);
    return found;
  };
  return questions => {
    const answers = emptyAnswers();
    for (const kind of questionKinds) for (const path of questions[kind]) answers[kind].set(path, answer(kind, path));
    return digestOfAnswers(answers);
  };
}

type Answers = Readonly<Record<keyof Questions, Map<string, string>>>;

const emptyAnswers = (): Answers => ({ read: new Map(), list: new Map(), stat: new Map(), realPath: new Map() });

const readAnswer = (bytes: Uint8Array | undefined): string => (bytes ? digestOf(bytes) : 'absent');

const listAnswer = (entries: ReturnType<FileAccess['list']>): string =>
  entries
    .map(({ name, kind }) => `${kind} ${name}`)
    .sort()
    .join('\0');

/** Not the time of the last change: the content is read. Nor the size of a folder, which depends on the disk. */
function statAnswer(found: ReturnType<FileAccess['stat']>): string {
  if (!found) return 'absent';
  return found.kind === 'file' ? `file ${String(found.size)}` : found.kind;
}

const sortedPaths = (answers: ReadonlyMap<string, string>): readonly string[] => [...answers.keys()].sort();

const questionsOf = (answers: Answers): Questions => ({
  read: sortedPaths(answers.read),
  list: sortedPaths(answers.list),
  stat: sortedPaths(answers.stat),
  realPath: sortedPaths(answers.realPath),
});

function digestOfAnswers(answers: Answers): string {
  const lines = questionKinds.map(kind => sortedPaths(answers[kind]).map(path => [kind, path, answers[kind].get(path) ?? '']));
  return digestOf(JSON.stringify(lines));
}
