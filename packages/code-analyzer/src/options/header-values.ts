/** Where a header is written by its name. */
import { lastName } from '../flows/callee-name.ts';
import { propertyNameText } from '../flows/property-name.ts';
import { syntax as ts, type Expression, type Node, type nodes } from '../program/compiler.ts';

const setters = /^(set|setHeader|header|append|appendHeader)$/;

/** `response.setHeader('X', …)`, `{ 'X': … }`, `{ key: 'X', value: … }` */
export function headerValueAt(node: Node, header: RegExp): Expression | undefined {
  if (ts.isCallExpression(node)) {
    const [name, value] = node.arguments;
    return value && isNamed(name, header) && setters.test(lastName(node.expression) ?? '') ? value : undefined;
  }
  if (!ts.isPropertyAssignment(node)) return undefined;
  if (header.test(propertyNameText(node.name) ?? '')) return node.initializer;
  return propertyNameText(node.name) === 'value' && isNamed(keyBeside(node), header) ? node.initializer : undefined;
}

/** `key` of Next, `name` of other lists of headers. */
function keyBeside(property: nodes.PropertyAssignment): Expression | undefined {
  if (!ts.isObjectLiteralExpression(property.parent)) return undefined;
  const key = property.parent.properties.find(
    other => ts.isPropertyAssignment(other) && /^(key|name)$/.test(propertyNameText(other.name) ?? ''),
  );
  return key && ts.isPropertyAssignment(key) ? key.initializer : undefined;
}

const isNamed = (node: Node | undefined, header: RegExp): boolean =>
  node !== undefined && ts.isStringLiteralLike(node) && header.test(node.text);
