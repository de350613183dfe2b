/** Strict-Transport-Security (RFC 6797) where a header is written by its name: only one thing has that name. */
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { OptionFact } from '../facts.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import type { Node } from '../program/compiler.ts';
import { headerValueAt } from './header-values.ts';
import { toOptionValues } from './to-option-values.ts';

const hstsHeader = /^strict-transport-security$/i;

/** `response.setHeader('Strict-Transport-Security', …)`, `{ 'Strict-Transport-Security': … }`, `{ key: 'Strict-Transport-Security', value: … }` */
export function hstsHeaderAt(node: Node, resolver: ConstantResolver): readonly OptionFact[] {
  const value = headerValueAt(node, hstsHeader);
  if (!value) return [];
  const values = toOptionValues({ values: resolver.valuesOf(value), rule: unjudged, at: placeOf(value), resolver });
  const [first, ...others] = values;
  const name = 'Strict-Transport-Security';
  return first ? [{ ...placeOf(node), text: shortText(value), name, aspect: 'hsts', option: name, values: [first, ...others] }] : [];
}

/** The values speak for themselves. */
const unjudged = { on: [], off: [], doubtful: [] };
