import { ts } from '@ts-morph/common';

/**
 * The kinds of value that a type holds, a letter each, sorted: s n b i y (primitives), f(unction), a(rray), p(romise), o(bject),
 * v (void or never), * (anything, or what only an instantiation could tell).
 */
export function kindsOf(checker: ts.TypeChecker, type: ts.Type): string {
  const kinds = new Set<string>();
  collect(checker, type, kinds, 0);
  if (kinds.has('*')) return '*';
  if (kinds.size > 1) kinds.delete('v');
  return [...kinds].sort().join('');
}

const primitives: readonly (readonly [number, string])[] = [
  [ts.TypeFlags.StringLike | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.StringMapping, 's'],
  [ts.TypeFlags.NumberLike, 'n'],
  [ts.TypeFlags.BooleanLike, 'b'],
  [ts.TypeFlags.BigIntLike, 'i'],
  [ts.TypeFlags.ESSymbolLike, 'y'],
  [ts.TypeFlags.VoidLike | ts.TypeFlags.Null | ts.TypeFlags.Never, 'v'],
];

function collect(checker: ts.TypeChecker, type: ts.Type, kinds: Set<string>, depth: number): void {
  const { flags } = type;
  const primitive = primitives.find(([mask]) => (flags & mask) !== 0);
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown) || depth > 20) kinds.add('*');
  else if (type.isUnion()) for (const member of type.types) collect(checker, member, kinds, depth + 1);
  else if (flags & ts.TypeFlags.Instantiable) {
    const constraint = flags & ts.TypeFlags.TypeParameter ? undefined : checker.getBaseConstraintOfType(type);
    if (constraint === undefined || constraint === type) kinds.add('*');
    else collect(checker, constraint, kinds, depth + 1);
  } else if (primitive) kinds.add(primitive[1]);
  else if (type.isIntersection()) kinds.add(kindOfIntersection(checker, type));
  else kinds.add(kindOfObject(checker, type));
}

/** A branded string is a string. */
function kindOfIntersection(checker: ts.TypeChecker, type: ts.IntersectionType): string {
  const parts = type.types.map(part => kindsOf(checker, part));
  return parts.find(part => /^[snbiy*]$/.test(part)) ?? kindOfObject(checker, type);
}

function kindOfObject(checker: ts.TypeChecker, type: ts.Type): string {
  if (checker.isArrayLikeType(type)) return 'a';
  if (checker.getPropertyOfType(type, 'then')) return 'p';
  const callable = type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0;
  return callable ? 'f' : isEmpty(checker, type) ? '*' : 'o';
}

/** `{}` is anything that is not nothing. */
function isEmpty(checker: ts.TypeChecker, type: ts.Type): boolean {
  return checker.getPropertiesOfType(type).length === 0 && checker.getIndexInfosOfType(type).length === 0 && !type.isClassOrInterface();
}
