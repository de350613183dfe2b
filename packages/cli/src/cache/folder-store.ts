import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { FactStore } from '@proviso/linter/judging';
import { makeFolder } from './make-folder.ts';

/** What all entries together may take; beyond it those that were used least lately go. */
export const largestCache = 256 * 1024 * 1024;

/**
 * Entries as files of a folder that only this user may read, since facts quote code. Each is written beside its place and then
 * moved there, so that another process sees it whole or not at all; whatever goes wrong, there is no entry.
 */
export function folderStore(folder: string, limit: number = largestCache): FactStore {
  return {
    read: name => attempt(() => readUsed(join(folder, name))),
    write: (name, content) => {
      attempt(() => {
        makeFolder(folder, 0o700);
        writeWhole(folder, name, content);
        dropOldest(folder, limit);
      });
    },
  };
}

function readUsed(path: string): Uint8Array {
  const content = readFileSync(path);
  const now = new Date();
  attempt(() => utimesSync(path, now, now));
  return content;
}

function writeWhole(folder: string, name: string, content: Uint8Array): void {
  const part = join(folder, `${name}.${randomUUID()}.part`);
  try {
    writeFileSync(part, content, { mode: 0o600 });
    renameSync(part, join(folder, name));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Parts that a killed process left behind are the least lately used some day. What is no entry of ours is left alone. */
function dropOldest(folder: string, limit: number): void {
  const entries = readdirSync(folder)
    .filter(name => /^[0-9a-f]{64}\.(asked|facts)(\.[0-9a-f-]{36}\.part)?$/.test(name))
    .flatMap(name => attempt(() => ({ path: join(folder, name), stat: statSync(join(folder, name)) })) ?? [])
    .sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs);
  let size = 0;
  for (const { path, stat } of entries) {
    size += stat.size;
    if (size > limit) attempt(() => rmSync(path, { force: true }));
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
