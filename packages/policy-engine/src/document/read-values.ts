import { itemsOf, textOf, valueOf, type Syntax } from '../syntax/syntax.ts';
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

export function readReferences(file: string, syntax: Syntax | undefined): readonly Reference[] | undefined {
  if (syntax === undefined) return undefined;
  return itemsOf(syntax).flatMap(item => {
    const text = textOf(item);
    return text === undefined ? [] : { text, file, span: item.span };
  });
}

export function readCategorySelector(file: string, syntax: Syntax | undefined): CategorySelector | undefined {
  if (syntax === undefined) return undefined;
  if (syntax.kind === 'map') return { kind: 'sensitivity', sensitivities: readKnown(valueOf(syntax, 'sensitivity'), sensitivities) };
  const wellFormed = new RegExp(String(categoryPattern['pattern']));
  return { kind: 'patterns', patterns: (readReferences(file, syntax) ?? []).filter(reference => wellFormed.test(reference.text)) };
}
