/** Lists of texts that are written down. */
import { isText } from '../constants/constant.ts';
import { syntax, type Expression, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import type { Evaluation } from './evaluation.ts';
import { namesOfFunction } from './function-names.ts';

/** The texts of a list or of a `new Set([…])` that are written down; `undefined` for what may hold others. */
export function textsOf(collection: Node, evaluation: Evaluation): ReadonlySet<string> | undefined {
  const { constants } = evaluation;
  const list = listBehind(collection, evaluation);
  const elements = constants.valuesOf(list).every(({ value }) => value.kind === 'list') ? constants.elementsOf(list) : [];
  const texts = elements.map(element => (isText(element) ? element.value.parts : []));
  if (elements.length === 0 || !texts.every(parts => parts.length === 1 && parts[0]?.known === true)) return undefined;
  return new Set(texts.flatMap(parts => parts.flatMap(part => (part.known ? [part.text] : []))));
}

/** `new Set(['email'])` behind a name. */
function listBehind(collection: Node, { context: { compiler } }: Evaluation): Node {
  const bare = bareExpression(collection);
  const symbol = syntax.isIdentifier(bare) || syntax.isPropertyAccessExpression(bare) ? compiler.symbolOf(bare) : undefined;
  const [declaration] = symbol ? compiler.declarationsOf(symbol) : [];
  const isHeld = declaration && (syntax.isVariableDeclaration(declaration) || syntax.isPropertyDeclaration(declaration));
  const made = bareExpression(isHeld && declaration.initializer ? declaration.initializer : bare);
  return syntax.isNewExpression(made) ? (made.arguments?.[0] ?? made) : bare;
}

/** The same, where it is the same list for every caller. */
export function fixedTextsOf(collection: Node, evaluation: Evaluation): ReadonlySet<string> | undefined {
  const { compiler } = evaluation.context;
  const bare = bareExpression(collection);
  const symbol = syntax.isIdentifier(bare) ? compiler.symbolOf(bare) : undefined;
  const given = symbol && compiler.declarationsOf(symbol).find(one => syntax.isParameter(one) || syntax.isBindingElement(one));
  if (!given) return textsOf(bare, evaluation);
  return syntax.isParameter(given) ? textsGiven(given, evaluation) : undefined;
}

/** Callers that are asked: where there are more, they hardly all say the same. */
const mostCallers = 30;

/** What all callers hand to a parameter: `names` of `sealing('iban', 'passport')`, where nobody hands over others. */
function textsGiven(parameter: nodes.ParameterDeclaration, evaluation: Evaluation): ReadonlySet<string> | undefined {
  const fn = parameter.parent as FunctionLike;
  const given = evaluation.constants.argumentsFor(parameter);
  if (given.length === 0 || given.length > mostCallers || parameter.initializer || hasOtherCallers(fn, given, evaluation)) return undefined;
  const [first, ...others] = given.map(argument => (parameter.dotDotDotToken ? textsFrom(argument) : textsOf(argument, evaluation)));
  return others.every(texts => first && texts && isSame(first, texts)) ? first : undefined;
}

/** Some hand over what cannot be told apart: `sealing(...names)`. */
function hasOtherCallers(fn: FunctionLike, given: readonly Expression[], { callsOf, bodiesOf }: Evaluation): boolean {
  const known = new Set(given.map(({ parent }) => parent));
  return callsOf(namesOfFunction(fn)).some(call => !known.has(call) && bodiesOf(call).includes(fn));
}

/** The argument and those behind it. */
function textsFrom(argument: Expression): ReadonlySet<string> | undefined {
  const { parent } = argument;
  const all: readonly Expression[] = syntax.isCallExpression(parent) || syntax.isNewExpression(parent) ? (parent.arguments ?? []) : [];
  const rest = all.slice(all.indexOf(argument));
  const texts = rest.filter(syntax.isStringLiteralLike).map(({ text }) => text);
  return texts.length === rest.length ? new Set(texts) : undefined;
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every(text => other.has(text));
