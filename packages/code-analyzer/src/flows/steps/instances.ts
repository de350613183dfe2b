/** `new User(email)`: an instance has what the constructor writes to its fields. */
import { syntax, type nodes } from '../../program/compiler.ts';
import { callResult, isElement } from '../access-path.ts';
import { bareExpression } from '../bare-expression.ts';
import { givenToParameter } from '../callback-inputs.ts';
import { argumentsOf, passArguments } from '../arguments.ts';
import { writtenArguments } from '../written-arguments.ts';
import { isBuiltin } from '../builtin-calls.ts';
import { constructorOf, fieldValue } from '../class-fields.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { gap, join, travelled, type Value } from '../value.ts';

/** Collections hold their elements, a URL its text. */
const holding: ReadonlySet<string> = new Set([
  'Set',
  'Map',
  'Array',
  'Date',
  'String',
  'URL',
  'URLSearchParams',
  'Blob',
  'File',
  'Response',
  'Request',
  'Headers',
  'FormData',
  'Proxy',
  'WeakRef',
  'Uint8Array',
]);

export const builtinInstances = flowStep({
  name: 'builtin instance',
  accepts: syntax.isNewExpression,
  entries: [...holding],
  entryOf: node => node.expression.getText(),
  value: (node, path, evaluation) => {
    if (!syntax.isIdentifier(node.expression) || !holding.has(node.expression.text) || !isBuiltin(node, evaluation)) return undefined;
    // Each byte is of the whole: a text or a digest is not made of elements that are told apart.
    const asked = node.expression.text === 'Uint8Array' && isElement(path[0]) ? path.slice(1) : path;
    return join(writtenArguments(node).map(argument => evaluation.valueOf(argument, asked)));
  },
});

/** `new Promise(resolve => resolve(user))` */
export const promiseInstances = flowStep({
  name: 'promise instance',
  accepts: syntax.isNewExpression,
  value: (node, path, evaluation) => {
    const [executor] = node.arguments ?? [];
    if (!executor || !syntax.isIdentifier(node.expression) || node.expression.text !== 'Promise') return undefined;
    const fn = bareExpression(executor);
    if (!syntax.isArrowFunction(fn) && !syntax.isFunctionExpression(fn)) return undefined;
    const [resolve] = fn.parameters;
    const given = resolve && givenToParameter(fn, resolve, { index: 0, path }, evaluation);
    return given && evaluation.named(join([given, [gap(node)]]), node, path);
  },
});

export const instances = flowStep({
  name: 'instance',
  accepts: syntax.isNewExpression,
  value: (node, path, evaluation) => {
    const owner = classOf(node, evaluation);
    if (!owner || path[0] === undefined || path[0] === callResult) return undefined;
    const value = fieldValue(owner, path, evaluation) ?? [gap(node)];
    return evaluation.named(travelled(constructed(node, owner, value, evaluation), node, 'put into a new object'), node, path);
  },
});

function constructed(node: nodes.NewExpression, owner: nodes.ClassLikeDeclaration, value: Value, evaluation: Evaluation): Value {
  const constructor = constructorOf(owner);
  return constructor ? passArguments(value, constructor, argumentsOf(node, evaluation), node) : value;
}

function classOf(node: nodes.NewExpression, { context: { compiler } }: Evaluation): nodes.ClassLikeDeclaration | undefined {
  const symbol = compiler.symbolOf(node.expression);
  return symbol && compiler.declarationsOf(symbol).find(syntax.isClassLike);
}
