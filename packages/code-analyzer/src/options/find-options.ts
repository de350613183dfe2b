/**
 * What options are set to that decide how data is protected: those of calls that a model speaks about with `@secure`, and those
 * whose names mean the same in every library.
 */
import type { AnalysisContext } from '../analysis-context.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import type { OptionFact } from '../facts.ts';
import { calleeName } from '../flows/callee-name.ts';
import { isDevelopmentOnly } from '../flows/development-only.ts';
import { syntax as ts, type Node, type nodes, type SourceFile } from '../program/compiler.ts';
import { namedOptionAt } from './named-options.ts';
import { taggedOptionsOf } from './tagged-options.ts';

export type OptionFinder = (file: SourceFile) => readonly OptionFact[];

export function createOptionFinder(context: AnalysisContext, resolver: ConstantResolver): OptionFinder {
  return file => {
    const found: OptionFact[] = [];
    const pending: Node[] = [file];
    for (let node = pending.pop(); node; node = pending.pop()) {
      found.push(...optionsAt(node, context, resolver));
      ts.forEachChild(node, child => {
        pending.push(child);
      });
    }
    return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  };
}

function optionsAt(node: Node, context: AnalysisContext, resolver: ConstantResolver): readonly OptionFact[] {
  const found = isAskedCall(node, context) ? taggedOptionsOf(node, context, resolver) : namedOptionAt(node, resolver);
  return found.length > 0 && isDevelopmentOnly(node, context.compiler) ? [] : found;
}

function isAskedCall(node: Node, { roles }: AnalysisContext): node is nodes.CallExpression | nodes.NewExpression {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const name = calleeName(node);
  return name !== undefined && roles.names.has(name);
}
