import { bareExpression } from '../flows/bare-expression.ts';
import { syntax as ts, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { constant, isText, unknownAt, type Constant } from './constant.ts';
import type { ConstantResolver } from './constant-resolver.ts';
import { joinAll, joinAlternatives } from './join-texts.ts';
import { returnedValues } from './resolve-declaration.ts';
import { readUrlText } from '../connections/url-text.ts';

/** What a call gives: known functions of text and objects, or what the project's own function returns. */
export function resolveCall(call: nodes.CallExpression, resolver: ConstantResolver): readonly Constant[] {
  const callee = bareExpression(call.expression);
  if (ts.isPropertyAccessExpression(callee)) {
    const known = resolveMethod(callee, call.arguments, resolver);
    if (known) return known;
  }
  if (ts.isIdentifier(callee) && (callee.text === 'String' || callee.text === 'encodeURI') && call.arguments[0])
    return resolver.valuesOf(call.arguments[0]);
  return resolveOwnCall(call, resolver);
}

function resolveOwnCall(call: nodes.CallExpression, resolver: ConstantResolver): readonly Constant[] {
  const bodies = resolver.compiler
    .calleesOf(call)
    .filter(declaration => ts.isFunctionLike(declaration) && 'body' in declaration && declaration.body !== undefined);
  const values = bodies.flatMap(body => returnedValues(body as nodes.FunctionLikeDeclaration, resolver));
  return values.length === 0 ? [unknownAt(call)] : values;
}

type Arguments = readonly Expression[];

function resolveMethod(
  callee: nodes.PropertyAccessExpression,
  given: Arguments,
  resolver: ConstantResolver,
): readonly Constant[] | undefined {
  const receiver = callee.expression;
  if (unchanging.has(callee.name.text)) return resolver.valuesOf(receiver);
  if (callee.name.text === 'concat') return joinAll([receiver, ...given], resolver, callee);
  if (callee.name.text === 'join') return resolveJoin(receiver, given[0], resolver);
  if (callee.name.text === 'replace' || callee.name.text === 'replaceAll') return resolveReplace(receiver, given, resolver);
  if (!ts.isIdentifier(receiver) || receiver.text !== 'Object') return undefined;
  return callee.name.text === 'freeze' && given[0] ? resolver.valuesOf(given[0]) : undefined;
}

/** Methods that leave scheme and host of a URL as they are. */
const unchanging: ReadonlySet<string> = new Set(['toString', 'valueOf', 'trim', 'trimEnd', 'trimStart', 'normalize', 'toJSON']);

function resolveJoin(receiver: Expression, separator: Expression | undefined, resolver: ConstantResolver): readonly Constant[] | undefined {
  const list = bareExpression(receiver);
  if (!ts.isArrayLiteralExpression(list) || list.elements.some(ts.isSpreadElement)) return undefined;
  const between = separator ? resolver.valuesOf(separator) : [constant({ kind: 'text', parts: [{ known: true, text: ',', node: list }] })];
  const pieces = list.elements.map(element => resolver.valuesOf(element));
  return joinAlternatives(
    pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece])),
    list,
  );
}

/** `url.replace(/\/$/, '')` keeps the scheme; a pattern that could match it does not. */
function resolveReplace(receiver: Expression, [pattern]: Arguments, resolver: ConstantResolver): readonly Constant[] {
  const text =
    pattern && (ts.isStringLiteralLike(pattern) ? pattern.text : ts.isRegularExpressionLiteral(pattern) ? pattern.text : undefined);
  const keepsScheme = text !== undefined && !/http|ws|:|\^|\.\*|\\w|\[/i.test(text);
  return keepsScheme ? resolver.valuesOf(receiver) : [unknownAt(receiver)];
}

/** `new URL(path, base)`: the path if it is a whole URL by itself, else the base. */
export function resolveNew(creation: nodes.NewExpression, resolver: ConstantResolver): readonly Constant[] {
  const name = ts.isIdentifier(creation.expression) ? creation.expression.text : undefined;
  const [first, base] = creation.arguments ?? [];
  if (!first || (name !== 'URL' && name !== 'Request') || getsOtherScheme(creation, resolver)) return [unknownAt(creation)];
  const whole = resolver.valuesOf(first);
  if (!base || name === 'Request') return whole;
  return [...whole.filter(isAbsolute), ...(whole.every(isAbsolute) ? [] : againstBase(base, first, resolver))];
}

/** `url.protocol = 'https:'` */
function getsOtherScheme(creation: nodes.NewExpression, resolver: ConstantResolver): boolean {
  const { parent } = creation;
  const name = ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : undefined;
  const set = name === undefined ? [] : (resolver.assignmentsIn(creation.getSourceFile()).get('protocol') ?? []);
  return set.some(({ left }) => ts.isPropertyAccessExpression(left) && ts.isIdentifier(left.expression) && left.expression.text === name);
}

const isAbsolute = (candidate: Constant): boolean => isText(candidate) && readUrlText(candidate.value.parts) !== undefined;

/** The path is left open: what matters of the whole is its beginning. */
function againstBase(base: Expression, path: Node, resolver: ConstantResolver): readonly Constant[] {
  return resolver.valuesOf(base).map(candidate => {
    if (!isText(candidate)) return candidate;
    const [first] = candidate.value.parts;
    const isWhole = candidate.value.parts.length === 1 && first?.known === true;
    return isWhole ? candidate : { ...candidate, value: { kind: 'text', parts: [...candidate.value.parts, { known: false, node: path }] } };
  });
}
