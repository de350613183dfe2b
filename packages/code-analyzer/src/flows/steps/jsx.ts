/** `<Profile user={user}/>`: what a component is given, in the form of its properties. */
import { syntax, type nodes } from '../../program/compiler.ts';
import { isAnyProperty, type Path } from '../access-path.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { harmless, join, within, without, type Value } from '../value.ts';

export const attributes = flowStep({
  name: 'attributes',
  accepts: syntax.isJsxAttributes,
  value: (node, path, evaluation) => {
    const [name, ...rest] = path;
    if (name === undefined) return allOf(node, evaluation);
    if (isAnyProperty(name)) return join(node.properties.map(one => partOf(one, path, evaluation)));
    const found: Value[] = name === children ? [childrenValue(node, rest, evaluation)] : [];
    for (const one of [...node.properties].reverse()) {
      if (syntax.isJsxAttribute(one) && nameOf(one) !== name) continue;
      found.push(partOf(one, path, evaluation));
      if (syntax.isJsxAttribute(one)) break;
    }
    return join(found);
  },
});

const children = 'children';
const nameOf = ({ name }: nodes.JsxAttribute): string => name.getText();

function allOf(node: nodes.JsxAttributes, evaluation: Evaluation): Value {
  let value = within(childrenValue(node, [], evaluation), [children]);
  for (const one of node.properties) {
    const kept = syntax.isJsxAttribute(one) ? without(value, [nameOf(one)]) : value;
    const added = partOf(one, syntax.isJsxAttribute(one) ? [nameOf(one)] : [], evaluation);
    value = join([kept, syntax.isJsxAttribute(one) ? within(added, [nameOf(one)]) : added]);
  }
  return value;
}

/** `path` begins with the name of the property. */
function partOf(one: nodes.JsxAttributeLike, path: Path, evaluation: Evaluation): Value {
  if (syntax.isJsxSpreadAttribute(one)) return evaluation.valueOf(one.expression, path);
  return one.initializer ? evaluation.valueOf(one.initializer, path.slice(1)) : harmless;
}

/** Texts and expressions between the tags; other elements hold what they are given themselves. */
function childrenValue(node: nodes.JsxAttributes, path: Path, evaluation: Evaluation): Value {
  const element = node.parent.parent;
  if (!syntax.isJsxElement(element)) return harmless;
  return join(element.children.filter(syntax.isJsxExpression).map(child => evaluation.valueOf(child, path)));
}
