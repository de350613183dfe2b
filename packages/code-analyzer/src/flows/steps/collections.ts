/** Methods of arrays, Sets, Maps and promises. */
import { syntax, type Expression, type Node } from '../../program/compiler.ts';
import { anyElement, anyProperty, entryKey, entryValue, isElement, type Path } from '../access-path.ts';
import { passArguments, type Arguments } from '../arguments.ts';
import { bareExpression } from '../bare-expression.ts';
import { isMap } from '../declared-labels.ts';
import { isBuiltin, isMethodCall, methodName, receiverOf, type MethodCall } from '../builtin-calls.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { protectedAs, protectingRole } from './protections.ts';
import { filteredEntries } from '../keyed-values.ts';
import { namedFunctions } from '../named-functions.ts';
import { gap, harmless, join, seenAt, within, type Value } from '../value.ts';

/** The same elements come out, in another order or fewer of them. */
const sameElements: ReadonlySet<string> = new Set([
  'filter',
  'sort',
  'reverse',
  'toSorted',
  'toReversed',
  'splice',
  'fill',
  'copyWithin',
  'finally',
  'flat',
]);

/** One element comes out. */
const oneElement: ReadonlySet<string> = new Set(['find', 'findLast', 'pop', 'shift']);

const joining: ReadonlySet<string> = new Set(['concat', 'with', 'toSpliced']);

type Reader = (call: MethodCall, path: Path, evaluation: Evaluation) => Value;

function readerOf(name: string): Reader | undefined {
  if (name === 'filter') return filtered;
  if (sameElements.has(name)) return (call, path, evaluation) => evaluation.valueOf(receiverOf(call), anyOfThem(path));
  if (oneElement.has(name)) return (call, path, evaluation) => seenAt(evaluation.valueOf(receiverOf(call), [anyElement, ...path]), call);
  if (joining.has(name))
    return (call, path, evaluation) => join([receiverOf(call), ...call.arguments].map(part => evaluation.valueOf(part, anyOfThem(path))));
  return readers.get(name);
}

/** Entries are filtered by their keys. */
const filtered: Reader = (call, path, evaluation) => {
  const [element, part, ...below] = path;
  const isAsked = element === undefined || (isElement(element) && part === entryValue && below.length === 0);
  const left = isAsked ? filteredEntries(call, evaluation) : undefined;
  if (!left) return evaluation.valueOf(receiverOf(call), anyOfThem(path));
  return element === undefined ? within(left, [anyElement, entryValue]) : left;
};

/** The index that is asked for says nothing about the receiver any more. */
const anyOfThem = (path: Path): Path => (isElement(path[0]) ? [anyElement, ...path.slice(1)] : path);

function reduced(call: MethodCall, path: Path, evaluation: Evaluation): Value {
  const [callback, first] = call.arguments;
  const begun = first ? [evaluation.valueOf(first, path)] : [];
  return callback ? join([...begun, calledBack(callback, path, { collection: receiverOf(call), element: 1 }, evaluation)]) : harmless;
}

/** The key may say what the receiver does not: `form.get('email')`. */
const entryAt: Reader = (call, path, evaluation) =>
  evaluation.named(seenAt(evaluation.valueOf(receiverOf(call), [anyElement, entryValue, ...path]), call), call, path);

const isMapCall = (call: MethodCall, { context: { compiler } }: Evaluation): boolean => isMap(compiler, compiler.typeOf(receiverOf(call)));

const values: Reader = (call, path, evaluation) =>
  isMapCall(call, evaluation)
    ? throughElements(path, below => evaluation.valueOf(receiverOf(call), [anyElement, entryValue, ...below]))
    : evaluation.valueOf(receiverOf(call), anyOfThem(path));

/** Of a list they are numbers; of a Map they may be what it is looked up by: `new Map([[user.email, user.visits]])`. */
const keys: Reader = (call, path, evaluation) =>
  isMapCall(call, evaluation)
    ? throughElements(path, below => evaluation.valueOf(receiverOf(call), [anyElement, entryKey, ...below]))
    : harmless;

const entries: Reader = (call, path, evaluation) =>
  isMapCall(call, evaluation)
    ? evaluation.valueOf(receiverOf(call), anyOfThem(path))
    : pairs(path, below => evaluation.valueOf(receiverOf(call), [anyElement, ...below]));

/** `[key, value]` pairs: `['#', '#1', …]` is a value, `['#', '#0']` a key. */
export function pairs(path: Path, valueAt: (below: Path) => Value): Value {
  const [element, part, ...below] = path;
  if (element === undefined) return within(valueAt([]), [anyElement, entryValue]);
  if (!isElement(element)) return valueAt(path);
  if (part === undefined) return within(valueAt([]), [entryValue]);
  return part === entryKey ? harmless : valueAt(isElement(part) ? below : [part, ...below]);
}

/** `iterator.next().value` */
const nextOne: Reader = (call, path, evaluation) => {
  const [part, ...below] = path;
  if (part === 'done') return harmless;
  const value = evaluation.valueOf(receiverOf(call), [anyElement, ...(part === 'value' ? below : path)]);
  return part === undefined ? within(value, ['value']) : value;
};

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['join', (call, _path, evaluation) => evaluation.valueOf(receiverOf(call), [anyElement])],
  ['keys', keys],
  ['entries', entries],
  ['values', values],
  ['get', entryAt],
  ['getAll', (call, path, evaluation) => throughElements(path, below => entryAt(call, below, evaluation))],
  ['next', nextOne],
  ['push', () => harmless],
  ['unshift', () => harmless],
  ['reduce', reduced],
  ['reduceRight', reduced],
]);

export const collectionMethods = flowStep({
  name: 'collection method',
  accepts: isMethodCall,
  entries: [...sameElements, ...oneElement, ...joining, ...readers.keys()],
  entryOf: methodName,
  value: (call, path, evaluation) => {
    const read = readerOf(methodName(call));
    return read && isBuiltin(call, evaluation) ? read(call, path, evaluation) : undefined;
  },
});

export const mappings = flowStep({
  name: 'mapping',
  accepts: isMethodCall,
  entries: ['map', 'flatMap'],
  entryOf: methodName,
  value: (call, path, evaluation) => {
    const name = methodName(call);
    const [callback] = call.arguments;
    if ((name !== 'map' && name !== 'flatMap') || !callback || !isBuiltin(call, evaluation)) return undefined;
    const element = { collection: receiverOf(call), element: 0 };
    if (name === 'flatMap') return calledBack(callback, path, element, evaluation);
    return throughElements(path, below => calledBack(callback, below, element, evaluation));
  },
});

/** `promise.then(value => …)` */
export const continuations = flowStep({
  name: 'then',
  accepts: isMethodCall,
  entries: ['then', 'catch'],
  entryOf: methodName,
  value: (call, path, evaluation) => {
    const name = methodName(call);
    const [callback] = call.arguments;
    if ((name !== 'then' && name !== 'catch') || !callback || !isBuiltin(call, evaluation)) return undefined;
    const received = receiverOf(call);
    const result = calledBack(callback, path, { collection: received, element: name === 'then' ? 0 : -1, whole: true }, evaluation);
    return name === 'then' ? result : join([evaluation.valueOf(received, path), result]);
  },
});

interface CallbackInput {
  readonly collection: Expression;
  /** Position of the parameter that gets an element. */
  readonly element: number;
  /** It gets the whole value instead. */
  readonly whole?: boolean;
}

/** What a callback returns, written in place or named: `users.map(toRow)`. */
export function calledBack(callback: Expression, path: Path, input: CallbackInput, evaluation: Evaluation): Value {
  const given = (below: Path): Value => evaluation.valueOf(input.collection, input.whole ? below : [anyElement, ...below]);
  const passed: Arguments = { count: input.element + 1, at: (index, _rest, below) => (index === input.element ? given(below) : harmless) };
  const bare = bareExpression(callback);
  const role = roleOf(bare, evaluation);
  if (role) return protectedAs(role, given([]), callback);
  if (syntax.isIdentifier(bare) && convertingCallbacks.has(bare.text)) return given(path);
  const functions = namedFunctions(bare, evaluation.context);
  if (functions.length === 0) return [gap(callback)];
  return join(functions.map(fn => passArguments(evaluation.returnOf(fn, path), fn, passed, callback)));
}

/** `emails.map(mask)` */
function roleOf(callback: Node, { context: { compiler, roles } }: Evaluation): ReturnType<typeof protectingRole> {
  if (syntax.isArrowFunction(callback) || syntax.isFunctionExpression(callback)) return undefined;
  const symbol = compiler.symbolOf(callback);
  const declarations = symbol ? compiler.declarationsOf(symbol) : [];
  return protectingRole(declarations.map(declaration => ({ roles: roles.ofDeclaration(declaration) })));
}

const convertingCallbacks: ReadonlySet<string> = new Set(['String', 'encodeURIComponent', 'structuredClone']);

/** The value of a collection by the value of its elements. */
export function throughElements(path: Path, valueAt: (below: Path) => Value): Value {
  if (path.length === 0) return within(valueAt([]), [anyElement]);
  return valueAt(isElement(path[0]) ? path.slice(1) : path);
}

export const anyPropertyBelow = (path: Path): Path => [anyProperty, ...(isElement(path[0]) ? path.slice(1) : path)];
