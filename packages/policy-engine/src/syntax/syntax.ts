import type { Span } from '../diagnostic.ts';

/** What a YAML text says, with positions: no anchors, no tags, keys are text and unique. */
export type Syntax = ScalarSyntax | ListSyntax | MapSyntax;

export type ScalarValue = string | number | boolean | null;

export interface ScalarSyntax {
  readonly kind: 'scalar';
  readonly value: ScalarValue;
  /** As written, without quotes: `1.0` stays `1.0`. */
  readonly source: string;
  readonly quoted: boolean;
  /** Stands for something that has been reported: nothing more is to be said about it. */
  readonly reported?: true;
  readonly span: Span;
}

export interface ListSyntax {
  readonly kind: 'list';
  readonly items: readonly Syntax[];
  readonly span: Span;
}

export interface MapSyntax {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, EntrySyntax>;
  readonly span: Span;
}

export interface EntrySyntax {
  /** The key; after a repair the key that was meant. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Syntax;
}

export type PlainValue = ScalarValue | readonly PlainValue[] | { readonly [name: string]: PlainValue };

/** The value without positions. Objects have no prototype, so that no key means anything by itself. Depth is limited by the parser. */
export function plainValueOf(syntax: Syntax): PlainValue {
  switch (syntax.kind) {
    case 'scalar':
      return syntax.value;
    case 'list':
      return syntax.items.map(plainValueOf);
    case 'map': {
      const plain = Object.create(null) as Record<string, PlainValue>;
      for (const entry of syntax.entries.values()) plain[entry.name] = plainValueOf(entry.value);
      return plain;
    }
  }
}

export function mapSyntax(entries: Iterable<EntrySyntax>, span: Span): MapSyntax {
  return { kind: 'map', entries: new Map([...entries].map(entry => [entry.name, entry])), span };
}

export function entryOf(syntax: Syntax | undefined, name: string): EntrySyntax | undefined {
  return syntax?.kind === 'map' ? syntax.entries.get(name) : undefined;
}

export function valueOf(syntax: Syntax | undefined, name: string): Syntax | undefined {
  return entryOf(syntax, name)?.value;
}

export function entriesOf(syntax: Syntax | undefined): readonly EntrySyntax[] {
  return syntax?.kind === 'map' ? [...syntax.entries.values()] : [];
}

/** Items of a list; of a single value, that value. */
export function itemsOf(syntax: Syntax | undefined): readonly Syntax[] {
  if (syntax === undefined) return [];
  return syntax.kind === 'list' ? syntax.items : [syntax];
}

export function textOf(syntax: Syntax | undefined): string | undefined {
  return syntax?.kind === 'scalar' && typeof syntax.value === 'string' ? syntax.value : undefined;
}
