/** Places where something is written to a variable or below it. */
import { syntax, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { anyElement, entryValue, unknownProperty, wholeValue, type Path } from './access-path.ts';
import { propertyNameText } from './property-name.ts';

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
}

export function readWrite(node: Node): Write | undefined {
  if (syntax.isBinaryExpression(node)) return readAssignment(node);
  if (syntax.isDeleteExpression(node)) return writeTo(node.expression, { effect: 'remove', value: undefined, node });
  if (syntax.isForOfStatement(node) && syntax.isIdentifier(node.initializer)) {
    return writeTo(node.initializer, { effect: 'replace', value: node.expression, valuePath: [anyElement], node });
  }
  return syntax.isCallExpression(node) ? readInsertion(node) : undefined;
}

function readAssignment(node: nodes.BinaryExpression): Write | undefined {
  const operator = node.operatorToken.kind;
  if (operator === syntax.SyntaxKind.EqualsToken) return writeTo(node.left, { effect: 'replace', value: node.right, node });
  return addingOperators.has(operator) ? writeTo(node.left, { effect: 'add', value: node.right, node }) : undefined;
}

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

function readInsertion(call: nodes.CallExpression): Write | undefined {
  if (!syntax.isPropertyAccessExpression(call.expression)) return undefined;
  const { expression: receiver, name } = call.expression;
  if (name.text === 'assign' && syntax.isIdentifier(receiver) && receiver.text === 'Object') return readAssign(call);
  const insertion = insertions.get(name.text);
  const value = insertion && (call.arguments[insertion.argument] ?? call.arguments.at(-1));
  if (!insertion || !value) return undefined;
  if (syntax.isSpreadElement(value)) return writeTo(receiver, { effect: 'add', value: value.expression, node: call });
  return writeTo(receiver, { effect: 'add', value, node: call, below: insertion.path });
}

/** `Object.assign(target, source)` writes to its first argument; more sources are found by their own call step. */
function readAssign(call: nodes.CallExpression): Write | undefined {
  const [target, source] = call.arguments;
  return target && source ? writeTo(target, { effect: 'add', value: source, node: call }) : undefined;
}

interface Written {
  readonly effect: Write['effect'];
  readonly value: Expression | undefined;
  readonly valuePath?: Path;
  readonly below?: Path;
  readonly node: Node;
}

function writeTo(target: Node, { effect, value, valuePath = wholeValue, below = wholeValue, node }: Written): Write | undefined {
  const chain = accessChain(target);
  if (!chain) return undefined;
  const { root, path } = chain;
  return { root: syntax.isIdentifier(root) ? root.text : 'this', target: root, path: [...path, ...below], effect, value, valuePath, node };
}

/** `a.b.c` is `a` and `['b', 'c']`. */
function accessChain(node: Node): { readonly root: Node; readonly path: Path } | undefined {
  const path: string[] = [];
  let at: Node = bareExpression(node);
  while (syntax.isPropertyAccessExpression(at) || syntax.isElementAccessExpression(at)) {
    path.unshift(segmentOf(at));
    at = bareExpression(at.expression);
  }
  return syntax.isIdentifier(at) || at.kind === syntax.SyntaxKind.ThisKeyword ? { root: at, path } : undefined;
}

function segmentOf(access: nodes.PropertyAccessExpression | nodes.ElementAccessExpression): string {
  if (syntax.isPropertyAccessExpression(access)) return access.name.text;
  return propertyNameText(access.argumentExpression) ?? unknownProperty;
}
