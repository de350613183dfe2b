/** `user.email`, `row['email']`, `rows[0]`: a part of a value. */
import { syntax, type nodes } from '../../program/compiler.ts';
import { anyElement, callResult, elementAt, unknownProperty, type Path } from '../access-path.ts';
import { fieldValue } from '../class-fields.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { propertyByKey } from '../keyed-values.ts';
import { cutText } from '../text-parts.ts';
import { harmless, join, seenAt, type Value } from '../value.ts';

/** Properties that count or describe and do not tell. */
const tellingNothing: ReadonlySet<string> = new Set(['length', 'size', 'byteLength', 'constructor', 'prototype']);

export const propertyAccesses = flowStep({
  name: 'property',
  accepts: syntax.isPropertyAccessExpression,
  value: (node, path, evaluation) => {
    if (tellingNothing.has(node.name.text)) return harmless;
    const value = seenAt(memberValue(node, [node.name.text, ...path], evaluation), node);
    return evaluation.named(value, node, path);
  },
});

/** A namespace's export or an enum's member is found by its symbol, everything else in the object that holds it. */
function memberValue(node: nodes.PropertyAccessExpression, path: Path, evaluation: Evaluation): Value {
  const { compiler } = evaluation.context;
  if (syntax.isIdentifier(node.expression) && isNamespace(node.expression, evaluation)) {
    const symbol = compiler.symbolOf(node);
    const declarations = symbol ? compiler.declarationsOf(symbol) : [];
    return join(
      declarations
        .filter(syntax.isVariableDeclaration)
        .flatMap(declaration => (declaration.initializer ? [evaluation.valueOf(declaration.initializer, path.slice(1))] : [])),
    );
  }
  return evaluation.valueOf(node.expression, path);
}

function isNamespace(name: nodes.Identifier, { context: { compiler } }: Evaluation): boolean {
  const symbol = compiler.symbolOf(name);
  return (
    symbol !== undefined &&
    compiler
      .declarationsOf(symbol)
      .some(
        declaration => syntax.isSourceFile(declaration) || syntax.isModuleDeclaration(declaration) || syntax.isEnumDeclaration(declaration),
      )
  );
}

export const elementAccesses = flowStep({
  name: 'element access',
  accepts: syntax.isElementAccessExpression,
  value: (node, path, evaluation) => {
    const byKey = path.length === 0 ? propertyByKey(node, evaluation) : undefined;
    if (byKey) return withoutNames(seenAt(byKey, node));
    const segments = segmentsOf(node, evaluation);
    const value = seenAt(join(segments.map(segment => evaluation.valueOf(node.expression, [segment, ...path]))), node);
    const isKnown = segments.length === 1 && segments[0] !== unknownProperty;
    const named = isKnown ? evaluation.named(value, node, path) : withoutNames(value);
    return isText(node, evaluation) ? cutText(named, node, evaluation) : named;
  },
});

/** Keys of one access that are told apart. */
const mostKeys = 24;

/** More than one for a key of which the type names every value: `user[key]` with `'email' | 'phone'`. */
function segmentsOf(node: nodes.ElementAccessExpression, { context: { compiler } }: Evaluation): readonly string[] {
  const key = node.argumentExpression;
  if (syntax.isStringLiteralLike(key)) return [key.text];
  if (syntax.isNumericLiteral(key)) return [elementAt(Number(key.text))];
  const type = compiler.typeOf(key);
  const { holds, literal } = compiler.describe(type);
  if (!holds.has('string')) return [holds.has('number') ? anyElement : unknownProperty];
  const names = literal && holds.size === 1 ? (compiler.literalsOf(type) ?? []) : [];
  return names.length > 0 && names.length <= mostKeys ? names : [unknownProperty];
}

/** It may be any of several properties: that one of them has a telling name says nothing. */
const withoutNames = (value: Value): Value =>
  value.map(origin => ({ ...origin, labels: origin.labels.filter(({ evidence }) => evidence !== 'name') }));

function isText(node: nodes.ElementAccessExpression, { context: { compiler } }: Evaluation): boolean {
  if (syntax.isStringLiteralLike(node.argumentExpression)) return false;
  const { holds } = compiler.describe(compiler.typeOf(node.expression));
  return holds.has('string') && !holds.has('array');
}

/** `this.email` in a class: what is written to the field anywhere in the class. */
export const fields = flowStep({
  name: 'field',
  accepts: (node): node is nodes.ThisExpression => node.kind === syntax.SyntaxKind.ThisKeyword,
  value: (node, path, evaluation) => {
    const owner = classAround(node);
    return owner && path[0] !== undefined && path[0] !== callResult ? fieldValue(owner, path, evaluation) : undefined;
  },
});

/** The class whose `this` stands here: arrow functions keep it, other functions have their own. */
function classAround(node: nodes.Node): nodes.ClassLikeDeclaration | undefined {
  for (let at = node.parent; !syntax.isSourceFile(at); at = at.parent) {
    if (syntax.isClassLike(at)) return at;
    const hasOwn =
      syntax.isFunctionDeclaration(at) ||
      syntax.isFunctionExpression(at) ||
      (syntax.isMethodDeclaration(at) && syntax.isObjectLiteralExpression(at.parent));
    if (hasOwn) return undefined;
  }
  return undefined;
}
