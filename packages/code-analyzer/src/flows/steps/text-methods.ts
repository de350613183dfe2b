/** Methods of strings, dates and numbers: which let the value through, and which only tell something about it. */
import { syntax, type Node } from '../../program/compiler.ts';
import { isBuiltin, isMethodCall, methodName, receiverOf, type MethodCall } from '../builtin-calls.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { isMaskingReplacement, isMaskText, maskParts } from '../masks.ts';
import { cutText } from '../text-parts.ts';
import { harmless, join, partOf, protectedBy, travelled, weaklyProtectedBy, type Value } from '../value.ts';

const keeping: ReadonlySet<string> = new Set([
  'toLowerCase',
  'toUpperCase',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'trim',
  'trimStart',
  'trimEnd',
  'normalize',
  'toString',
  'valueOf',
  'repeat',
  'match',
  'matchAll',
  'toWellFormed',
  'toISOString',
  'toJSON',
  'toUTCString',
  'toDateString',
  'toLocaleDateString',
  'toLocaleString',
  'toTimeString',
  'getTime',
  'toFixed',
  'exec',
]);

/** What is left is a part; which part is all that is hidden. */
const cutting: ReadonlySet<string> = new Set(['substring', 'substr', 'charAt']);

/** Both the receiver and the arguments come out. */
const adding: ReadonlySet<string> = new Set(['padStart', 'padEnd', 'replace', 'replaceAll']);

const telling: ReadonlySet<string> = new Set([
  'includes',
  'startsWith',
  'endsWith',
  'indexOf',
  'lastIndexOf',
  'search',
  'test',
  'localeCompare',
  'charCodeAt',
  'codePointAt',
  'some',
  'every',
  'findIndex',
  'findLastIndex',
  'has',
  'isWellFormed',
  'hasOwnProperty',
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
  'getSeconds',
  'getTimezoneOffset',
  'forEach',
]);

export const textMethods = flowStep({
  name: 'text method',
  accepts: isMethodCall,
  entries: [...keeping, ...cutting, ...adding],
  entryOf: methodName,
  value: (call, path, evaluation) => {
    const name = methodName(call);
    if (!(keeping.has(name) || cutting.has(name) || adding.has(name)) || !isBuiltin(call, evaluation)) return undefined;
    // `pattern.exec(text)` gives what it finds in the text.
    const [given] = call.arguments;
    const value = evaluation.valueOf(name === 'exec' && given ? given : receiverOf(call), path);
    if (cutting.has(name)) return cutText(value, call, evaluation);
    if (adding.has(name)) return changedText(call, value, evaluation);
    return name === 'toString' ? encodedText(call, value) : value;
  },
});

function changedText(call: MethodCall, value: Value, evaluation: Evaluation): Value {
  const [first, second] = call.arguments;
  if (isMaskingReplacement(first, second)) return travelled(protectedBy(value, 'masked'), call, 'masked by a replacement');
  const pads = methodName(call).startsWith('pad');
  const whole = join([value, ...call.arguments.map(argument => evaluation.valueOf(argument, []))]);
  return pads ? maskParts(whole, isMaskPadding(second)) : whole;
}

const isMaskPadding = (padding: Node | undefined): boolean =>
  padding !== undefined && syntax.isStringLiteralLike(padding) && isMaskText(padding.text.repeat(3));

/** `buffer.toString('base64')` looks like more than it is. */
function encodedText(call: MethodCall, value: Value): Value {
  const [encoding] = call.arguments;
  const isEncoded = encoding && syntax.isStringLiteralLike(encoding) && /^(base64|base64url|hex)$/.test(encoding.text);
  return isEncoded ? weaklyProtectedBy(value, encoding.text) : value;
}

/** `slice`, `at`: of a text a part, of an array elements. */
export const slices = flowStep({
  name: 'slice',
  accepts: isMethodCall,
  entries: ['slice', 'at'],
  entryOf: methodName,
  value: (call, path, evaluation) => {
    const name = methodName(call);
    if ((name !== 'slice' && name !== 'at') || !isBuiltin(call, evaluation)) return undefined;
    const { compiler } = evaluation.context;
    const receiver = receiverOf(call);
    const holds = compiler.describe(compiler.typeOf(receiver)).holds;
    if (!holds.has('array')) {
      const value = evaluation.valueOf(receiver, path);
      return call.arguments.length === 0 ? value : cutText(value, call, evaluation);
    }
    return evaluation.valueOf(receiver, name === 'at' ? ['#', ...path] : path);
  },
});

/** `email.split('@')` gives a part that names the person, and a domain that does not. */
export const splits = flowStep({
  name: 'split',
  accepts: isMethodCall,
  value: (call, path, evaluation) => {
    if (methodName(call) !== 'split' || !isBuiltin(call, evaluation)) return undefined;
    const [separator] = call.arguments;
    const isAddress = separator && syntax.isStringLiteralLike(separator) && separator.text === '@';
    if (isAddress && (path[0] === '#1' || endsTaken(call))) return harmless;
    const value = partOf(evaluation.valueOf(receiverOf(call), path[0]?.startsWith('#') === true ? path.slice(1) : path));
    return path[0] === '#0' && separator && isSpace(separator) ? withoutSecrets(value, evaluation) : value;
  },
});

const isSpace = (separator: Node): boolean =>
  syntax.isStringLiteralLike(separator) ? separator.text === ' ' : /^\/(?:\\s| )\+?\/$/.test(separator.getText());

/** A secret has no spaces: the word before it says of which kind it is, as `Bearer` does. */
function withoutSecrets(value: Value, { context: { vocabulary } }: Evaluation): Value {
  const secrets = new Set(vocabulary.categories.filter(({ secret }) => secret === true).map(({ id }) => id));
  return value.map(origin => ({ ...origin, labels: origin.labels.filter(({ category }) => !secrets.has(category)) }));
}

/** `.split('@').pop()`, `.split('@').at(-1)` */
function endsTaken(call: MethodCall): boolean {
  const outer = call.parent;
  if (!syntax.isPropertyAccessExpression(outer) || outer.expression !== call || !syntax.isCallExpression(outer.parent)) return false;
  const [argument] = outer.parent.arguments;
  return outer.name.text === 'pop' || (outer.name.text === 'at' && argument?.getText() === '-1');
}

export const tellingMethods = flowStep({
  name: 'telling method',
  accepts: isMethodCall,
  entries: [...telling],
  entryOf: methodName,
  value: (call, _path, evaluation) => (telling.has(methodName(call)) && isBuiltin(call, evaluation) ? harmless : undefined),
});
