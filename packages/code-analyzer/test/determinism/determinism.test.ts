import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import {
  readProjectFacts,
  type Asking,
  byPath,
  type AnyProject,
  type ProjectFacts,
  type ProjectInMemory,
  type ProjectOnDisk,
} from './project-facts.ts';

const repository = new URL('../../../../', import.meta.url);
const onDisk = (folder: string): ProjectOnDisk => ({ root: fileURLToPath(new URL(folder, repository)).replaceAll('\\', '/') });

/** All cases as one project: files that have nothing to do with each other. */
function casesAsProject(): ProjectInMemory {
  const base = new URL('packages/code-analyzer/cases/', repository);
  const paths = readdirSync(base, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/'));
  const sources = paths.filter(path => /\.(ts|tsx|js|prisma)$/.test(path));
  return { texts: Object.fromEntries(sources.map(path => [`/app/${path}`, readFileSync(new URL(path, base), 'utf8')])) };
}

const projects = {
  'the clinic': onDisk('fixtures/clinic'),
  'all cases': casesAsProject(),
  'the cases of rules': onDisk('packages/linter/cases'),
};
const plainly: Asking = { listing: 'as it is', questions: 'in order', coverageFirst: false };

describe.each(Object.entries(projects))('the facts of %s', (_, project) => {
  const expected = readProjectFacts(project, plainly);

  test('are not nothing', () => {
    const facts = expected.files.map(({ flows, accesses, connections, storedFields }) => [flows, accesses, connections, storedFields]);
    expect(facts.flat(2).length).toBeGreaterThan(10);
  });

  test.each([
    ['in a second run, with folders listed in reverse', { ...plainly, listing: 'reversed' }],
    ['when the last file is asked for first', { ...plainly, questions: 'reversed' }],
    ['when the coverage is asked for first', { ...plainly, coverageFirst: true }],
  ] as const)('are the same %s', (_, asking) => {
    expect(readProjectFacts(project, asking)).toEqual(expected);
  });
});

test('the facts are the same in two worker threads that share the work', async () => {
  const all = Object.values(projects);
  const [even, odd] = await Promise.all([
    inWorker(all, { ...plainly, questions: 'even files' }),
    inWorker(all, { ...plainly, questions: 'odd files' }),
  ]);
  const joined = all.map((_, index) => [even[index]!, odd[index]!]);
  const expected = all.map(project => readProjectFacts(project, plainly));
  expect(joined.map(halves => halves.flatMap(half => half.files).sort(byPath))).toEqual(expected.map(({ files }) => files));
  expect(joined.flat().map(half => half.coverage)).toEqual(expected.flatMap(({ coverage }) => [coverage, coverage]));
}, 180_000);

function inWorker(projects: readonly AnyProject[], asking: Asking): Promise<readonly ProjectFacts[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('start-worker.mjs', import.meta.url), { workerData: { projects, asking } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
