import { expect, test } from 'vitest';
import { openAnalysis } from '../src/analyze.ts';
import { noBindings } from '../src/vocabulary.ts';
import { memoryFileAccess } from '../src/workspace/memory-file-access.ts';
import { testVocabulary } from './labels/vocabulary.ts';

const long = (text: string): string => text.repeat(Math.floor(400_000 / text.length));

/** Texts on which a careless pattern takes for ever: the test ends, or the runner ends it. */
const texts: Readonly<Record<string, string>> = {
  'comments that never close': `/** @sink log */\n${long('/** ')}`,
  'a tag followed by blanks': `/** @sink${long(' ')}x */\nfunction f() {}`,
  'decorators that never close': `/** @sink log */\n${long('@a(')}`,
  'imports without a module': long('import a '),
  'imports of imports': `/** @sink log */ ${long('import(')}`,
  'open quotes': long("const a = require('"),
  'blanks and commas': long(' , '),
  'a long name': `{${long('a')}`,
  'shorthand modules': long('declare module "a '),
  'dotted chains': `import a from 'a';\n${long('a.B.')}`,
};

test.each(Object.entries(texts))('%s', (_, text) => {
  const analysis = openAnalysis(
    {
      root: '/app',
      files: memoryFileAccess({ '/app/a.ts': text, '/app/b.d.ts': text, '/app/c.js': text, '/app/schema.prisma': text }),
      include: [],
      exclude: [],
    },
    { vocabulary: testVocabulary, bindings: noBindings, bindingsBase: '/app' },
  );
  expect(analysis.coverage().notes.length).toBeGreaterThan(0);
});
