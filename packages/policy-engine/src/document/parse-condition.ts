import type { Operator } from '../condition.ts';
import type { Span } from '../diagnostic.ts';
import type { ValueSource } from './condition-source.ts';

/** `path operator value`, with places in the text that was parsed. */
export interface ParsedClause {
  readonly path: string;
  readonly pathSpan: Span;
  readonly operator: Operator;
  readonly operatorSpan: Span;
  readonly values: readonly ValueSource[];
  readonly mayNameSet: boolean;
}

export interface ClauseMistake {
  readonly span: Span;
  readonly message: string;
  readonly help: string;
}

export type ClauseResult = { readonly ok: true; readonly clause: ParsedClause } | { readonly ok: false; readonly mistake: ClauseMistake };

const operators: ReadonlyMap<string, Operator> = new Map([
  ['==', 'eq'],
  ['!=', 'ne'],
  ['<', 'lt'],
  ['<=', 'le'],
  ['>', 'gt'],
  ['>=', 'ge'],
  ['in', 'in'],
  ['has', 'has'],
  ['is', 'present'],
]);

/** What people write who know another language. */
const commonSlips: ReadonlyMap<string, string> = new Map([
  ['=', '=='],
  ['===', '=='],
  ['<>', '!='],
  ['!==', '!='],
  ['=<', '<='],
  ['=>', '>='],
  ['equals', '=='],
  ['eq', '=='],
  ['contains', 'has'],
  ['includes', 'has'],
]);

const rightForm = 'a condition is `path operator value`, such as `subject.age < 16`, or `path is present`';
const oneEach = 'write one comparison for each condition, and join them with `all`, `any` or `not`';

interface Token {
  readonly kind: 'word' | 'symbol' | 'quoted' | 'mark' | 'wrong';
  readonly text: string;
  readonly span: Span;
}

const tokenForm = /(?<quoted>"[^"]*"|'[^']*')|(?<mark>[[\],])|(?<symbol>[=<>!]+)|(?<word>[^\s[\],"'=<>!]+)|(?<wrong>\S)/g;

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(tokenForm)].map(match => {
    const kind = (['quoted', 'mark', 'symbol', 'word'] as const).find(name => match.groups?.[name] !== undefined) ?? 'wrong';
    return { kind, text: match[0], span: { start: match.index, end: match.index + match[0].length } };
  });
}

/** The short form of a condition. Never throws; takes time proportional to the text. */
export function parseClause(text: string): ClauseResult {
  const [path, operator, ...rest] = tokensOf(text);
  if (path === undefined) return wrong({ start: 0, end: text.length }, 'the condition is empty', rightForm);
  if (path.kind !== 'word' || !/^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*$/.test(path.text)) {
    return wrong(path.span, `\`${path.text}\` is not the path of an attribute`, rightForm);
  }
  if (operator === undefined) return wrong(path.span, `\`${path.text}\` is compared with nothing`, rightForm);
  const known = operators.get(operator.text);
  if (known === undefined || operator.kind === 'quoted')
    return wrong(operator.span, `\`${operator.text}\` is no operator`, helpFor(operator));
  const parsed = valuesAfter(known, operator, rest);
  if (!parsed.ok) return parsed;
  const { values, mayNameSet } = parsed;
  return {
    ok: true,
    clause: { path: path.text, pathSpan: path.span, operator: known, operatorSpan: operator.span, values, mayNameSet },
  };
}

type Values =
  | { readonly ok: true; readonly values: readonly ValueSource[]; readonly mayNameSet: boolean }
  | { readonly ok: false; readonly mistake: ClauseMistake };

function valuesAfter(operator: Operator, written: Token, rest: readonly Token[]): Values {
  const [first, ...others] = rest;
  if (first === undefined) return wrong(written.span, `nothing follows \`${written.text}\``, rightForm);
  if (operator === 'present') {
    if (first.text !== 'present') {
      return wrong(first.span, `\`is ${first.text}\` cannot be asked`, 'only `is present` can; a value is compared with `==` or `!=`');
    }
    return onlyThese([], false, others);
  }
  if (first.text === '[' && first.kind === 'mark') {
    if (operator === 'in') return listAfter(first, others);
    return wrong(first.span, `\`${written.text}\` compares with one value`, 'use `in` for several');
  }
  if (first.kind !== 'word' && first.kind !== 'quoted') return wrong(first.span, `\`${first.text}\` is not a value`, rightForm);
  const value = valueOfToken(first);
  return onlyThese([value], operator === 'in' && first.kind === 'word' && typeof value.value === 'string', others);
}

function onlyThese(values: readonly ValueSource[], mayNameSet: boolean, rest: readonly Token[]): Values {
  const surplus = spanFrom(rest);
  if (surplus === undefined) return { ok: true, values, mayNameSet };
  const isJoin = /^(?:and|or|&&|\|\|)$/i.test(rest[0]?.text ?? '');
  const quotes = 'a value of several words stands in quotes: `"a b"`';
  return wrong(surplus, 'this goes beyond `path operator value`', isJoin ? oneEach : `${quotes}; ${oneEach}`);
}

/** `[EEA, UK]` after its opening bracket. */
function listAfter(open: Token, rest: readonly Token[]): Values {
  const close = rest.findIndex(token => token.kind === 'mark' && token.text === ']');
  if (close === -1) return wrong(open.span, 'the list is not closed', 'end it with `]`');
  const inside = rest.slice(0, close);
  const surplus = spanFrom(rest.slice(close + 1));
  if (surplus !== undefined) return wrong(surplus, 'this goes beyond `path operator value`', oneEach);
  if (inside.length === 0) return wrong(open.span, 'the list is empty', 'name what it may be');
  const misplaced = inside.find((token, index) =>
    index % 2 === 0 ? token.kind !== 'word' && token.kind !== 'quoted' : token.text !== ',',
  );
  if (misplaced !== undefined) return wrong(misplaced.span, `\`${misplaced.text}\` has no place here`, 'a list is `[a, b]`');
  return { ok: true, values: inside.filter((_, index) => index % 2 === 0).map(valueOfToken), mayNameSet: false };
}

function valueOfToken({ kind, text, span }: Token): ValueSource {
  if (kind === 'quoted') return { value: text.slice(1, -1), span };
  if (text === 'true' || text === 'false') return { value: text === 'true', span };
  return { value: /^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : text, span };
}

function spanFrom(tokens: readonly Token[]): Span | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.span.start, end: last.span.end };
}

function helpFor({ text }: Token): string {
  const meant = commonSlips.get(text.toLowerCase());
  return meant === undefined
    ? `operators are ${[...operators.keys()].map(known => (known === 'is' ? 'is present' : known)).join(', ')}`
    : `write \`${meant}\``;
}

function wrong(span: Span, message: string, help: string): { readonly ok: false; readonly mistake: ClauseMistake } {
  return { ok: false, mistake: { span, message, help } };
}
