import { Composer, type CST, type Document } from 'yaml';
import type { Diagnostic, Span } from '../diagnostic.ts';
import { describeYamlError } from './describe-yaml-error.ts';
import { readNode, type ReadContext } from './read-node.ts';
import type { Syntax } from './syntax.ts';
import { tokenize } from './tokenize.ts';

/** Longest text of one file, in UTF-16 units. */
export const longestText = 1_048_576;

export interface ParsedYaml {
  readonly root?: Syntax;
  /** From here on the text is not understood, so nothing may be concluded from what seems to be missing. */
  readonly brokenAt?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Text to syntax. Never throws; every span lies inside the text. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const problem = problemOfText(file, text);
  if (problem !== undefined) return { diagnostics: [problem] };
  const { tokens, tooDeepAt } = tokenize(text);
  if (tooDeepAt !== undefined) {
    const span = insideText({ start: tooDeepAt, end: tooDeepAt + 1 }, text);
    return {
      diagnostics: [
        {
          name: 'nested-too-deeply',
          severity: 'error',
          file,
          span,
          message: 'nested too deeply to be a policy',
          help: 'a block of the policy language is at most six levels deep',
        },
      ],
    };
  }
  const [first, second] = new Composer({ uniqueKeys: false, prettyErrors: false }).compose(tokens, true, text.length);
  const syntaxErrors = first === undefined ? [] : syntaxErrorsOf(file, text, first);
  const brokenAt = syntaxErrors[0]?.span.start;
  const diagnostics = [...syntaxErrors, ...tokens.flatMap(token => (token.type === 'directive' ? directive(file, text, token) : []))];
  if (second !== undefined) diagnostics.push(severalDocuments(file, text, second));
  const context: ReadContext = { file, text, diagnostics };
  const root =
    first?.contents === null || first?.contents === undefined ? undefined : readNode(first.contents, context, { start: 0, end: 0 });
  return { ...(root === undefined ? {} : { root }), ...(brokenAt === undefined ? {} : { brokenAt }), diagnostics };
}

function problemOfText(file: string, text: string): Diagnostic | undefined {
  if (text.length > longestText) {
    const message = `the file has ${text.length.toLocaleString('en')} characters; the limit is ${longestText.toLocaleString('en')}`;
    return {
      name: 'policy-too-large',
      severity: 'error',
      file,
      span: { start: 0, end: 0 },
      message,
      help: 'split it and join the parts with `extends`',
    };
  }
  const replaced = text.indexOf('\uFFFD');
  if (replaced >= 0) {
    const span = { start: replaced, end: replaced + 1 };
    return { name: 'not-utf-8', severity: 'error', file, span, message: 'the file is not UTF-8', help: 'save it with the encoding UTF-8' };
  }
  return undefined;
}

/** The first of each top-level block: what follows in a block mostly follows from it. */
function syntaxErrorsOf(file: string, text: string, document: Document): Diagnostic[] {
  const blocks = [...text.matchAll(/^[^\s#-]/gm)].map(match => match.index);
  const found = new Map<number, Diagnostic>();
  for (const error of document.errors) {
    if (error.code === 'MULTIPLE_DOCS') continue;
    const span = insideText({ start: error.pos[0], end: error.pos[1] }, text);
    const block = indexOfLastUpTo(blocks, span.start);
    if (!found.has(block)) found.set(block, { severity: 'error', file, span, ...describeYamlError(error) });
  }
  return [...found.values()].toSorted((a, b) => a.span.start - b.span.start);
}

/** Index of the last of the sorted offsets that is not behind `offset`, or -1. */
function indexOfLastUpTo(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A directive may change what words mean: under `%YAML 1.1`, `no` is a boolean. */
function directive(file: string, text: string, token: CST.Directive): Diagnostic {
  const span = insideText({ start: token.offset, end: token.offset + token.source.length }, text);
  return {
    name: 'unsupported-yaml',
    severity: 'error',
    file,
    span,
    message: 'directives are not part of the policy language',
    help: 'remove the line',
  };
}

function severalDocuments(file: string, text: string, second: Document): Diagnostic {
  const start = second.range?.[0] ?? text.length;
  const marker = text.lastIndexOf('---', start);
  const span = insideText(marker < 0 ? { start, end: start + 1 } : { start: marker, end: marker + 3 }, text);
  return {
    name: 'several-documents',
    severity: 'error',
    file,
    span,
    message: 'a second document starts here',
    help: 'a file holds one document: remove the `---`, or move what follows to its own file',
  };
}

/** INVARIANT: 0 <= start <= end <= text.length. */
export function insideText(span: Span, text: string): Span {
  const start = Math.max(0, Math.min(span.start, text.length));
  return { start, end: Math.max(start, Math.min(span.end, text.length)) };
}
