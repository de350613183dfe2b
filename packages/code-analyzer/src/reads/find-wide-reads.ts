/** Reads of whole rows of which the function that reads them uses some fields, and hands the rows to nobody. */
import type { AnalysisContext } from '../analysis-context.ts';
import { nodesBelow } from '../control-flow/function-around.ts';
import type { Label, WideRead } from '../facts.ts';
import { isDevelopmentOnly } from '../flows/development-only.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { syntax as ts, type Node, type SourceFile, type Type } from '../program/compiler.ts';
import { narrowRead } from './narrow-read.ts';
import { usesOfRows } from './uses-of-rows.ts';
import { wholeRowRead, type WholeRowRead } from './whole-row-read.ts';

export function createWideReadFinder(context: AnalysisContext): (file: SourceFile) => readonly WideRead[] {
  return file => {
    const reads = new Map<Node, WholeRowRead>();
    for (const node of nodesBelow(file, 'everything')) {
      const read = ts.isCallExpression(node) ? wholeRowRead(node, context) : undefined;
      if (read && !reads.has(read.whole)) reads.set(read.whole, read);
    }
    return [...reads.values()]
      .flatMap(read => wideReadOf(read, context) ?? [])
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  };
}

function wideReadOf(read: WholeRowRead, context: AnalysisContext): WideRead | undefined {
  const { compiler, labeller } = context;
  const awaited = awaitAround(read.whole);
  if (!awaited || isDevelopmentOnly(awaited, compiler)) return undefined;
  const type = compiler.typeOf(awaited);
  const { known, element } = compiler.describe(type);
  const row = element ?? type;
  if (known !== 'yes' || compiler.describe(row).known !== 'yes') return undefined;
  const personal = labeller.ofType(row, awaited).filter(({ path }) => path.length === 1);
  if (personal.length === 0) return undefined;
  const used = usesOfRows({ value: awaited, shape: element ? 'list' : 'row' }, compiler);
  if (!used || used.size === 0) return undefined;
  const fields = fieldsOf(row, context);
  // Where most of a row is wanted, so is the row.
  if (2 * used.size > fields.size || ![...used].every(name => fields.has(name) || name === '_id')) return undefined;
  const unused = personal.filter(({ path: [name = ''] }) => !used.has(name));
  if (unused.length === 0) return undefined;
  const narrowed = narrowRead(read, [...used]);
  return {
    ...placeOf(read.call),
    text: shortText(read.call.expression),
    used: [...used],
    unused: distinct(unused),
    ...(narrowed && { narrowed }),
  };
}

function awaitAround(whole: Node): Node | undefined {
  let at = whole;
  while (ts.isParenthesizedExpression(at.parent)) at = at.parent;
  return ts.isAwaitExpression(at.parent) ? at.parent : undefined;
}

/** Names of what a row stores. A getter or a method of it may use all of it. */
function fieldsOf(row: Type, { compiler }: AnalysisContext): ReadonlySet<string> {
  const fields = compiler.propertiesOf(row).filter(({ symbol }) => {
    const declarations = compiler.declarationsOf(symbol);
    return declarations.length > 0 && declarations.every(one => !isCode(one) && compiler.originOf(one).kind !== 'model');
  });
  return new Set(fields.map(({ name }) => name));
}

const isCode = (declaration: Node): boolean =>
  ts.isGetAccessor(declaration) || ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration);

function distinct(labels: readonly Label[]): readonly Label[] {
  const byKey = new Map(labels.map(label => [`${label.category} ${label.path.join('.')}`, label]));
  return [...byKey.values()];
}
