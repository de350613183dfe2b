import type { Expression, Node } from '../program/compiler.ts';
import type { ConstantResolver } from './constant-resolver.ts';
import { combined, constant, partsOf, unknownAt, type Constant, type TextPart } from './constant.ts';

/** More alternatives than this are cut to "unknown": a template of several ternaries multiplies. */
export const mostAlternatives = 24;

/** A value as it stands in a string. */
export function asText(candidate: Constant, at: Node): Constant {
  return { ...candidate, value: { kind: 'text', parts: partsOf(candidate, at) } };
}

/** Pieces of a text that are looked at: scheme and host come first. */
const mostPieces = 64;

/** The texts that come from writing the expressions one after the other. */
export function joinAll(expressions: readonly Expression[], resolver: ConstantResolver, at: Node): readonly Constant[] {
  const pieces = expressions
    .slice(0, mostPieces)
    .map(expression => resolver.valuesOf(expression).map(candidate => asText(candidate, expression)));
  const rest = expressions.length > mostPieces ? [[asText(unknownAt(at), at)]] : [];
  return joinAlternatives([...pieces, ...rest], at);
}

export function joinAlternatives(pieces: readonly (readonly Constant[])[], at: Node): readonly Constant[] {
  let joined: readonly Constant[] = [constant({ kind: 'text', parts: [] })];
  for (const alternatives of pieces) {
    const usable = joined.length * alternatives.length > mostAlternatives ? [asText(unknownAt(at), at)] : alternatives;
    joined = joined.flatMap(left => usable.map(right => combined({ kind: 'text', parts: joinParts(left, right, at) }, [left, right])));
  }
  return joined;
}

function joinParts(left: Constant, right: Constant, at: Node): readonly TextPart[] {
  return [...partsOf(left, at), ...partsOf(right, at)].filter(part => !part.known || part.text !== '');
}
