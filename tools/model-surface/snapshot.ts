import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../import-graph/house.ts';
import type { Facts } from './fact.ts';

/** What a library published of the things that its model declares, kept so that tests need no network. Not shipped. */
export interface Snapshot {
  /** Ranges of versions that the model is for; an empty one is the latest. */
  readonly ranges: readonly string[];
  /** `pino@9.5.0`, or the package of its types, for each of them. */
  readonly from: readonly string[];
  /** Paths where the model says something else on purpose, and why; `*` stands for anything. Written by people. */
  readonly accepted: Readonly<Record<string, string>>;
  /** For each version, where they differ. */
  readonly facts: Facts;
}

export const snapshotPath = (name: string): string => `packages/code-analyzer/published/${name}.json`;

export function readSnapshot(name: string): Snapshot | undefined {
  const file = join(repositoryRoot, snapshotPath(name));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Snapshot) : undefined;
}

export function isAccepted({ accepted }: Pick<Snapshot, 'accepted'>, path: string): boolean {
  return Object.keys(accepted).some(pattern => pattern === path || (pattern.includes('*') && matches(pattern, path)));
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map(part => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}

export function writeSnapshot(name: string, snapshot: Snapshot): void {
  const file = join(repositoryRoot, snapshotPath(name));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, renderSnapshot(snapshot));
}

/** A line a fact, so that a change reads as one. */
export function renderSnapshot({ ranges, from, accepted, facts }: Snapshot): string {
  const lines = (record: Readonly<Record<string, unknown>>): string =>
    Object.entries(record)
      .map(([path, value]) => `    ${JSON.stringify(path)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return `{\n  "ranges": ${JSON.stringify(ranges)},\n  "from": ${JSON.stringify(from)},\n  "accepted": {\n${lines(accepted)}\n  },\n  "facts": {\n${lines(facts)}\n  }\n}\n`.replace(
    '{\n\n  }',
    '{}',
  );
}
