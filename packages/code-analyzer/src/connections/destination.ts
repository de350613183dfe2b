/** The one host that a call sends to, as far as it is written down: in its address, or in the client that it is made with. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import { syntax as ts, type Compiler, type Expression, type Node } from '../program/compiler.ts';
import { endpointsOf } from './endpoint.ts';
import { hostKindOf, unknownText } from './host-kind.ts';
import { transportCallOf } from './transport-calls.ts';

/** `undefined` where there are several, or none is known, or it is no host of the public network. */
export function destinationOf(call: Node, context: AnalysisContext, resolver: ConstantResolver): string | undefined {
  const own = hostsOf(call, context, resolver);
  const hosts = new Set(own.length > 0 ? own : hostsOf(clientOf(call, context.compiler, resolver), context, resolver));
  const [host] = hosts;
  return hosts.size === 1 && host !== undefined && hostKindOf(host) === 'public' ? host : undefined;
}

function hostsOf(call: Node | undefined, context: AnalysisContext, resolver: ConstantResolver): readonly string[] {
  if (!call || !(ts.isCallExpression(call) || ts.isNewExpression(call))) return [];
  const transport = transportCallOf(call, context);
  if (!transport || mayBeAnywhere(transport.address, resolver)) return [];
  return endpointsOf(transport, resolver)
    .filter(({ from }) => !from.developmentOnly)
    .flatMap(({ hosts }) => hosts.map(settled));
}

/** One of several callers says where to, and another one does not; a default for what is configured is no such thing. */
function mayBeAnywhere(address: Expression, resolver: ConstantResolver): boolean {
  const values = resolver.valuesOf(address);
  return values.some(({ value }) => value.kind === 'unknown') && !values.some(({ fallback }) => fallback);
}

/** `us19.api.mailchimp.com` and `${region}.api.mailchimp.com` are below the same name. */
function settled(host: string): string {
  return host.startsWith(`${unknownText}.`) ? host.replace(unknownText, 'any') : host;
}

/** `axios.create({ baseURL })` of `this.http.post('/users', user)`. */
function clientOf(call: Node, compiler: Compiler, resolver: ConstantResolver): Expression | undefined {
  if (!ts.isCallExpression(call)) return undefined;
  const callee = call.expression;
  const client = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
  const symbol = compiler.symbolOf(client);
  const made = (symbol ? compiler.declarationsOf(symbol) : []).flatMap(declaration => madeAs(declaration, compiler, resolver));
  return made.length === 1 ? made[0] : undefined;
}

/** What a constant, or a field that is set once, begins with. */
function madeAs(declaration: Node, compiler: Compiler, resolver: ConstantResolver): readonly Expression[] {
  if (ts.isVariableDeclaration(declaration)) return declaration.initializer ? [declaration.initializer] : [];
  if (!ts.isPropertyDeclaration(declaration)) return [];
  const symbol = compiler.symbolOf(declaration);
  const set = (resolver.assignmentsIn(declaration.parent).get(declaration.name.getText()) ?? [])
    .filter(({ left }) => compiler.symbolOf(left) === symbol)
    .map(({ right }) => right);
  return [...(declaration.initializer ? [declaration.initializer] : []), ...set];
}
