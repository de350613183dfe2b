import type { Linter } from 'eslint';

/** The tree of a file whose language ESLint does not read: Proviso reads it by itself. */
export function emptyTree(text: string): Linter.ESLintParseResult {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
  return {
    ast: {
      type: 'Program',
      sourceType: 'module',
      body: [],
      tokens: [],
      comments: [],
      range: [0, text.length],
      loc: { start: { line: 1, column: 0 }, end: { line: lines.length, column: lines.at(-1)?.length ?? 0 } },
    },
    services: { [mark]: true },
  };
}

const mark = 'provisoEmptyTree';

export function isEmptyTree(sourceCode: { readonly parserServices: Readonly<Record<string, unknown>> }): boolean {
  return sourceCode.parserServices[mark] === true;
}
