/** Mutates sources and asks the analyzer about them: it must never throw, and never say what cannot be. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runMutations, sourcesIn } from '../packages/code-analyzer/test/mutations/mutants.ts';
import { repositoryRoot } from '../tools/import-graph/house.ts';
import { percentile, round } from './statistics.ts';

interface MutatingSources {
  /** Empty: our own sources, cases and fixtures. */
  readonly folders: readonly string[];
  readonly seed: number;
  readonly runs: number;
}

const ours = ['packages/code-analyzer/cases', 'packages/linter/cases', 'packages/code-analyzer/src', 'packages/cli/src', 'fixtures'];

/** `false` when a mutant was not survived. What failed is kept in `.bench/mutants/`, to be looked at. */
export function mutateSources({ folders, seed, runs }: MutatingSources): boolean {
  const sources = (folders.length > 0 ? folders : ours.map(folder => join(repositoryRoot, folder))).flatMap(sourcesIn);
  if (sources.length === 0) throw new Error('there is no source in these folders');
  const times: number[] = [];
  let slowest = { source: '', milliseconds: 0 };
  const tell = (source: string, milliseconds: number): void => {
    times.push(milliseconds);
    if (milliseconds > slowest.milliseconds) slowest = { source, milliseconds };
    if (times.length % 500 === 0) console.log(`${String(times.length)} mutants`);
  };
  const failures = runMutations({ sources, seed, runs, tell });
  const kept = join(repositoryRoot, '.bench', 'mutants');
  for (const [index, { source, done, text, wrong }] of failures.entries()) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, `${String(seed)}-${String(index)}.txt`), text);
    console.error(`${relative(process.cwd(), source)}: ${done.join(', ')}\n  ${wrong.join('\n  ')}`);
  }
  const [half, most] = [percentile(times, 0.5), percentile(times, 0.99)].map(time => String(round(time, 0)));
  console.log(`${String(runs)} mutants of ${String(sources.length)} sources, seed ${String(seed)}: ${String(failures.length)} failed`);
  console.log(
    `processor time: half within ${half ?? ''} ms, 99 % within ${most ?? ''} ms, longest ${String(round(slowest.milliseconds, 0))} ms (${slowest.source})`,
  );
  return failures.length === 0;
}
