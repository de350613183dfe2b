import type { Phrase } from './phrase.ts';

/** A page for people, in no format yet. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Phrase }
  | { readonly kind: 'paragraph'; readonly text: Phrase }
  | { readonly kind: 'list'; readonly items: readonly Phrase[] }
  | Table
  /** Something that ought to be said, and is not. */
  | { readonly kind: 'gap'; readonly text: Phrase };

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly Phrase[])[];
}

/** Something to be looked at, as the compiler found it. */
export interface OpenPoint {
  readonly name: string;
  readonly message: string;
  /** Such as `acme.policy.yaml:12:5`. */
  readonly place: string;
}

export function heading(level: 2 | 3, text: Phrase | string): Block {
  return { kind: 'heading', level, text: typeof text === 'string' ? [text] : text };
}

export function paragraph(text: Phrase): Block {
  return { kind: 'paragraph', text };
}

/** Stands below a table of times: rows for the same thing hold together. */
export const whicheverEndsFirst: Block = { kind: 'paragraph', text: ['Where several speak of the same, the one that ends first holds.'] };

export function gap(text: Phrase): Block {
  return { kind: 'gap', text };
}

/** Nothing for no items. */
export function list(items: readonly Phrase[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** The table, or the gap that it would be. Rows that say the same are one: a policy and its packs may agree. */
export function tableOr(missing: Phrase, { caption, columns, rows }: Omit<Table, 'kind'>): Block {
  const different = [...new Map(rows.map(row => [JSON.stringify(row), row])).values()];
  return different.length === 0 ? gap(missing) : { kind: 'table', caption, columns, rows: different };
}
