/** Objects and arrays written in place: each property keeps its own value, and a later one replaces an earlier one. */
import { isPlainlySomethingElse } from '../../labels/is-plainly-something-else.ts';
import { syntax, type Node, type nodes } from '../../program/compiler.ts';
import {
  anyElement,
  callResult,
  elementAt,
  elementIndex,
  isAnyProperty,
  isElement,
  joinPaths,
  unknownProperty,
  type Path,
} from '../access-path.ts';
import { declaredLabels, fillGaps } from '../declared-labels.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { propertyNameText } from '../property-name.ts';
import { harmless, join, within, without, type Value } from '../value.ts';

export const objects = flowStep({
  name: 'object',
  accepts: syntax.isObjectLiteralExpression,
  value: (node, path, evaluation) => {
    const [name, ...rest] = path;
    if (name === undefined) return wholeObject(node, evaluation);
    const any = isAnyProperty(name) || isElement(name);
    return any ? anyPropertyOf(node, path, evaluation) : oneProperty(node, name, rest, evaluation);
  },
});

function wholeObject(node: nodes.ObjectLiteralExpression, evaluation: Evaluation): Value {
  let value: Value = harmless;
  for (const member of node.properties) {
    if (syntax.isSpreadAssignment(member)) {
      const left = value.length > 0 ? replacedBy(member, evaluation).reduce((kept, name) => without(kept, [name]), value) : value;
      value = join([left, evaluation.valueOf(member.expression, [])]);
      continue;
    }
    const name = propertyNameText(member.name);
    const kept = name === undefined ? value : without(value, [name]);
    value = join([kept, within(memberValue(member, [], evaluation), [name ?? unknownProperty])]);
  }
  return value;
}

/** What stands before a spread is gone where all that is spread has a property of that name. */
const replacedBy = (spread: nodes.SpreadAssignment, { context: { compiler } }: Evaluation): readonly string[] =>
  compiler.alwaysSetBy(compiler.typeOf(spread.expression));

/** The last member that may be it, and what it may be instead: a spread before it, a computed name beside it. */
function oneProperty(node: nodes.ObjectLiteralExpression, name: string, rest: Path, evaluation: Evaluation): Value {
  const found: Value[] = [];
  for (const member of [...node.properties].reverse()) {
    if (syntax.isSpreadAssignment(member)) {
      found.push(evaluation.valueOf(member.expression, [name, ...rest]));
      if (replacedBy(member, evaluation).includes(name)) break;
      continue;
    }
    const memberName = propertyNameText(member.name);
    if (memberName !== undefined && memberName !== name) continue;
    found.push(memberValue(member, rest, evaluation));
    if (memberName === name) break;
  }
  return join(found);
}

function anyPropertyOf(node: nodes.ObjectLiteralExpression, path: Path, evaluation: Evaluation): Value {
  const rest = path.slice(1);
  return join(
    node.properties.map(member =>
      syntax.isSpreadAssignment(member) ? evaluation.valueOf(member.expression, path) : memberValue(member, rest, evaluation),
    ),
  );
}

function memberValue(member: Exclude<nodes.ObjectLiteralElementLike, nodes.SpreadAssignment>, rest: Path, evaluation: Evaluation): Value {
  if (syntax.isShorthandPropertyAssignment(member)) return evaluation.valueOf(member.name, rest);
  if (syntax.isGetAccessorDeclaration(member)) return evaluation.returnOf(member, rest);
  if (syntax.isMethodDeclaration(member) && rest[0] === callResult) return evaluation.returnOf(member, rest.slice(1));
  if (!syntax.isPropertyAssignment(member)) return harmless;
  return nameOfMember(evaluation.valueOf(member.initializer, rest), member, rest, evaluation);
}

/** `{ email: f() }`: when nothing else tells what `f()` is, the property does; but `{ email: customer.id }` is told by its own name. */
function nameOfMember(value: Value, member: nodes.PropertyAssignment, rest: Path, { context }: Evaluation): Value {
  if (isPlainlySomethingElse(context.compiler, member.initializer)) return value;
  return fillGaps(value, below => {
    const path = joinPaths(rest, below);
    return path.length === 0 ? context.labeller.ofDeclaration(member) : declaredLabels(context, member.initializer, path);
  });
}

export const arrays = flowStep({
  name: 'array',
  accepts: syntax.isArrayLiteralExpression,
  value: (node, path, evaluation) => {
    const [segment, ...rest] = path;
    if (segment === undefined)
      return join(node.elements.map((element, index) => within(elementValue(element, [], evaluation), [indexSegment(node, index)])));
    const below = isElement(segment) ? rest : path;
    const index = isElement(segment) ? elementIndex(segment) : undefined;
    const elements =
      index === undefined || node.elements.slice(0, index + 1).some(syntax.isSpreadElement)
        ? node.elements
        : node.elements.slice(index, index + 1);
    return join(elements.map(element => elementValue(element, below, evaluation)));
  },
});

/** Behind a spread nobody knows the index. */
function indexSegment(node: nodes.ArrayLiteralExpression, index: number): string {
  return node.elements.slice(0, index + 1).some(syntax.isSpreadElement) ? anyElement : elementAt(index);
}

const elementValue = (element: Node, path: Path, evaluation: Evaluation): Value => evaluation.valueOf(element, path);
