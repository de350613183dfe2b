/**
 * Addresses that others give (webhooks, callbacks), where the code that asks them checks their scheme and lets `http:` through:
 * `['http:', 'https:'].includes(url.protocol)`, `/^https?:/.test(url)`, in the same function or in one that it calls for it. Whoever
 * refuses one of the two anywhere in that function is taken to know.
 */
import { bareExpression } from '../flows/bare-expression.ts';
import { syntax as ts, type Compiler, type Declaration, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { memoised } from '../program/memoised.ts';
import type { TransportCall } from './transport-calls.ts';

/** The check that lets it through. */
export function checkLettingThrough({ call, address, protocol }: TransportCall, compiler: Compiler): Node | undefined {
  const scope = functionAround(call);
  if (protocol !== undefined || !scope) return undefined;
  const names = namesOf(address, scope);
  const checks = candidatesIn(scope).filter(node => node.pos < call.pos && namesIn(node, names));
  return decided(checks, names, compiler);
}

/** Of the checks of what has these names, the one that takes both schemes; none where one takes a single scheme. */
function decided(checks: readonly Node[], names: Names, compiler: Compiler, hops = 0): Node | undefined {
  const both = checks.find(node => takesBoth(node, names, compiler));
  if (both) {
    const others = checks.filter(node => !isInside(node, both) && !isInside(both, node));
    return others.some(node => takesOne(node, names)) ? undefined : both;
  }
  if (hops > 0 || checks.some(node => takesOne(node, names))) return undefined;
  return checks.map(node => decidedInside(node, names, compiler)).find(found => found !== undefined);
}

type Names = ReadonlySet<string>;

function functionAround(node: Node): Node | undefined {
  let found: Node | undefined;
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isFunctionLike(at)) found = at;
  return found;
}

/** `url`, and `target` of `const target = new URL(url)`, in both directions. */
function namesOf(address: Expression, scope: Node): Names {
  const names = new Set([addressText(address)].filter(text => text !== ''));
  for (const node of candidatesIn(scope)) {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) continue;
    const made = bareExpression(node.initializer);
    const from = ts.isNewExpression(made) && made.expression.getText() === 'URL' ? made.arguments?.[0] : undefined;
    if (!from) continue;
    if (names.has(addressText(from))) names.add(node.name.text);
    else if (names.has(node.name.text)) names.add(addressText(from));
  }
  return names;
}

/** Longer texts are no names of addresses. */
const longest = 120;

function addressText(node: Node): string {
  const bare = bareExpression(node);
  return bare.end - bare.pos > longest ? '' : bare.getText().replace(/\.(href|toString\(\))$/, '');
}

/** Larger functions are not looked at. */
const mostCandidates = 2_000;

/** Calls, comparisons and variables of a function, in the order of the text. */
const candidatesIn = memoised((scope: Node): readonly Node[] => {
  const found: Node[] = [];
  const pending: Node[] = [scope];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (ts.isCallExpression(node) || ts.isBinaryExpression(node) || ts.isVariableDeclaration(node)) found.push(node);
    if (found.length > mostCandidates) return [];
    ts.forEachChild(node, child => {
      pending.push(child);
    });
  }
  return found.sort((a, b) => a.pos - b.pos || b.end - a.end);
});

/** A call or a comparison of such an address, or of its scheme; or two of them that are joined. */
function namesIn(node: Node, names: Names): boolean {
  if (ts.isBinaryExpression(node) && isJoin(node)) return [node.left, node.right].every(side => isCheck(bareExpression(side), names));
  return isCheck(node, names);
}

function isCheck(node: Node, names: Names): boolean {
  if (ts.isCallExpression(node))
    return [node.expression, ...node.arguments].some(each => isAddress(each, names) || isAddress(receiverOf(each), names));
  return ts.isBinaryExpression(node) && !isJoin(node) && [node.left, node.right].some(side => isAddress(side, names));
}

const isJoin = ({ operatorToken }: nodes.BinaryExpression): boolean =>
  operatorToken.kind === ts.SyntaxKind.BarBarToken || operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;

const receiverOf = (node: Node): Node => (ts.isPropertyAccessExpression(node) ? node.expression : node);

/** `url`, `url.protocol`, `new URL(url).protocol` */
function isAddress(node: Node, names: Names): boolean {
  const bare = bareExpression(node);
  const whole = ts.isPropertyAccessExpression(bare) && bare.name.text === 'protocol' ? bareExpression(bare.expression) : bare;
  const from = ts.isNewExpression(whole) ? whole.arguments?.[0] : whole;
  return from !== undefined && names.has(addressText(from));
}

const clear = /(['"`])http:?(\/\/)?\1/;
const encrypted = /(['"`])https:?(\/\/)?\1/;
const eitherPattern = /^\/\^?\(?(\?:)?(https\?|http\|https|https\|http|http\(s\)\?)\)?:/;

function takesBoth(node: Node, names: Names, compiler: Compiler): boolean {
  if (ts.isBinaryExpression(node)) return isJoin(node) && clear.test(node.getText()) && encrypted.test(node.getText());
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: receiver, name } = node.expression;
  const [given] = node.arguments;
  if (given && /^(includes|has)$/.test(name.text) && isAddress(given, names)) return listsBoth(receiver, compiler);
  if (given && name.text === 'test') return isAddress(given, names) && eitherPattern.test(receiver.getText());
  if (given && name.text === 'match') return isAddress(receiver, names) && eitherPattern.test(given.getText());
  return name.text === 'startsWith' && given?.getText().replace(/['"`]/g, '') === 'http' && isAddress(receiver, names);
}

/** `['http:', 'https:']`, `new Set([…])`, or a constant that is one. */
function listsBoth(list: Expression, compiler: Compiler): boolean {
  const bare = bareExpression(list);
  const symbol = ts.isIdentifier(bare) ? compiler.symbolOf(bare) : undefined;
  const declaration = symbol && compiler.declarationsOf(symbol).find(ts.isVariableDeclaration);
  const text = (declaration?.initializer ?? bare).getText();
  return clear.test(text) && encrypted.test(text);
}

/** `url.protocol !== 'https:'`, `url.startsWith('https://')`, and whatever else asks for one of them. */
function takesOne(node: Node, names: Names): boolean {
  const isAsked = ts.isCallExpression(node)
    ? /\.(startsWith|includes|has|test|match)$/.test(node.expression.getText())
    : ts.isBinaryExpression(node) && [node.left, node.right].some(side => isAddress(side, names));
  const text = node.getText();
  return isAsked && (clear.test(text) || encrypted.test(text) || /\^https:/.test(text));
}

const isInside = (inner: Node, outer: Node): boolean => outer.pos <= inner.pos && inner.end <= outer.end;

/** `assertAddress(url)` checks what it is given. */
function decidedInside(node: Node, names: Names, compiler: Compiler): Node | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const position = node.arguments.findIndex(given => isAddress(given, names));
  if (position < 0) return undefined;
  return compiler
    .calleesOf(node)
    .filter(declaration => compiler.originOf(declaration).kind === 'own')
    .map(declaration => decidedIn(declaration, position, compiler))
    .find(found => found !== undefined);
}

function decidedIn(declaration: Declaration, position: number, compiler: Compiler): Node | undefined {
  if (!ts.isFunctionLike(declaration)) return undefined;
  const parameter: nodes.ParameterDeclaration | undefined = declaration.parameters[position];
  if (!parameter || !ts.isIdentifier(parameter.name)) return undefined;
  const names = namesOf(parameter.name, declaration);
  const checks = candidatesIn(declaration).filter(node => namesIn(node, names));
  return decided(checks, names, compiler, 1);
}
