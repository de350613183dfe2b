import { describe, expect, it } from 'vitest';
import { readSuppressions, type Comment } from '../src/suppressions.ts';

const rule = 'no-personal-data-in-logs';

/** Comments of a text in which no string holds one. */
function commentsIn(text: string): readonly Comment[] {
  return [...text.matchAll(/\/\/.*|\/\*[\s\S]*?\*\//g)].map(match => ({
    file: '/a.ts',
    span: { start: match.index, end: match.index + match[0].length },
    text: match[0],
  }));
}

/** Which of the letters `x` in the text are suppressed. */
function suppressed(text: string, of = rule): readonly boolean[] {
  const suppressions = readSuppressions(text, commentsIn(text));
  return [...text.matchAll(/\bx\d\b/g)].map(match => suppressions.of(of, match.index) !== undefined);
}

describe('eslint-disable comments', () => {
  it.each([
    ['next line', `// eslint-disable-next-line proviso/${rule}\nx1\nx2`, [true, false]],
    ['next line in a block comment', `/* eslint-disable-next-line proviso/${rule} */\nx1`, [true]],
    ['same line', `x1 // eslint-disable-line proviso/${rule}\nx2`, [true, false]],
    ['all rules', `// eslint-disable-next-line\nx1`, [true]],
    ['several rules', `// eslint-disable-next-line no-console, proviso/${rule}\nx1`, [true]],
    ['another rule', `// eslint-disable-next-line proviso/no-plaintext-transport\nx1`, [false]],
    ['another plugin', `// eslint-disable-next-line no-console\nx1`, [false]],
    ['to the end of the file', `x1\n/* eslint-disable proviso/${rule} */\nx2\nx3`, [false, true, true]],
    ['until enabled', `/* eslint-disable */\nx1\n/* eslint-enable proviso/${rule} */\nx2`, [true, false]],
    ['a line comment cannot open a block', `// eslint-disable proviso/${rule}\nx1`, [false]],
    ['with CRLF', `// eslint-disable-next-line proviso/${rule}\r\nx1\r\nx2`, [true, false]],
    ['prose about it', `// you may eslint-disable this\nx1`, [false]],
  ])('%s', (_title, text, expected) => {
    expect(suppressed(text)).toEqual(expected);
  });

  it('keeps the reason', () => {
    const text = `// eslint-disable-next-line proviso/${rule} -- support asked for it\nx1`;
    expect(readSuppressions(text, commentsIn(text)).of(rule, text.indexOf('x1'))?.reason).toBe('support asked for it');
  });
});
