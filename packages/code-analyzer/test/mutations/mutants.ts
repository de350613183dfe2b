/** Sources that are mutated, each in the project that it would stand in. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openAnalysis, type Analysis } from '../../src/analyze.ts';
import { noBindings } from '../../src/vocabulary.ts';
import { memoryFileAccess } from '../../src/workspace/memory-file-access.ts';
import { testVocabulary } from '../labels/vocabulary.ts';
import { inspectMutant } from './inspect-mutant.ts';
import { mutateText, pick, seededRandom, type Random } from './mutate-text.ts';

const schema = 'datasource db {\n provider = "postgresql"\n}\nmodel Patient {\n id Int @id\n email String\n diagnosis String\n}\n';
const neighbour =
  "import pino from 'pino';\nexport const log = pino();\n/** @audits */\nexport const record = async (what: string) => log.info(what);\n";

/** Sources below a folder: of people, not of packages. */
export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.([cm]?[jt]sx?|vue|prisma)$/.test(path) && !/node_modules|[\\/]dist[\\/]|\.min\.|\.d\.[cm]?ts$/.test(path))
    .map(path => join(folder, path))
    .filter(path => statSync(path).isFile() && statSync(path).size < 200_000)
    .sort();
}

export interface Failure {
  readonly source: string;
  readonly done: readonly string[];
  readonly text: string;
  readonly wrong: readonly string[];
}

export interface MutationRun {
  readonly sources: readonly string[];
  readonly seed: number;
  readonly runs: number;
  /** After each mutant, with the CPU time that it took. */
  readonly tell?: (source: string, milliseconds: number) => void;
}

/** Mutants that the analysis did not survive, or of which it said what cannot be. */
export function runMutations({ sources, seed, runs, tell }: MutationRun): readonly Failure[] {
  const random = seededRandom(seed);
  const failures: Failure[] = [];
  const analyses = new Map<string, Analysis>();
  for (let run = 0; run < runs; run++) {
    const source = pick(random, sources);
    const { text, done } = mutateText(readFileSync(source, 'utf8'), readFileSync(pick(random, sources), 'utf8'), random);
    const started = process.cpuUsage().user;
    const wrong = faultsOf(text, source, { random, analyses });
    tell?.(source, (process.cpuUsage().user - started) / 1000);
    if (wrong.length > 0) failures.push({ source, done, text, wrong });
  }
  return failures;
}

interface Inspecting {
  readonly random: Random;
  /** By the ending of the file: one program is edited over and over, as in an editor. */
  readonly analyses: Map<string, Analysis>;
}

function faultsOf(text: string, source: string, { random, analyses }: Inspecting): readonly string[] {
  const ending = /\.\w+$/.exec(source)?.[0] ?? '.ts';
  const file = ending === '.prisma' ? '/app/schema.prisma' : `/app/mutant${ending}`;
  const before = analyses.get(ending) ?? openFor(file);
  try {
    const analysis = before.withText(file, text);
    analyses.set(ending, analysis);
    const wrong = inspectMutant(analysis, file, random);
    const { filesAnalyzed } = analysis.coverage();
    return filesAnalyzed > 0 ? wrong : [...wrong, 'no file was analysed'];
  } catch (error) {
    analyses.delete(ending);
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

function openFor(file: string): Analysis {
  return openAnalysis(
    {
      root: '/app',
      files: memoryFileAccess({ '/app/schema.prisma': schema, '/app/log.ts': neighbour, [file]: file.endsWith('.prisma') ? schema : '' }),
      include: [],
      exclude: [],
    },
    { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  );
}
