/** Strict-Transport-Security (RFC 6797) where a header is written by its name: only one thing has that name. */
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { OptionFact } from '../facts.ts';
import { lastName } from '../flows/callee-name.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { propertyNameText } from '../flows/property-name.ts';
import { syntax as ts, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { toOptionValues } from './to-option-values.ts';

export const hstsHeader = /^strict-transport-security$/i;

/** `response.setHeader('Strict-Transport-Security', …)`, `{ 'Strict-Transport-Security': … }`, `{ key: 'Strict-Transport-Security', value: … }` */
export function hstsHeaderAt(node: Node, resolver: ConstantResolver): readonly OptionFact[] {
  const value = headerValueAt(node);
  if (!value) return [];
  const values = toOptionValues({ values: resolver.valuesOf(value), rule: unjudged, at: placeOf(value), resolver });
  const [first, ...others] = values;
  const name = 'Strict-Transport-Security';
  return first ? [{ ...placeOf(node), text: shortText(value), name, aspect: 'hsts', option: name, values: [first, ...others] }] : [];
}

/** The values speak for themselves. */
const unjudged = { on: [], off: [], doubtful: [] };

const setters = /^(set|setHeader|header|append|appendHeader)$/;

function headerValueAt(node: Node): Expression | undefined {
  if (ts.isCallExpression(node)) {
    const [name, value] = node.arguments;
    return value && isHeaderName(name) && setters.test(lastName(node.expression) ?? '') ? value : undefined;
  }
  if (!ts.isPropertyAssignment(node)) return undefined;
  if (hstsHeader.test(propertyNameText(node.name) ?? '')) return node.initializer;
  return propertyNameText(node.name) === 'value' && isHeaderName(keyBeside(node)) ? node.initializer : undefined;
}

/** `key` of Next, `name` of other lists of headers. */
function keyBeside(property: nodes.PropertyAssignment): Expression | undefined {
  if (!ts.isObjectLiteralExpression(property.parent)) return undefined;
  const key = property.parent.properties.find(
    other => ts.isPropertyAssignment(other) && /^(key|name)$/.test(propertyNameText(other.name) ?? ''),
  );
  return key && ts.isPropertyAssignment(key) ? key.initializer : undefined;
}

const isHeaderName = (node: Node | undefined): boolean => node !== undefined && ts.isStringLiteralLike(node) && hstsHeader.test(node.text);
