/** `eslint-disable` comments for our rules, read the way ESLint reads them, so that every host agrees with it. */
import type { Place } from '@proviso/code-analyzer';
import type { Suppression } from './finding.ts';

export interface Comment extends Place {
  /** With its delimiters. */
  readonly text: string;
}

interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line';
  /** Rule names without prefix; empty means all rules. */
  readonly rules: readonly string[];
  readonly reason?: string;
  readonly comment: Comment;
}

export interface Suppressions {
  readonly of: (rule: string, offset: number) => Suppression | undefined;
}

export const noSuppressions: Suppressions = { of: () => undefined };

export function readSuppressions(text: string, comments: readonly Comment[]): Suppressions {
  const directives = comments.flatMap(comment => readDirective(comment));
  if (directives.length === 0) return noSuppressions;
  const lineOf = lineCounter(text);
  return {
    of(rule, offset) {
      const found = findLineDirective(directives, rule, lineOf, offset) ?? findBlockDirective(directives, rule, offset);
      if (!found) return undefined;
      const { file, span } = found.comment;
      return { file, span, ...(found.reason !== undefined && { reason: found.reason }) };
    },
  };
}

function readDirective(comment: Comment): readonly Directive[] {
  const body = comment.text
    .replace(/^\/[/*]+/, '')
    .replace(/\*\/$/, '')
    .trim();
  const match = /^eslint-(disable-next-line|disable-line|disable|enable)(?:\s+|$)([\s\S]*)$/.exec(body);
  const isLineComment = comment.text.startsWith('//');
  if (!match || (isLineComment && !match[1]?.endsWith('line'))) return [];
  const [list = '', ...reason] = (match[2] ?? '').split(/\s-{2,}\s|^-{2,}\s/);
  const names = list
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
  const rules = names.filter(name => name.startsWith('proviso/')).map(name => name.slice('proviso/'.length));
  if (names.length > 0 && rules.length === 0) return [];
  return [{ kind: match[1] as Directive['kind'], rules, comment, ...(reason.length > 0 && { reason: reason.join(' ').trim() }) }];
}

function names(directive: Directive, rule: string): boolean {
  return directive.rules.length === 0 || directive.rules.includes(rule);
}

function findLineDirective(
  directives: readonly Directive[],
  rule: string,
  lineOf: (offset: number) => number,
  offset: number,
): Directive | undefined {
  const line = lineOf(offset);
  return directives.find(directive => {
    if (!names(directive, rule)) return false;
    if (directive.kind === 'disable-line') return lineOf(directive.comment.span.start) === line;
    return directive.kind === 'disable-next-line' && lineOf(directive.comment.span.end) + 1 === line;
  });
}

/** The last block directive before the offset that names the rule decides. */
function findBlockDirective(directives: readonly Directive[], rule: string, offset: number): Directive | undefined {
  const before = directives.filter(
    directive => !directive.kind.endsWith('line') && directive.comment.span.start <= offset && names(directive, rule),
  );
  const last = before.at(-1);
  return last?.kind === 'disable' ? last : undefined;
}

/** Lines as ESLint and TypeScript count them. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map(lineBreak => lineBreak.index + lineBreak[0].length)];
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
