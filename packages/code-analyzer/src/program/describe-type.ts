import { ts } from '@ts-morph/common';
import type { TypeDescription } from './compiler.ts';

type Held = TypeDescription['holds'] extends ReadonlySet<infer K> ? K : never;

/** A described type before it is made opaque. */
export interface DescribedType extends Omit<TypeDescription, 'element' | 'awaited'> {
  readonly element?: ts.Type;
  readonly awaited?: ts.Type;
}

export function describeType(checker: ts.TypeChecker, type: ts.Type): DescribedType {
  const members = membersOf(checker, type);
  const stubs = members.map(member => stubOf(checker, member));
  const known = knownOf(members, stubs);
  const stub = known === 'stub' ? stubs.flatMap(name => name ?? []).sort()[0] : undefined;
  const parts = members.map(member => partsOf(checker, member));
  const element = unionOf(
    checker,
    parts.flatMap(part => part.element ?? []),
  );
  const awaited = unionOf(
    checker,
    parts.flatMap(part => part.awaited ?? []),
  );
  return {
    known,
    ...(stub === undefined ? {} : { stub }),
    holds: new Set(parts.map(part => part.held)),
    names: [...new Set([...namesOf(type), ...members.flatMap(namesOf).sort()])],
    ...(element ? { element } : {}),
    ...(awaited ? { awaited } : {}),
    ...(type.flags & ts.TypeFlags.IndexedAccess ? { byKey: true } : {}),
    ...(type.flags & deferred || members.some(member => isOpen(checker, member)) ? { open: true } : {}),
    literal: members.length > 0 && members.every(member => member.isLiteral() || (member.flags & ts.TypeFlags.BooleanLiteral) !== 0),
  };
}

/** What these types are is decided by those who use them. */
const deferred = ts.TypeFlags.TypeParameter | ts.TypeFlags.IndexedAccess | ts.TypeFlags.Conditional | ts.TypeFlags.Substitution;

function isOpen(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (type.flags & deferred) return true;
  if (type.isIntersection()) return type.types.some(member => isOpen(checker, member));
  return (type.flags & ts.TypeFlags.Object) !== 0 && checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined;
}

/** Members of a union, `null` and `undefined` left out; a type parameter stands for its constraint. */
export function membersOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const constrained = type.flags & deferred ? (checker.getBaseConstraintOfType(type) ?? type) : type;
  const empty = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never;
  return (constrained.isUnion() ? constrained.types : [constrained]).filter(member => !(member.flags & empty));
}

function knownOf(members: readonly ts.Type[], stubs: readonly (string | undefined)[]): TypeDescription['known'] {
  if (members.some(member => member.flags & ts.TypeFlags.Any)) return 'any';
  if (members.some(member => member.flags & ts.TypeFlags.Unknown)) return 'unknown';
  return members.length > 0 && stubs.every(stub => stub !== undefined) ? 'stub' : 'yes';
}

const brand = '__unmodelled';

/** `mod#Name` when a type comes from a module that has neither source nor model and adds nothing to it. */
function stubOf(checker: ts.TypeChecker, type: ts.Type): string | undefined {
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return undefined;
  const branded = checker.getPropertyOfType(type, brand);
  if (!branded) return undefined;
  const value = checker.getTypeOfSymbol(branded);
  return value.isStringLiteral() ? value.value : undefined;
}

/** Names that a reader would use for a type: its alias, and the class, interface or enum that declares it; a member of an enum names one value. */
function namesOf(type: ts.Type): readonly string[] {
  const named = ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.Enum;
  const symbol = type.symbol as ts.Symbol | undefined;
  const own = symbol && symbol.flags & named ? [symbol.name] : [];
  const alias = type.aliasSymbol ? [type.aliasSymbol.name] : [];
  const inner = type.isIntersection() ? type.types.flatMap(namesOf) : [];
  return [...alias, ...own, ...inner].filter(name => !name.startsWith('__'));
}

interface Parts {
  readonly held: Held;
  readonly element?: ts.Type | undefined;
  readonly awaited?: ts.Type | undefined;
}

const primitives: readonly (readonly [ts.TypeFlags, Held])[] = [
  [ts.TypeFlags.StringLike, 'string'],
  [ts.TypeFlags.NumberLike, 'number'],
  [ts.TypeFlags.BooleanLike, 'boolean'],
  [ts.TypeFlags.BigIntLike, 'bigint'],
  [ts.TypeFlags.ESSymbolLike, 'symbol'],
];

function partsOf(checker: ts.TypeChecker, type: ts.Type): Parts {
  const primitive = primitives.find(([flags]) => type.flags & flags);
  if (primitive) return { held: primitive[1] };
  if (type.isIntersection()) return partsOfIntersection(checker, type);
  if (!(type.flags & ts.TypeFlags.Object)) return { held: 'other' };
  if (checker.isArrayType(type) || checker.isTupleType(type))
    return { held: 'array', element: checker.getIndexTypeOfType(type, ts.IndexKind.Number) };
  return partsOfObject(checker, type);
}

/** `string & { __brand }` is a string. */
function partsOfIntersection(checker: ts.TypeChecker, type: ts.IntersectionType): Parts {
  const parts = type.types.map(member => partsOf(checker, member));
  return (
    parts.find(part => part.held !== 'object' && part.held !== 'other') ?? {
      held: 'object',
      element: parts.find(part => part.element)?.element,
      awaited: parts.find(part => part.awaited)?.awaited,
    }
  );
}

const lists = new Set([
  'Set',
  'ReadonlySet',
  'WeakSet',
  'Iterable',
  'IterableIterator',
  'Iterator',
  'IteratorObject',
  'ArrayIterator',
  'MapIterator',
  'SetIterator',
  'Generator',
  'AsyncGenerator',
  'AsyncIterable',
  'AsyncIterableIterator',
  'AsyncIteratorObject',
  'ArrayLike',
]);
const maps = new Set(['Map', 'ReadonlyMap', 'WeakMap']);

function partsOfObject(checker: ts.TypeChecker, type: ts.Type): Parts {
  const name = (type.symbol as ts.Symbol | undefined)?.name ?? '';
  if (name === 'Date') return { held: 'date' };
  const values = typeArguments(checker, type);
  if (name === 'Promise' || name === 'PromiseLike') return { held: 'object', awaited: values[0] };
  if (lists.has(name) && values.length > 0) return { held: 'array', element: values[0] };
  if (maps.has(name) && values.length > 1) return { held: 'object', element: values[1] };
  if (type.getCallSignatures().length > 0 && !stubOf(checker, type)) return { held: 'function' };
  return { held: 'object', ...inheritedParts(checker, type) };
}

/** A query builder that can be awaited, a class that extends `Array`. */
function inheritedParts(checker: ts.TypeChecker, type: ts.Type): Partial<Parts> {
  if (checker.getPropertyOfType(type, 'then') && !stubOf(checker, type)) {
    const awaited = checker.getAwaitedType(type);
    return awaited && awaited !== type ? { awaited } : {};
  }
  const element = checker.getPropertyOfType(type, 'map') ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  return element ? { element } : {};
}

function typeArguments(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  return isReference(type) ? checker.getTypeArguments(type) : [];
}

const isReference = (type: ts.Type): type is ts.TypeReference => ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;

export function unionOf(checker: ts.TypeChecker, types: readonly ts.Type[]): ts.Type | undefined {
  const distinct = [...new Set(types)];
  return distinct.length <= 1 ? distinct[0] : (checker as CheckerWithUnions).getUnionType(distinct);
}

/** TypeScript's checker has this method without declaring it. */
interface CheckerWithUnions extends ts.TypeChecker {
  readonly getUnionType: (types: readonly ts.Type[]) => ts.Type;
}
