/** `server.register(plugin, options)`: the plugin is called with the server and these options, where they stand in this call too. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { OptionFact } from '../facts.ts';
import { lastName } from '../flows/callee-name.ts';
import { syntax as ts, type nodes } from '../program/compiler.ts';
import { taggedOptionsOf } from './tagged-options.ts';

export function pluginOptionsOf(
  call: nodes.CallExpression | nodes.NewExpression,
  context: AnalysisContext,
  resolver: ConstantResolver,
): readonly OptionFact[] {
  const plugin = call.arguments?.[0];
  if (!plugin || lastName(call.expression) !== 'register' || !(ts.isIdentifier(plugin) || ts.isPropertyAccessExpression(plugin))) return [];
  const { compiler, roles } = context;
  const symbol = compiler.symbolOf(plugin);
  const declarations = symbol ? compiler.declarationsOf(symbol) : [];
  const callees = declarations.map(declaration => ({
    declaration,
    name: compiler.qualifiedNameOf(declaration),
    roles: roles.ofDeclaration(declaration),
  }));
  return taggedOptionsOf(call, context, resolver, callees);
}
