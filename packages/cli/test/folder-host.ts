import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtinPack, nodeFileAccess } from '@proviso/linter';
import { onTestFinished } from 'vitest';
import type { ExitCode } from '../src/exit-codes.ts';
import { main } from '../src/main.ts';
import { fakeHost } from './fake-host.ts';

export interface FolderRun {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  readonly run: (args: readonly string[], stdin?: string) => Promise<FolderRun>;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string | Uint8Array) => void;
}

/** A folder of its own on disk, removed when the test is over, in which commands run as a person would run them. */
export function folderWith(files: Readonly<Record<string, string>>): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'proviso-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    path,
    read: file => readFileSync(join(path, file), 'utf8'),
    write,
    run: async (args, stdin = '') => {
      const fake = fakeHost({ files: {}, cwd: path, stdin });
      const code = await main(args, {
        ...fake,
        files: nodeFileAccess(),
        writeFile: (file, text) => writeFileSync(file, text),
        makeFolder: folder => void mkdirSync(folder, { recursive: true }),
        pack: builtinPack,
      });
      return { code, out: fake.out(), err: fake.err() };
    },
  };
}
