/** A value of an option as a model writes it: `false`, `UNENCRYPTED`, `anyIpv4()`, `tcp(5432)`. */
import type { Constant } from '../constants/constant.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import { syntax as ts, type Expression, type Node } from '../program/compiler.ts';

/** The text of a value; `undefined` when it is not known. */
export const textOfValue = (value: Constant, resolver: ConstantResolver): string | undefined => textWithin(value, resolver, []);

/** Calls within each other that are written out. They end: `key = new Key(key)` is made with itself. */
const deepestCall = 6;

function textWithin({ value }: Constant, resolver: ConstantResolver, around: readonly Node[]): string | undefined {
  switch (value.kind) {
    case 'text':
      return value.parts.every(part => part.known) ? value.parts.map(part => part.text).join('') : undefined;
    case 'number':
    case 'flag':
      return String(value.value);
    case 'object':
      return '{}';
    case 'list':
      return '[]';
    case 'nothing':
      return undefined;
    case 'unknown':
      return around.length < deepestCall && !around.includes(value.at) ? symbolicName(value.at, resolver, around) : undefined;
  }
}

/** What libraries give names to instead of values: a member of one of their classes, or what one of their functions makes. */
function symbolicName(at: Node, resolver: ConstantResolver, around: readonly Node[]): string | undefined {
  if (ts.isPropertyDeclaration(at) || ts.isEnumMember(at))
    return resolver.compiler.originOf(at).kind === 'model' && ts.isIdentifier(at.name) ? at.name.text : undefined;
  if (!ts.isCallExpression(at) && !ts.isNewExpression(at)) return undefined;
  const name = nameOfLibrary(at.expression, resolver);
  if (name === undefined) return undefined;
  const inside = [...around, at];
  return `${name}(${(at.arguments ?? []).map(given => argumentText(given, resolver, inside)).join(',')})`;
}

function nameOfLibrary(callee: Expression, { compiler }: ConstantResolver): string | undefined {
  const symbol = compiler.symbolOf(callee);
  if (!symbol || !compiler.declarationsOf(symbol).some(declaration => compiler.originOf(declaration).kind === 'model')) return undefined;
  return compiler.nameOf(symbol);
}

function argumentText(given: Expression, resolver: ConstantResolver, around: readonly Node[]): string {
  const [value, ...others] = resolver.valuesOf(given);
  return (value && others.length === 0 ? textWithin(value, resolver, around) : undefined) ?? '?';
}
