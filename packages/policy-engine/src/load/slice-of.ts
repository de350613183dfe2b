import { sliceCategories } from './slice-categories.gen.ts';

const categories: ReadonlySet<string> = new Set(sliceCategories);
const families: ReadonlySet<string> = new Set(sliceCategories.map(familyOf));

/** The built-in slice that declares a category or a whole family: `proviso:vocabulary/identity` for `identity.name` and `identity.**`. */
export function sliceOf(category: string): string | undefined {
  const family = familyOf(category);
  const isDeclared = categories.has(category) || (category === `${family}.**` && families.has(family));
  return isDeclared ? `proviso:vocabulary/${family}` : undefined;
}

function familyOf(category: string): string {
  return category.split('.')[0] ?? category;
}
