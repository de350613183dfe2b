import { readFileSync, writeFileSync } from 'node:fs';
import type { DescribeFile, openAndKeepProject } from '@proviso/linter';
import {
  builtinPack,
  createKeeping,
  nodeFileAccess,
  type FileAccess,
  type Keeping,
  type OpenProject,
  type ProjectSettings,
} from '@proviso/linter/judging';
import { findCacheFolder } from './cache/cache-folder.ts';
import { folderStore } from './cache/folder-store.ts';
import { makeFolder } from './cache/make-folder.ts';
import { hasRevision, readRevision } from './test/read-revision.ts';

/** Where text goes: a terminal, a pipe or a file. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Width of the terminal, when there is one. */
  readonly columns?: number;
}

/** Everything that a command knows of the world outside, handed in so that tests can put something else there. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly readStdin: () => string;
  readonly writeFile: (path: string, text: string) => void;
  /** With all above it; nothing if it is there. */
  readonly makeFolder: (path: string) => void;
  readonly now: () => Date;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
  readonly files: FileAccess;
  /** What stands on a compiler. Loaded when it is needed: a check whose facts are kept needs none. */
  readonly loadLinter: () => Promise<Linter>;
  /** Facts of earlier runs, at a place that the code under check cannot have filled; or why there are none. */
  readonly keptFacts: (location: string | undefined, roots: readonly string[]) => Keeping | { readonly problem: string };
  readonly pack: ProjectSettings['pack'];
  /** Text of a file as a git revision has it. */
  readonly readRevision: (revision: string, path: string) => string | undefined;
  /** Is there such a revision where the file lies? Nothing when there is no repository. */
  readonly hasRevision: (revision: string, path: string) => boolean | undefined;
}

export interface Linter {
  readonly openProject: OpenProject;
  readonly openAndKeepProject: typeof openAndKeepProject;
  readonly describeFile: DescribeFile;
}

export function nodeHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin: () => readFileSync(0, 'utf8'),
    writeFile: (path, text) => writeFileSync(path, text),
    makeFolder: path => makeFolder(path),
    now: () => new Date(),
    clock: () => performance.now(),
    files: nodeFileAccess(),
    loadLinter: () => import('@proviso/linter'),
    keptFacts,
    pack: builtinPack,
    readRevision,
    hasRevision,
  };
}

function keptFacts(location: string | undefined, roots: readonly string[]): ReturnType<Host['keptFacts']> {
  const found = findCacheFolder({ ...(location !== undefined && { location }), cwd: process.cwd(), env: process.env, roots });
  return 'problem' in found ? found : createKeeping(folderStore(found.folder));
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: text => void stream.write(text),
    isTerminal: stream.isTTY,
    ...(stream.isTTY && { columns: stream.columns }),
  };
}
