/** Places where something is written to a variable or below it. */
import { syntax, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { anyElement, elementAt, entryValue, unknownProperty, wholeValue, type Path } from './access-path.ts';
import { propertyNameText } from './property-name.ts';
import type { KeySelection } from './key-selection.ts';

export interface Write {
  /** `user` in `user.email = x`; `this` for fields. */
  readonly root: string;
  /** The identifier or `this` at the root. */
  readonly target: Node;
  readonly path: Path;
  /** `replace` puts the value in place of what was there, `add` beside it, `remove` takes it away. */
  readonly effect: 'replace' | 'add' | 'remove';
  readonly value: Expression | undefined;
  /** Where in `value` it comes from: `['#']` for `for (x of values)`. */
  readonly valuePath: Path;
  /** Where the written value sits below the target: `['#']` for `list.push(x)`. */
  readonly node: Node;
  /** The last part of the path, where it is no name: `key` of `user[key] = x`. */
  readonly key?: Node;
  /** Keys that the write leaves alone, where something is known of `key`. */
  readonly keys?: KeySelection;
}

export function readWrites(node: Node): readonly Write[] {
  if (syntax.isBinaryExpression(node)) return readAssignment(node);
  if (syntax.isDeleteExpression(node)) return writeTo(node.expression, { effect: 'remove', value: undefined, node });
  if (syntax.isForOfStatement(node) && !syntax.isVariableDeclarationList(node.initializer)) {
    return assigned(node.initializer, { effect: 'replace', value: node.expression, valuePath: [anyElement], node });
  }
  return syntax.isCallExpression(node) ? readInsertion(node) : [];
}

function readAssignment(node: nodes.BinaryExpression): readonly Write[] {
  const operator = node.operatorToken.kind;
  if (operator === syntax.SyntaxKind.EqualsToken) return assigned(node.left, { effect: 'replace', value: node.right, node });
  return addingOperators.has(operator) ? writeTo(node.left, { effect: 'add', value: node.right, node }) : [];
}

/** `({ email: a, ...rest } = user)` and `[a, b] = pair` write to several places. */
function assigned(target: Node, written: Written): readonly Write[] {
  const bare = bareExpression(target);
  const below = (part: Node, ...more: Path): readonly Write[] =>
    assigned(withoutDefault(part), { ...written, valuePath: [...(written.valuePath ?? []), ...more] });
  if (syntax.isArrayLiteralExpression(bare))
    return bare.elements.flatMap((element, index) =>
      syntax.isSpreadElement(element) ? below(element.expression) : below(element, elementAt(index)),
    );
  if (!syntax.isObjectLiteralExpression(bare)) return writeTo(bare, written);
  return bare.properties.flatMap(property => {
    if (syntax.isSpreadAssignment(property)) return below(property.expression);
    if (syntax.isShorthandPropertyAssignment(property)) return below(property.name, property.name.text);
    return syntax.isPropertyAssignment(property) ? below(property.initializer, propertyNameText(property.name) ?? unknownProperty) : [];
  });
}

/** `a` of `[a = 1] = list` */
const withoutDefault = (target: Node): Node =>
  syntax.isBinaryExpression(target) && target.operatorToken.kind === syntax.SyntaxKind.EqualsToken ? target.left : target;

const addingOperators: ReadonlySet<number> = new Set([
  syntax.SyntaxKind.PlusEqualsToken,
  syntax.SyntaxKind.QuestionQuestionEqualsToken,
  syntax.SyntaxKind.BarBarEqualsToken,
  syntax.SyntaxKind.AmpersandAmpersandEqualsToken,
]);

/** Methods that put an argument into their receiver: which argument, and where it then sits. */
const insertions: ReadonlyMap<string, { readonly argument: number; readonly path: Path }> = new Map([
  ['push', { argument: 0, path: [anyElement] }],
  ['unshift', { argument: 0, path: [anyElement] }],
  ['add', { argument: 0, path: [anyElement] }],
  ['set', { argument: 1, path: [anyElement, entryValue] }],
  ['update', { argument: 0, path: [anyElement] }],
  ['append', { argument: 1, path: [anyElement, entryValue] }],
]);

function readInsertion(call: nodes.CallExpression): readonly Write[] {
  if (!syntax.isPropertyAccessExpression(call.expression)) return [];
  const { expression: receiver, name } = call.expression;
  if (syntax.isIdentifier(receiver) && (receiver.text === 'Object' || receiver.text === 'Reflect'))
    return insertionsOfObject(name.text, call);
  if (merging.has(name.text) && syntax.isExpressionStatement(call.parent)) return mergedInto(call);
  const insertion = insertions.get(name.text);
  const value = insertion && (call.arguments[insertion.argument] ?? call.arguments.at(-1));
  if (!insertion || !value) return [];
  if (syntax.isSpreadElement(value)) return writeTo(receiver, { effect: 'add', value: value.expression, node: call });
  return writeTo(receiver, { effect: 'add', value, node: call, below: insertion.path });
}

/** Methods that put what comes after into their first argument. */
const merging: ReadonlySet<string> = new Set(['merge', 'book_append_sheet']);

/** `repository.merge(patient, changes);`: nobody wants what it returns, so it is there for what it does to the first. */
function mergedInto({ arguments: [target, ...given] }: nodes.CallExpression): readonly Write[] {
  return target ? given.flatMap(value => writeTo(target, { effect: 'add', value, node: target.parent })) : [];
}

/** `Object.assign(target, source)`, `Object.defineProperty(target, 'email', { value })` write to their first argument. */
function insertionsOfObject(method: string, call: nodes.CallExpression): readonly Write[] {
  const [target, ...given] = call.arguments;
  if (!target) return [];
  if (method === 'assign') return given.flatMap(value => writeTo(target, { effect: 'add', value, node: call }));
  const [name, described] = given;
  if (method === 'deleteProperty' && name) return removedProperty(target, name, call);
  const value = method === 'set' || method === 'defineProperty' ? described : undefined;
  if (!name || !value) return [];
  const valuePath = method === 'set' ? wholeValue : ['value'];
  return writeTo(target, {
    effect: 'add',
    value,
    valuePath,
    node: call,
    below: [syntax.isStringLiteralLike(name) ? name.text : unknownProperty],
  });
}

/** `Reflect.deleteProperty(copy, 'email')` */
function removedProperty(target: Expression, name: Expression, call: nodes.CallExpression): readonly Write[] {
  const text = syntax.isStringLiteralLike(name) ? name.text : unknownProperty;
  return writeTo(target, { effect: 'remove', value: undefined, node: call, below: [text], key: name });
}

interface Written {
  readonly effect: Write['effect'];
  readonly value: Expression | undefined;
  readonly valuePath?: Path;
  readonly below?: Path;
  readonly node: Node;
  readonly key?: Node;
}

function writeTo(target: Node, { below = wholeValue, key = keyOf(target), ...written }: Written): readonly Write[] {
  const chain = accessChain(target);
  if (!chain) return [];
  const { root, path } = chain;
  const name = syntax.isIdentifier(root) ? root.text : 'this';
  return [{ root: name, target: root, path: [...path, ...below], valuePath: wholeValue, ...written, ...(key && { key }) }];
}

function keyOf(target: Node): Node | undefined {
  const bare = bareExpression(target);
  return syntax.isElementAccessExpression(bare) ? bare.argumentExpression : undefined;
}

/** `a.b.c` is `a` and `['b', 'c']`; so is `(a.b ??= {}).c`. */
function accessChain(node: Node): { readonly root: Node; readonly path: Path } | undefined {
  const path: string[] = [];
  let at: Node = settledTarget(node);
  while (syntax.isPropertyAccessExpression(at) || syntax.isElementAccessExpression(at)) {
    path.unshift(segmentOf(at));
    at = settledTarget(at.expression);
  }
  return syntax.isIdentifier(at) || at.kind === syntax.SyntaxKind.ThisKeyword ? { root: at, path } : undefined;
}

/** What is written to in `(groups[key] ??= []).push(x)` is what was made sure of. */
function settledTarget(node: Node): Node {
  const bare = bareExpression(node);
  return syntax.isBinaryExpression(bare) && settling.has(bare.operatorToken.kind) ? bareExpression(bare.left) : bare;
}

const settling: ReadonlySet<number> = new Set([
  syntax.SyntaxKind.EqualsToken,
  syntax.SyntaxKind.QuestionQuestionEqualsToken,
  syntax.SyntaxKind.BarBarEqualsToken,
]);

function segmentOf(access: nodes.PropertyAccessExpression | nodes.ElementAccessExpression): string {
  if (syntax.isPropertyAccessExpression(access)) return access.name.text;
  return propertyNameText(access.argumentExpression) ?? unknownProperty;
}
