/** Which properties come through where something lets only named ones through: a schema that strips, a list of keys. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Node, Type } from '../program/compiler.ts';
import { isAnyProperty, propertyNames, startsWith, type Path } from './access-path.ts';

/** Property names from the value down; what lies below a path that is named comes through with it. */
export type Kept = readonly Path[];

/** A label or a value at a path comes through, or holds something that does. */
export function isKept(kept: Kept | undefined, path: Path): boolean {
  const names = propertyNames(path);
  return kept === undefined || kept.some(one => leadsTo(one, names));
}

const leadsTo = (kept: Path, asked: Path): boolean => {
  const shared = Math.min(kept.length, asked.length);
  return asked.slice(0, shared).every((name, index) => name === kept[index] || isAnyProperty(name));
};

/** What comes through both. */
export function keptByBoth(first: Kept | undefined, second: Kept | undefined): Kept | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const both = first.flatMap(one => second.flatMap(other => (startsWith(one, other) ? [one] : startsWith(other, one) ? [other] : [])));
  return [...new Map(both.map(path => [path.join('\u0000'), path])).values()];
}

/** The same, seen from a property further in. */
export function keptBelow(kept: Kept | undefined, path: Path): Kept | undefined {
  const names = propertyNames(path);
  if (kept === undefined || names.length === 0) return kept;
  const below = kept.filter(one => leadsTo(one, names));
  return below.some(one => one.length <= names.length) ? undefined : below.map(one => one.slice(names.length));
}

/** Levels of a type that are told apart, and properties of it. */
const deepest = 3;
const most = 80;

/** What a value can hold that has exactly the properties of its type; `undefined` where the type does not say. */
export function propertiesOfType(type: Type, at: Node, { compiler }: AnalysisContext): Kept | undefined {
  const paths = pathsOf(type, at, compiler, 1);
  return paths && paths.length <= most ? paths : undefined;
}

function pathsOf(type: Type, at: Node, compiler: AnalysisContext['compiler'], depth: number): Kept | undefined {
  const { known, holds, open, element, awaited } = compiler.describe(type);
  const inner = awaited ?? element;
  if (inner) return pathsOf(inner, at, compiler, depth);
  if (known !== 'yes' || open || !holds.has('object') || holds.has('array')) return undefined;
  const properties = compiler.propertiesOf(type);
  if (properties.length === 0 || properties.length > most) return undefined;
  return properties.flatMap(property => {
    const below = depth < deepest ? pathsOf(compiler.typeOfProperty(property, at), at, compiler, depth + 1) : undefined;
    return below ? below.map(path => [property.name, ...path]) : [[property.name]];
  });
}
