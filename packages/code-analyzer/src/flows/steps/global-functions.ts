/** Functions of the language that take a value and give it back in another form. */
import { syntax, type Expression, type nodes } from '../../program/compiler.ts';
import { anyElement, anyProperty, elementIndex, entryValue, isElement, type Path } from '../access-path.ts';
import { passArguments, type Arguments } from '../arguments.ts';
import { isBuiltin, staticName } from '../builtin-calls.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { objectOfEntries } from '../keyed-values.ts';
import { stringified } from '../stringified.ts';
import { harmless, join, weaklyProtectedBy, within, type Value } from '../value.ts';
import { writtenArguments } from '../written-arguments.ts';
import { textOf } from './literals.ts';
import { anyPropertyBelow, calledBack, pairs, throughElements } from './collections.ts';

type Reader = (given: readonly Expression[], path: Path, evaluation: Evaluation) => Value;

const first = (given: readonly Expression[], path: Path, evaluation: Evaluation): Value =>
  given[0] ? evaluation.valueOf(given[0], path) : harmless;
const nothing: Reader = () => harmless;

/** `Promise.all([a, b])` keeps the places, `Promise.allSettled` puts each under `value`. */
const settled: Reader = (given, path, evaluation) => {
  const [element, ...rest] = path;
  if (element === undefined || !isElement(element)) return first(given, path, evaluation);
  if (rest[0] === 'reason' || rest[0] === 'status') return harmless;
  return first(given, [element, ...(rest[0] === 'value' ? rest.slice(1) : rest)], evaluation);
};

const noArguments: Arguments = { count: 0, at: () => harmless };

/** What is written is what `toJSON` gives, where a class of the project has one. */
const written: Reader = (given, path, evaluation) => {
  const [value, replacer] = given;
  const own = value ? ownMethod(value, 'toJSON', evaluation) : undefined;
  const shown = value && own ? passArguments(evaluation.returnOf(own, path), own, noArguments, value) : first(given, path, evaluation);
  return stringified(shown, replacer, evaluation);
};

function ownMethod(value: Expression, name: string, { context: { compiler } }: Evaluation): nodes.MethodDeclaration | undefined {
  const property = compiler.propertyOf(compiler.typeOf(value), name);
  return property && compiler.declarationsOf(property.symbol).find(syntax.isMethodDeclaration);
}

const assigned: Reader = (given, path, evaluation) => join(given.map(part => evaluation.valueOf(part, path)));

const valuesOf: Reader = (given, path, evaluation) => throughElements(path, below => first(given, anyPropertyBelow(below), evaluation));

/** Asked for one property, only pairs of that name would do; all of them may be. */
const fromEntries: Reader = (given, path, evaluation) =>
  (given[0] && objectOfEntries(given[0], path, evaluation)) ??
  (path.length === 0
    ? first(given, [anyElement, entryValue], evaluation)
    : first(given, [anyElement, entryValue, ...path.slice(1)], evaluation));

const fromIterable: Reader = (given, path, evaluation) => {
  const [collection, callback] = given;
  if (!collection || !callback) return first(given, path, evaluation);
  return throughElements(path, below => calledBack(callback, below, { collection, element: 0 }, evaluation));
};

const listed: Reader = (given, path, evaluation) => {
  const [segment, ...below] = path;
  const index = segment === undefined ? undefined : elementIndex(segment);
  const asked = index === undefined ? given : given.slice(index, index + 1);
  const value = join(asked.map(part => evaluation.valueOf(part, isElement(segment) ? below : path)));
  return segment === undefined ? within(value, [anyElement]) : value;
};

/** Lists of elements below keys that are not known; a Map's are the values of its pairs. */
const grouped: Reader = (given, path, evaluation) => {
  if (path.length === 0) return within(first(given, [anyElement], evaluation), [anyProperty, anyElement]);
  const [key, ...below] = path;
  const list = isElement(key) && isElement(below[0]) ? below.slice(1) : below;
  return list.length === 0 ? within(first(given, [anyElement], evaluation), [anyElement]) : first(given, list, evaluation);
};

const encoded: Reader = (given, path, evaluation) => weaklyProtectedBy(first(given, path, evaluation), 'base64');

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['JSON.stringify', written],
  ...[
    'JSON.parse',
    'String',
    'Number',
    'parseInt',
    'parseFloat',
    'structuredClone',
    'encodeURIComponent',
    'encodeURI',
    'decodeURIComponent',
    'decodeURI',
    'escape',
    'unescape',
  ].map(name => [name, first] as const),
  ...[
    'Object.freeze',
    'Object.seal',
    'Promise.resolve',
    'Promise.all',
    'Promise.race',
    'Promise.any',
    'atob',
    'Date.parse',
    'Object',
    'Object.create',
    'Array.fromAsync',
    'BigInt',
    'Number.parseInt',
  ].map(name => [name, first] as const),
  ...[
    'Boolean',
    'Object.keys',
    'Array.isArray',
    'Number.isNaN',
    'Number.isInteger',
    'isNaN',
    'Object.hasOwn',
    'Object.is',
    'Math.round',
    'Math.floor',
    'Math.ceil',
    'Math.max',
    'Math.min',
    'Promise.reject',
    'Symbol',
    'Date.now',
  ].map(name => [name, nothing] as const),
  ['Promise.allSettled', settled],
  ['Object.assign', assigned],
  ['Object.values', valuesOf],
  ['Object.entries', (given, path, evaluation) => pairs(path, below => first(given, ['*', ...below], evaluation))],
  ['Object.fromEntries', fromEntries],
  ['Array.from', fromIterable],
  ['Array.of', listed],
  ['Object.groupBy', grouped],
  ['Map.groupBy', grouped],
  ['Object.defineProperty', first],
  ['Iterator.from', first],
  ['btoa', encoded],
]);

/** `String.raw`: a text in which nothing is escaped. */
export const rawTemplates = flowStep({
  name: 'raw template',
  accepts: syntax.isTaggedTemplateExpression,
  value: (node, _path, evaluation) =>
    node.tag.getText() === 'String.raw' ? join(writtenArguments(node).map(part => textOf(part, evaluation))) : undefined,
});

export const globalFunctions = flowStep({
  name: 'global function',
  accepts: syntax.isCallExpression,
  entries: [...readers.keys()],
  entryOf: staticName,
  value: (call: nodes.CallExpression, path, evaluation) => {
    const name = staticName(call);
    const read = name === undefined ? undefined : readers.get(name);
    return read && isBuiltin(call, evaluation) ? read(call.arguments, path, evaluation) : undefined;
  },
});
