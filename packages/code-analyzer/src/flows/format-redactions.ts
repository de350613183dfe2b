/** What a format of the project hides before a winston logger writes: `winston.format(info => …)` among the formats that it is made with. */
import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type Expression, type FunctionLike, type Node } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { isMethodCall, methodName, receiverOf } from './builtin-calls.ts';
import { namedFunctions } from './named-functions.ts';
import { constantOf, optionsBehind, propertyOf, textsIn, type RedactedPath } from './redacted-paths.ts';
import { walkTree } from './walk-tree.ts';

/** Formats within formats, and functions that one of them calls. */
const deepest = 4;

export function redactionsByFormat(logger: Expression, context: AnalysisContext): readonly RedactedPath[] {
  const options = optionsBehind(logger, context);
  const format = options && propertyOf(options, 'format', context);
  if (!format) return [];
  return hidersIn(format, context, 0).flatMap(hider => redactionsIn(hider, context, { seen: new Set(), deep: false }));
}

/** `winston.format.combine(hideKeys(), winston.format.json())`: the functions that formats of the project were made of. */
function hidersIn(format: Node, context: AnalysisContext, depth: number): readonly FunctionLike[] {
  const made = constantOf(format, context);
  if (depth > deepest || !syntax.isCallExpression(made)) return [];
  const maker = constantOf(made.expression, context);
  const own = syntax.isCallExpression(maker) ? maker.arguments.flatMap(argument => namedFunctions(argument, context)) : [];
  // In place: `winston.format(info => …)()`.
  return [...own, ...made.arguments.flatMap(argument => hidersIn(argument, context, depth + 1))];
}

interface Looking {
  readonly seen: ReadonlySet<FunctionLike>;
  /** One of the functions on the way calls itself, for what lies further in. */
  readonly deep: boolean;
}

function redactionsIn(hider: FunctionLike, context: AnalysisContext, { seen, deep }: Looking): readonly RedactedPath[] {
  const found: RedactedPath[] = [];
  const called = new Set<FunctionLike>();
  if (!hider.body || seen.has(hider) || seen.size >= deepest) return found;
  const keys: string[] = [];
  walkTree(hider.body, 0, node => {
    keys.push(...keysHiddenBy(node, context));
    for (const fn of functionsNamedIn(node, context)) called.add(fn);
    return 0;
  });
  const isDeep = deep || called.has(hider);
  found.push(...keys.map(key => (isDeep ? ['**', key] : [key])));
  const further = { seen: new Set([...seen, hider]), deep: isDeep };
  return [...found, ...[...called].flatMap(fn => redactionsIn(fn, context, further))];
}

/** `scrub(info)`, and `scrub` of `value.map(scrub)`. */
function functionsNamedIn(node: Node, context: AnalysisContext): readonly FunctionLike[] {
  if (!syntax.isCallExpression(node)) return [];
  return [node.expression, ...node.arguments].filter(syntax.isIdentifier).flatMap(name => namedFunctions(name, context));
}

/** `HIDDEN.has(key) ? '[hidden]' : value`, `hidden.includes(key) ? undefined : value` */
function keysHiddenBy(node: Node, context: AnalysisContext): readonly string[] {
  if (!syntax.isConditionalExpression(node) || !tellsNothing(node.whenTrue)) return [];
  const test = bareExpression(node.condition);
  if (!isMethodCall(test) || !['has', 'includes'].includes(methodName(test))) return [];
  return textsIn(listBehind(receiverOf(test), context), context);
}

/** The texts that a set is made of; a list is one itself. */
function listBehind(collection: Expression, context: AnalysisContext): Node {
  const made = constantOf(collection, context);
  const [first] = syntax.isNewExpression(made) ? (made.arguments ?? []) : [];
  return first ? constantOf(first, context) : made;
}

function tellsNothing(value: Expression): boolean {
  const bare = bareExpression(value);
  return syntax.isStringLiteralLike(bare) || (syntax.isIdentifier(bare) && bare.text === 'undefined');
}
