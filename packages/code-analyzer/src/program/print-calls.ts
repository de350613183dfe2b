/** What the calls of a file mean to personal data, and whose meaning is not known. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Place } from '../facts.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import type { PlaceWriter } from '../printed/place-writer.ts';
import type { CalleeRole } from './callee-roles.ts';
import { syntax as ts, type CallLike, type Expression, type Node, type SourceFile } from './compiler.ts';

/** A call of something with a role, or of something that nobody knows. */
export interface CallRoles extends Place {
  /** The callee as written: `log.info`. */
  readonly text: string;
  /** `pino#Logger.info` with what it does; empty when the callee is not known. */
  readonly callees: readonly { readonly name: string; readonly roles: readonly CalleeRole[] }[];
  /** `mod#Name` for what comes from a module that has neither source nor model, `any` for a type that says nothing. */
  readonly unknown?: string;
}

/** In the order of the text. */
export function callsWithRoles({ compiler, roles }: AnalysisContext, file: SourceFile): readonly CallRoles[] {
  const found: CallRoles[] = [];
  const visit = (node: Node): void => {
    const callee = calleeOf(node);
    if (callee) {
      const callees = roles.of(node as CallLike).map(({ name, roles: known }) => ({ name, roles: known }));
      const { known, stub } = compiler.describe(compiler.typeOf(callee));
      const unknown = callees.length > 0 || known === 'yes' ? undefined : (stub ?? known);
      if (callees.length > 0 || unknown !== undefined)
        found.push({ ...placeOf(node), text: shortText(callee), callees, ...(unknown !== undefined && { unknown }) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function calleeOf(node: Node): Expression | undefined {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return node.expression;
  if (ts.isTaggedTemplateExpression(node)) return node.tag;
  return ts.isDecorator(node) ? (ts.isCallExpression(node.expression) ? node.expression.expression : node.expression) : undefined;
}

export function printCalls(calls: readonly CallRoles[], places: PlaceWriter): readonly string[] {
  return calls.flatMap(({ text, callees, unknown, ...place }) => {
    const at = `${places.write(place)} ${text}`;
    if (unknown !== undefined) return [`${at} is not known (${unknown.split('#').map(places.fileName).join('#')})`];
    return callees.map(({ name, roles }) => `${at} is ${name}: ${roles.map(printRole).join(', ')}`);
  });
}

function printRole(role: CalleeRole): string {
  if (role.kind === 'secure') return ['secure', role.rule.aspect, role.rule.path.join('.')].filter(word => word !== '').join(' ');
  const { kind, ...says } = role;
  return [kind, ...Object.entries(says).flatMap(([name, value]) => wordsOf(name, value))].join(' ');
}

/** `wrapper` for what is true, nothing for what is false, and the value of anything else. */
function wordsOf(name: string, value: unknown): readonly string[] {
  if (typeof value === 'boolean') return value ? [name] : [];
  return Array.isArray(value) ? value.map(String) : [String(value)].filter(word => word !== '');
}
