/** The values at the end of a path of options: through objects, the objects that constructors are given, and the elements of lists. */
import { constant, unknownAt, type Constant } from '../constants/constant.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import { syntax as ts, type Node } from '../program/compiler.ts';

/** Stands in a path for every element of a list. */
export const eachElement = '[]';

export function valuesAt(values: readonly Constant[], path: readonly string[], resolver: ConstantResolver): readonly Constant[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return values;
  const inside = values.flatMap(value => (segment === eachElement ? elementsOf(value, resolver) : membersOf(value, segment, resolver)));
  return valuesAt(inside, rest, resolver);
}

/** `props = new Defaults(props)` is made with itself: what was `seen` says nothing more. */
function membersOf(from: Constant, name: string, resolver: ConstantResolver, seen = new Set<Node>()): readonly Constant[] {
  const { value } = from;
  if (value.kind === 'unknown') {
    const given = seen.has(value.at) ? undefined : argumentOf(value.at);
    seen.add(value.at);
    return given ? resolver.valuesOf(given).flatMap(inner => membersOf(inner, name, resolver, seen)) : [unclear(value.at)];
  }
  return value.kind === 'object' ? resolver.membersOf([from], name, value.node) : [constant({ kind: 'nothing' })];
}

/** `new PolicyStatement({ principals })` has what it was made with, and so has `JSON.stringify(policy)`. */
const argumentOf = (at: Node): Node | undefined =>
  ts.isNewExpression(at) || (ts.isCallExpression(at) && /^(JSON\.stringify|(pulumi\.)?jsonStringify)$/.test(at.expression.getText()))
    ? at.arguments?.[0]
    : undefined;

/** Nothing is known of a member of what is not known: not even a name, as the whole may have one. */
const unclear = (at: Node): Constant => unknownAt(at.getSourceFile());

/** A single value may stand for a list of one. */
function elementsOf(from: Constant, resolver: ConstantResolver): readonly Constant[] {
  const { value } = from;
  if (value.kind === 'list') return resolver.elementsOf(value.node);
  return value.kind === 'unknown' ? [unclear(value.at)] : [from];
}
