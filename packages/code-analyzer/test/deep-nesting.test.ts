import { expect, it } from 'vitest';
import { memoryFileAccess, noBindings, openAnalysis } from '../src/index.ts';

const root = '/repo';
const wholeWorld = { root, include: [], exclude: [] };
const vocabulary = {
  categories: [{ id: 'contact.email', words: ['email'], ambiguous: [], types: [] }],
  subjects: [{ id: 'user', types: ['User'] }],
};
const leak = 'interface User { id: string; email: string }\nexport const show = (user: User) => console.log(user.email);\n';

/** Each would end the process by its recursion, in the parser, the binder or the checker. */
const deep: Readonly<Record<string, string>> = {
  calls: `export const x = ${'f('.repeat(4000)}1${')'.repeat(4000)};`,
  chain: `export const x = f${'.g()'.repeat(5000)};`,
  lists: `export const x = ${'['.repeat(3000)}${']'.repeat(3000)};`,
  conditions: `export const x = ${'a ? b : '.repeat(3000)}c;`,
  blocks: `${'if (a) {'.repeat(3000)}${'}'.repeat(3000)}`,
  types: `export type X = ${'Array<'.repeat(3000)}string${'>'.repeat(3000)};`,
  sum: `export const x = 'a'${` + 'a'`.repeat(20_000)};\n`,
};

it.each(Object.entries(deep))('%s: the rest of the project is analysed, and the file is named', (name, text) => {
  const files = memoryFileAccess({ [`${root}/deep.ts`]: text, [`${root}/leak.ts`]: leak });
  const analysis = openAnalysis({ ...wholeWorld, files }, { vocabulary, bindings: noBindings, bindingsBase: root });
  expect(analysis.factsOf(`${root}/leak.ts`).flows.map(flow => flow.source.text)).toEqual(['user.email']);
  expect(analysis.factsOf(`${root}/deep.ts`).flows).toEqual([]);
  const notes = analysis.coverage().notes.filter(note => note.kind === 'cap-reached');
  expect(notes.map(note => note.subject)).toEqual(name === 'sum' ? [] : [`${root}/deep.ts`]);
});
