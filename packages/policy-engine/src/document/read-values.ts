import { entryOf, itemsOf, textOf, type Syntax } from '../syntax/syntax.ts';
import type { CategorySelector, Reference } from './policy-document.ts';
import { categoryPattern, sensitivities } from '../schema/shapes.ts';

export function readTexts(syntax: Syntax | undefined): readonly string[] {
  return itemsOf(syntax).flatMap(item => textOf(item) ?? []);
}

/** Texts that are among the known ones, in their type. */
export function readKnown<T extends string>(syntax: Syntax | undefined, known: readonly T[]): readonly T[] {
  const written = readTexts(syntax);
  return known.filter(word => written.includes(word));
}

/** A single text, with its place. */
export function readReference(file: string, syntax: Syntax | undefined): Reference | undefined {
  const text = textOf(syntax);
  return syntax === undefined || text === undefined ? undefined : { text, file, span: syntax.span };
}

export function readFlag(syntax: Syntax | undefined): boolean | undefined {
  return syntax?.kind === 'scalar' && typeof syntax.value === 'boolean' ? syntax.value : undefined;
}

export function readNumber(syntax: Syntax | undefined): number | undefined {
  return syntax?.kind === 'scalar' && typeof syntax.value === 'number' ? syntax.value : undefined;
}

export function readReferences(file: string, syntax: Syntax | undefined): readonly Reference[] | undefined {
  if (syntax === undefined) return undefined;
  return itemsOf(syntax).flatMap(item => {
    const text = textOf(item);
    return text === undefined ? [] : { text, file, span: item.span };
  });
}

export function readCategorySelector(file: string, syntax: Syntax | undefined): CategorySelector | undefined {
  if (syntax === undefined) return undefined;
  if (syntax.kind === 'map') {
    const written = entryOf(syntax, 'sensitivity');
    const span = written?.value.span ?? syntax.span;
    return { kind: 'sensitivity', sensitivities: readKnown(written?.value, sensitivities), file, span };
  }
  return { kind: 'patterns', patterns: (readReferences(file, syntax) ?? []).filter(isCategoryPattern) };
}

const wellFormed = new RegExp(String(categoryPattern['pattern']));

/** What is not has been reported by the structure. */
export function isCategoryPattern({ text }: Reference): boolean {
  return wellFormed.test(text);
}
