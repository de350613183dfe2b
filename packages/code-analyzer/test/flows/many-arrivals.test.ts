import { expect, test } from 'vitest';
import { openAnalysis } from '../../src/analyze.ts';
import { noBindings } from '../../src/vocabulary.ts';
import { memoryFileAccess } from '../../src/workspace/memory-file-access.ts';
import { testVocabulary } from '../labels/vocabulary.ts';

/** A function that logs so much of what it is given that nobody can tell all of it apart. */
const reads = Array.from({ length: 1100 }, (_, at) => `  console.log(given.part${at}.of.the.whole);`);
const text = `
interface User { email: string }
function show(given: any): void {
${reads.join('\n')}
}
export function visit(user: User): void {
  show({ part7: { of: { the: { whole: user.email } } }, part1099: { of: { the: { whole: 1 } } } });
}`;

test('what is too much to be told apart is still found, as a guess', () => {
  const analysis = openAnalysis(
    { root: '/app', files: memoryFileAccess({ '/app/a.ts': text }), include: [], exclude: [] },
    { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  );
  const found = analysis.factsOf('/app/a.ts').flows.map(({ source, labels }) => [source.text, ...labels.map(({ evidence }) => evidence)]);
  expect(found).toEqual([['user.email', 'name']]);
});
