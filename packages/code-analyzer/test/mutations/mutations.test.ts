import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createFlowFinder } from '../../src/flows/find-flows.ts';
import { nodesBelow } from '../../src/control-flow/function-around.ts';
import { findTestFlows } from '../flows/create-test-flows.ts';
import { mutateText, pick, seededRandom } from './mutate-text.ts';
import { runMutations, sourcesIn } from './mutants.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const varied = sourcesIn(folder('packages/code-analyzer/cases/mutated'));
const sources = [
  ...varied,
  ...varied,
  ...['packages/code-analyzer/cases', 'packages/linter/cases', 'fixtures'].flatMap(path => sourcesIn(folder(path))),
];

test('no mutant of a source makes the analysis throw or say what cannot be', () => {
  const failures = runMutations({ sources, seed: 20, runs: 100 });
  expect(failures.map(({ source, done, wrong }) => ({ source, done, wrong }))).toEqual([]);
});

test('no mutant asks more than its size allows', () => {
  const random = seededRandom(7);
  const scripts = sources.filter(path => /\.tsx?$/.test(path));
  for (let run = 0; run < 25; run++) {
    const { text } = mutateText(readFileSync(pick(random, scripts), 'utf8'), readFileSync(pick(random, scripts), 'utf8'), random);
    const { asked, nodes } = stepsOf(text);
    expect(asked).toBeLessThan(20 * nodes + 500);
  }
});

/** Questions about types, which is what an analysis costs, told without a clock. */
function stepsOf(text: string): { readonly asked: number; readonly nodes: number } {
  const { context } = findTestFlows({ '/app/a.tsx': text });
  const { compiler } = context;
  let asked = 0;
  const counted =
    <Args extends readonly unknown[], Result>(question: (...args: Args) => Result) =>
    (...args: Args): Result => {
      asked += 1;
      return question(...args);
    };
  const counting = {
    ...compiler,
    typeOf: counted(compiler.typeOf),
    symbolOf: counted(compiler.symbolOf),
    calleesOf: counted(compiler.calleesOf),
  };
  const file = compiler.sourceFile('/app/a.tsx')!;
  createFlowFinder({ ...context, compiler: counting })(file);
  return { asked, nodes: nodesBelow(file, 'everything').length };
}
