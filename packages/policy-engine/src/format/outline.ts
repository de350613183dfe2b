import type { Schema } from '../schema/shapes.ts';
import type { ScalarSyntax, Syntax } from '../syntax/syntax.ts';
import { itemSchema, entrySchema } from './schema-path.ts';

/** A document with what its syntax leaves out, because it means nothing: where things start, and who wrote a collection in one line. */
export type Outline = ScalarOutline | CollectionOutline;

export interface ScalarOutline {
  readonly kind: 'scalar';
  readonly syntax: ScalarSyntax;
  /** `|` or `>`, for a text written in lines of its own. */
  readonly block: '|' | '>' | undefined;
  /** A word such as `yes` here is a mistake that quotes would hide. */
  readonly isBoolean: boolean;
  readonly end: number;
}

export interface CollectionOutline {
  readonly kind: 'map' | 'list';
  readonly parts: readonly Part[];
  /** Written between brackets. */
  readonly inFlow: boolean;
  readonly schema: Schema;
  readonly start: number;
  /** Behind the last part, or the bracket. Block collections end where their last visible part does, comments not counted. */
  readonly end: number;
}

/** An entry of a map or an item of a list. */
export interface Part {
  readonly name: string | undefined;
  /** Of the key, or of the dash. */
  readonly start: number;
  readonly value: Outline;
}

/** Syntax to outline. `schema` is what the document is compared with: the order of its keys is the order of blocks. */
export function outlineOf(syntax: Syntax, text: string, schema: Schema): Outline {
  if (syntax.kind === 'scalar') {
    const first = text[syntax.span.start];
    const block = syntax.quoted || (first !== '|' && first !== '>') ? undefined : first;
    return { kind: 'scalar', syntax, block, isBoolean: schema['type'] === 'boolean', end: syntax.span.end };
  }
  const inFlow = text[syntax.span.start] === '{' || text[syntax.span.start] === '[';
  const parts = syntax.kind === 'map' ? partsOfMap(syntax, text, schema) : partsOfList(syntax, text, schema, inFlow);
  const end = inFlow ? syntax.span.end : endOf(parts, syntax.span.end);
  return { kind: syntax.kind, parts, inFlow, schema, start: syntax.span.start, end };
}

function partsOfMap(syntax: Syntax & { readonly kind: 'map' }, text: string, schema: Schema): readonly Part[] {
  return [...syntax.entries.values()].map(({ name, nameSpan, value }) => ({
    name,
    start: nameSpan.start,
    value: outlineOf(value, text, entrySchema(schema, name)),
  }));
}

function partsOfList(syntax: Syntax & { readonly kind: 'list' }, text: string, schema: Schema, inFlow: boolean): readonly Part[] {
  const parts: Part[] = [];
  let from = syntax.span.start;
  for (const item of syntax.items) {
    const start = inFlow ? item.span.start : skipInsignificant(text, from);
    const value = outlineOf(item, text, itemSchema(schema));
    parts.push({ name: undefined, start, value });
    from = value.end;
  }
  return parts;
}

/** Behind blanks and comments. */
function skipInsignificant(text: string, from: number): number {
  const insignificant = /(?:\s|#[^\n]*)*/y;
  insignificant.lastIndex = from;
  insignificant.test(text);
  return insignificant.lastIndex;
}

function endOf(parts: readonly Part[], otherwise: number): number {
  return parts.at(-1)?.value.end ?? otherwise;
}
