import type { AnalysisContext } from '../analysis-context.ts';
import {
  syntax as ts,
  type Compiler,
  type Declaration,
  type Expression,
  type Node,
  type nodes,
  type SourceFile,
} from '../program/compiler.ts';
import { findTransport, isTransportModule, transportNames, type Transport } from './transports.ts';

/** A call that opens a connection or asks for a URL. */
export interface TransportCall {
  readonly call: nodes.CallExpression | nodes.NewExpression | nodes.BinaryExpression;
  /** Package: decides which defaults hold. `(global)` for what the host offers; empty for a function of the project. */
  readonly library: string;
  readonly protocol?: string;
  /** A URL, or an object that describes the connection. */
  readonly address: Expression;
  readonly options?: Expression;
  /** Where it goes when nothing is said. */
  readonly host?: string;
}

/** All such calls of a file, in the order of the text. */
export function transportCallsIn(file: SourceFile, context: AnalysisContext): readonly TransportCall[] {
  const modules = moduleNamesIn(file);
  const isGrpc = importsGrpc(file);
  const found: TransportCall[] = [];
  const pending: Node[] = [file];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && isWorthAsking(node, modules, context)) {
      const transport = transportCallOf(node, context);
      if (transport) found.push(transport);
    }
    const given = defaultAddress(node);
    if (given) found.push(given);
    const insecure = isGrpc ? insecureChannel(node) : undefined;
    if (insecure) found.push(insecure);
    ts.forEachChild(node, child => {
      pending.push(child);
    });
  }
  return found.sort((a, b) => a.call.getStart() - b.call.getStart());
}

/** `axios.defaults.baseURL = '…'` */
function defaultAddress(node: Node): TransportCall | undefined {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const { left, right } = node;
  const isDefault = ts.isPropertyAccessExpression(left) && left.name.text === 'baseURL' && lastNameOf(left.expression) === 'defaults';
  return isDefault ? { call: node, library: 'axios', address: right } : undefined;
}

const grpcModules = /^(@grpc\/grpc-js|grpc)$/;

const importsGrpc = (file: SourceFile): boolean =>
  file.statements.some(
    statement =>
      ts.isImportDeclaration(statement) &&
      ts.isStringLiteralLike(statement.moduleSpecifier) &&
      grpcModules.test(statement.moduleSpecifier.text),
  );

/** `new Billing('billing.acme.com:50051', credentials.createInsecure())`: what makes a client is made from a file of its own. */
function insecureChannel(node: Node): TransportCall | undefined {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const given = node.arguments ?? [];
  const at = given.findIndex(isInsecure);
  const address = given[at - 1];
  return address && { call: node, library: '@grpc/grpc-js', protocol: 'grpc', address };
}

/** `credentials.createInsecure()`; what a server is given says nothing of who stands before it. */
function isInsecure(node: Expression): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return node.expression.name.text === 'createInsecure' && !/ServerCredentials$/.test(node.expression.expression.getText());
}

function isWorthAsking(
  call: nodes.CallExpression | nodes.NewExpression,
  modules: ReadonlySet<string>,
  { roles }: AnalysisContext,
): boolean {
  if (!call.arguments?.length) return false;
  const callee = call.expression;
  const name = lastNameOf(callee);
  return name !== undefined && (transportNames.has(name) || roles.names.has(name) || modules.has(firstNameOf(callee) ?? ''));
}

/** `AWS` of `AWS.DynamoDB.DocumentClient`. */
function firstNameOf(callee: Expression): string | undefined {
  let root: Expression = callee;
  while (ts.isPropertyAccessExpression(root)) root = root.expression;
  return ts.isIdentifier(root) ? root.text : undefined;
}

function lastNameOf(callee: Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
}

/** Local names of what comes from such modules: `import got from 'got'`, `import { WebSocket as Socket } from 'ws'`, `const WS = require('ws')`. */
function moduleNamesIn(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement) && namesTransport(statement.moduleSpecifier))
      for (const name of importedNames(statement)) names.add(name);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer && isRequire(initializer)) names.add(name.text);
  }
  return names;
}

function importedNames({ importClause }: nodes.ImportDeclaration): readonly string[] {
  const bindings = importClause?.namedBindings;
  const named = !bindings ? [] : ts.isNamedImports(bindings) ? bindings.elements.map(element => element.name.text) : [bindings.name.text];
  return importClause?.name ? [importClause.name.text, ...named] : named;
}

const namesTransport = (specifier: Node | undefined): boolean =>
  specifier !== undefined && ts.isStringLiteralLike(specifier) && isTransportModule(specifier.text);

function isRequire(value: Expression): boolean {
  return (
    ts.isCallExpression(value) &&
    ts.isIdentifier(value.expression) &&
    value.expression.text === 'require' &&
    namesTransport(value.arguments[0])
  );
}

export function transportCallOf(call: nodes.CallExpression | nodes.NewExpression, context: AnalysisContext): TransportCall | undefined {
  return tagged(call, context) ?? listed(call, context.compiler);
}

/** By `@transport` on a model or on a function of the project. */
function tagged(call: nodes.CallExpression | nodes.NewExpression, { roles, compiler }: AnalysisContext): TransportCall | undefined {
  for (const { declaration, roles: given } of roles.of(call)) {
    const role = given.find(candidate => candidate.kind === 'transport');
    if (role?.kind !== 'transport' || role.side !== 'client') continue;
    const [address, options] = argumentsNamed(call, declaration, role.parameters);
    if (!address) continue;
    const origin = compiler.originOf(declaration);
    const library = origin.kind === 'model' ? origin.module : origin.kind === 'lib' ? '(global)' : '';
    return { call, library, address, ...(role.protocol !== '' && { protocol: role.protocol }), ...(options && { options }) };
  }
  return undefined;
}

/** The arguments for the named parameters; without names the first two. */
function argumentsNamed(
  call: nodes.CallExpression | nodes.NewExpression,
  declaration: Declaration,
  names: readonly string[],
): readonly (Expression | undefined)[] {
  if (names.length === 0 || !ts.isFunctionLike(declaration)) return call.arguments ?? [];
  return names.map(name => {
    const index = declaration.parameters.findIndex(parameter => ts.isIdentifier(parameter.name) && parameter.name.text === name);
    return call.arguments?.[index];
  });
}

/** By the list of libraries. */
function listed(call: nodes.CallExpression | nodes.NewExpression, compiler: Compiler): TransportCall | undefined {
  for (const { module, name } of identitiesOf(call, compiler)) {
    const transport = findTransport(module, name);
    const taken = transport && withArguments(call, module, transport);
    if (taken) return taken;
  }
  return undefined;
}

function withArguments(call: nodes.CallExpression | nodes.NewExpression, library: string, transport: Transport): TransportCall | undefined {
  const address = call.arguments?.[transport.address];
  const options = call.arguments?.[transport.options];
  if (!address) return undefined;
  const { protocol, host } = transport;
  return {
    call,
    library,
    address,
    ...(options && { options }),
    ...(protocol !== undefined && { protocol }),
    ...(host !== undefined && { host }),
  };
}

interface Identity {
  readonly module: string;
  readonly name: string;
}

/** Module and name of what is called; several for a union. */
function identitiesOf(call: nodes.CallExpression | nodes.NewExpression, compiler: Compiler): readonly Identity[] {
  const callee = call.expression;
  const { stub } = compiler.describe(compiler.typeOf(callee));
  const written = ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
  if (stub !== undefined) {
    const [module = '', path = ''] = stub.split('#', 2);
    return [{ module, name: written ?? (path === '' ? 'default' : (path.split('.').at(-1) ?? path)) }];
  }
  return compiler.calleesOf(call).flatMap(declaration => {
    const origin = compiler.originOf(declaration);
    if (origin.kind === 'lib') return [{ module: '(global)', name: written ?? globalName(callee) }];
    if (origin.kind === 'schema') return [{ module: '@prisma/client', name: written ?? globalName(callee) }];
    if (origin.kind !== 'model') return [];
    // A class without a constructor of its own runs that of its base, which has another name.
    const name =
      written ?? (ts.isNewExpression(call) ? importedName(callee, compiler) : lastSegment(compiler.qualifiedNameOf(declaration)));
    const isGlobal = origin.module.startsWith('globals/');
    return [
      { module: isGlobal ? '(global)' : origin.module, name },
      ...(written === undefined && !isGlobal ? [{ module: origin.module, name: 'default' }] : []),
    ];
  });
}

/** Name of a class in its own module, whatever the import calls it. */
function importedName(callee: Expression, compiler: Compiler): string {
  const symbol = compiler.symbolOf(callee);
  return symbol ? compiler.nameOf(symbol) : globalName(callee);
}

const globalName = (callee: Expression): string => (ts.isIdentifier(callee) ? callee.text : '');
const lastSegment = (name: string): string => name.split('.').at(-1) ?? name;
