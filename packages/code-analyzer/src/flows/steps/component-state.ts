/** What a component keeps between two renderings: React's `useState`, `useReducer`, `useRef`, `useContext`. */
import { syntax, type Expression, type nodes } from '../../program/compiler.ts';
import { callResult, elementAt, isElement, type Path } from '../access-path.ts';
import { passArguments } from '../arguments.ts';
import { bareExpression } from '../bare-expression.ts';
import { calleeName } from '../callee-name.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { namedFunctions } from '../named-functions.ts';
import { gap, harmless, isGap, join, within, type Value } from '../value.ts';
import { isElement as isJsxElement } from '../written-arguments.ts';

type Reader = (call: nodes.CallExpression, path: Path, evaluation: Evaluation) => Value;

export const componentState = flowStep({
  name: 'component state',
  accepts: syntax.isCallExpression,
  value: (call, path, evaluation) => {
    const read = readers.get(calleeName(call) ?? '');
    if (!read || !isOfReact(call, evaluation)) return undefined;
    const value = read(call, path, evaluation);
    return value.some(origin => !isGap(origin)) ? value : evaluation.named(join([value, [gap(call)]]), call, path);
  },
});

function isOfReact(call: nodes.CallExpression, { context: { compiler } }: Evaluation): boolean {
  return compiler.calleesOf(call).some(declaration => {
    const origin = compiler.originOf(declaration);
    return (origin.kind === 'model' || origin.kind === 'stub') && /^p?react\b/.test(origin.module);
  });
}

/** `[state, setState]`: the first is what it began with and whatever the second was called with. */
const stateOf: Reader = (call, path, evaluation) =>
  firstOfPair(path, below => {
    const [initial] = call.arguments;
    return join([
      ...(initial ? [computed(initial, below, evaluation)] : []),
      ...updatesOf(call, evaluation).map(update => computed(update, below, evaluation)),
    ]);
  });

const reducedState: Reader = (call, path, evaluation) =>
  firstOfPair(path, below => {
    const [reducer, initial] = call.arguments;
    const actions = updatesOf(call, evaluation);
    const next = (reducer ? namedFunctions(reducer, evaluation.context) : []).map(fn =>
      passArguments(
        evaluation.returnOf(fn, below),
        fn,
        {
          count: 2,
          at: (index, _rest, asked) =>
            join((index === 0 ? (initial ? [initial] : []) : actions).map(one => evaluation.valueOf(one, asked))),
        },
        call,
      ),
    );
    return join([...(initial ? [evaluation.valueOf(initial, below)] : []), ...next]);
  });

const held: Reader = (call, path, evaluation) => {
  const [initial] = call.arguments;
  if (!initial || (path[0] !== undefined && path[0] !== 'current')) return harmless;
  const value = evaluation.valueOf(initial, path.slice(1));
  return path[0] === undefined ? within(value, ['current']) : value;
};

/** The default of `createContext`, and what providers anywhere in the project give. */
const provided: Reader = (call, path, evaluation) => {
  const { compiler } = evaluation.context;
  const [context] = call.arguments;
  const symbol = context && compiler.symbolOf(context);
  if (!symbol) return harmless;
  const created = compiler.declarationsOf(symbol).flatMap(declaration => {
    const made = syntax.isVariableDeclaration(declaration) && declaration.initializer && bareExpression(declaration.initializer);
    return made && syntax.isCallExpression(made) ? made.arguments.slice(0, 1) : [];
  });
  const providers = evaluation.callsOf(['Provider']).filter(isJsxElement);
  const given = providers.filter(
    ({ tagName }) => syntax.isPropertyAccessExpression(tagName) && compiler.symbolOf(tagName.expression) === symbol,
  );
  return join([
    ...created.map(value => evaluation.valueOf(value, path)),
    ...given.map(({ attributes }) => evaluation.valueOf(attributes, ['value', ...path])),
  ]);
};

const readers: ReadonlyMap<string, Reader> = new Map([
  ['useState', stateOf],
  ['useReducer', reducedState],
  ['useRef', held],
  ['useContext', provided],
  ['use', provided],
]);

function firstOfPair(path: Path, valueAt: (below: Path) => Value): Value {
  const [part, ...below] = path;
  if (part === undefined) return within(valueAt([]), [elementAt(0)]);
  return isElement(part) && part !== elementAt(1) ? valueAt(below) : harmless;
}

/** A value, or a function that gives one. */
function computed(given: Expression, path: Path, evaluation: Evaluation): Value {
  const bare = bareExpression(given);
  const isFunction = syntax.isArrowFunction(bare) || syntax.isFunctionExpression(bare);
  return evaluation.valueOf(given, isFunction ? [callResult, ...path] : path);
}

/** What the second of the pair is called with. */
function updatesOf(call: nodes.CallExpression, evaluation: Evaluation): readonly Expression[] {
  const { compiler } = evaluation.context;
  const pattern = syntax.isVariableDeclaration(call.parent) ? call.parent.name : undefined;
  const setter = pattern && syntax.isArrayBindingPattern(pattern) ? pattern.elements[1] : undefined;
  if (!setter || !syntax.isBindingElement(setter) || !syntax.isIdentifier(setter.name)) return [];
  const symbol = compiler.symbolOf(setter.name);
  const uses = evaluation.indexOf(call).callsWith.get(setter.name.text) ?? [];
  return uses.flatMap(use => {
    const update = use.parent;
    const isCalled = syntax.isCallExpression(update) && update.expression === use && compiler.symbolOf(use) === symbol;
    return isCalled ? update.arguments.slice(0, 1) : [];
  });
}
