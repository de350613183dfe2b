/**
 * Options whose names mean the same wherever they are written: those of Node's `tls`, which every library hands on, and those that
 * drivers gave names of their own that nothing else has.
 */
import { bareExpression } from '../flows/bare-expression.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { OptionAspect, OptionFact, OptionValue } from '../facts.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { syntax as ts, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { hostKindOf } from '../connections/host-kind.ts';
import { lastName } from '../flows/callee-name.ts';
import { textOfValue } from './option-value.ts';
import { toOptionValues } from './to-option-values.ts';

interface NamedOption {
  readonly aspect: OptionAspect;
  readonly on: readonly string[];
  readonly off: readonly string[];
  readonly doubtful: readonly string[];
}

const verifies = (off: string): NamedOption => ({ aspect: 'certificate', off: [off], on: [], doubtful: [] });
const speaks: NamedOption = { aspect: 'tls-version', off: [], on: [], doubtful: [] };

const namedOptions: ReadonlyMap<string, NamedOption> = new Map([
  ['rejectUnauthorized', verifies('false')],
  ['checkServerIdentity', verifies('')],
  ['NODE_TLS_REJECT_UNAUTHORIZED', verifies('0')],
  // request and its forks
  ['strictSSL', verifies('false')],
  // mongodb
  ['tlsInsecure', verifies('true')],
  ['tlsAllowInvalidCertificates', verifies('true')],
  ['tlsAllowInvalidHostnames', verifies('true')],
  ['sslValidate', verifies('false')],
  // mssql, tedious
  ['trustServerCertificate', verifies('true')],
  // kubernetes, elasticsearch
  ['skipTLSVerify', verifies('true')],
  ['insecureSkipVerify', verifies('true')],
  ['secureProtocol', speaks],
  ['DEFAULT_MIN_VERSION', speaks],
  ['DEFAULT_MAX_VERSION', speaks],
  ['DEFAULT_CIPHERS', { aspect: 'ciphers', off: [], on: [], doubtful: [] }],
]);

/** `{ rejectUnauthorized: false }`, `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'` */
export function namedOptionAt(node: Node, resolver: ConstantResolver): readonly OptionFact[] {
  const written = optionWrittenAt(node);
  const option = written && namedOptions.get(written.name);
  if (!option || (option.aspect === 'certificate' && (isAboutClients(node) || isOnThisMachine(node, resolver)))) return [];
  const { name, value } = written;
  const values =
    name === 'checkServerIdentity'
      ? checkedNames(functionOf(value, resolver))
      : toOptionValues({ values: resolver.valuesOf(value), rule: option, at: placeOf(node), resolver });
  const [first, ...others] = values;
  return first ? [{ ...placeOf(node), text: shortText(node), name, aspect: option.aspect, option: name, values: [first, ...others] }] : [];
}

interface WrittenOption {
  readonly name: string;
  readonly value: Expression | nodes.MethodDeclaration;
}

function optionWrittenAt(node: Node): WrittenOption | undefined {
  if (ts.isShorthandPropertyAssignment(node)) return { name: node.name.text, value: node.name };
  if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name)))
    return { name: node.name.text, value: node.initializer };
  if (ts.isMethodDeclaration(node) && ts.isIdentifier(node.name)) return { name: node.name.text, value: node };
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const name = lastName(node.left);
  return name === undefined || ts.isIdentifier(node.left) ? undefined : { name, value: node.right };
}

/** On a server, `rejectUnauthorized` speaks of the certificates of clients: `requestCert` asks for one without insisting on it. */
function isAboutClients(node: Node): boolean {
  const literal = node.parent;
  if (!ts.isObjectLiteralExpression(literal)) return false;
  const hasRequest = literal.properties.some(
    property => property.name && ts.isIdentifier(property.name) && property.name.text === 'requestCert',
  );
  const call = literal.parent;
  return (
    hasRequest ||
    ((ts.isCallExpression(call) || ts.isNewExpression(call)) && /^(create(Secure)?Server|Server)$/.test(lastName(call.expression) ?? ''))
  );
}

const hostNames: readonly string[] = ['host', 'hostname', 'server'];

/** `{ host: 'localhost', rejectUnauthorized: false }` trusts a certificate of its own making. */
function isOnThisMachine(node: Node, resolver: ConstantResolver): boolean {
  const literals = literalsAround(node);
  const hosts = literals
    .flatMap(literal => hostNames.flatMap(name => resolver.memberOf(literal, name)))
    .filter(({ value }) => value.kind !== 'nothing');
  return hosts.length > 0 && hosts.every(host => hostKindOf(textOfValue(host, resolver) ?? '') === 'loopback');
}

/** The options that a property is written in, and those that these are a property of: `{ host, tls: { rejectUnauthorized } }`. */
function literalsAround(property: Node): readonly nodes.ObjectLiteralExpression[] {
  const inner = property.parent;
  if (!ts.isObjectLiteralExpression(inner)) return [];
  const outer = ts.isPropertyAssignment(inner.parent) ? inner.parent.parent : undefined;
  return outer ? [inner, outer] : [inner];
}

/** A function that has a name of its own, where it is written. */
function functionOf(value: WrittenOption['value'], { compiler }: ConstantResolver): Node {
  const bare = bareExpression(value);
  const symbol = ts.isIdentifier(bare) ? compiler.symbolOf(bare) : undefined;
  const [declaration, ...others] = symbol ? compiler.declarationsOf(symbol) : [];
  if (!declaration || others.length > 0) return bare;
  return ts.isVariableDeclaration(declaration) ? (declaration.initializer ?? bare) : declaration;
}

/** `checkServerIdentity: () => undefined` lets every name pass; a function that does anything is taken to check. */
function checkedNames(value: Node): readonly OptionValue[] {
  const check = bareExpression(value);
  const isFunction =
    ts.isArrowFunction(check) || ts.isFunctionExpression(check) || ts.isMethodDeclaration(check) || ts.isFunctionDeclaration(check);
  if (!isFunction) return [];
  return check.body && givesNothing(check.body)
    ? [{ kind: 'given', text: shortText(check), means: 'off', at: placeOf(check), fallback: false, steps: [] }]
    : [];
}

function givesNothing(body: Node): boolean {
  const bare = bareExpression(body);
  if (ts.isBlock(bare)) {
    const [only, ...others] = bare.statements;
    return !only || (others.length === 0 && ts.isReturnStatement(only) && (!only.expression || givesNothing(only.expression)));
  }
  return (ts.isIdentifier(bare) && bare.text === 'undefined') || bare.kind === ts.SyntaxKind.NullKeyword || ts.isVoidExpression(bare);
}
