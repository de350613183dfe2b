import type { AnalysisContext } from '../analysis-context.ts';
import { ownerOfExpression } from '../labels/owner-name.ts';
import { isRelative } from '../program/resolve-module.ts';
import { syntax as ts, type Compiler, type Expression, type Node, type SourceFile } from '../program/compiler.ts';

export interface OwnerReads {
  readonly total: number;
  readonly unresolved: number;
}

/**
 * Counts the reads `x.email` whose name may be personal data, and those among them whose owner has an unknown type; notes what
 * made it unknown. A read that is labelled by more than its name (request data) is understood, and so is one of the `name` of
 * a `file`, whether that is a type or a variable, or of what a package exports: no type would make it a person's. This is the
 * to-do list for models.
 */
export function countOwnerReads(context: AnalysisContext, file: SourceFile): OwnerReads {
  const reads = propertyReads(file, context.labeller.isWord).filter(read => mayBeOfPerson(context, read));
  const unknown = reads.filter(({ owner, read }) => isUnknown(context, owner) && context.labeller.ofReference(read).every(label => label.evidence === 'name'));
  for (const { owner, name } of unknown) {
    const subject = blame(context, owner);
    context.note({ kind: 'unresolved-owner', subject, message: messageFor(subject, name) });
  }
  return { total: reads.length, unresolved: unknown.length };
}

interface PropertyRead {
  readonly name: string;
  /** The expression, or the pattern that takes the value apart. */
  readonly owner: Node;
  readonly read: Node;
}

function propertyReads(file: SourceFile, isWord: (name: string) => boolean): readonly PropertyRead[] {
  const reads: PropertyRead[] = [];
  const add = (name: string, owner: Node, read: Node): void => {
    if (isWord(name)) reads.push({ name, owner, read });
  };
  const pending: Node[] = [file];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (ts.isPropertyAccessExpression(node) && !isCallee(node)) add(node.name.text, node.expression, node);
    else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) add(node.argumentExpression.text, node.expression, node);
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) add(boundName(node.propertyName ?? node.name), node.parent, node.name);
    ts.forEachChild(node, child => void pending.push(child));
  }
  return reads;
}

/** By what the owner's type is called, and by what it is called itself where no type says it. */
function mayBeOfPerson({ compiler, labeller }: AnalysisContext, { name, owner }: PropertyRead): boolean {
  if (ts.isIdentifier(owner) && isPackage(compiler, owner)) return false;
  const { known, names } = compiler.describe(compiler.typeOf(owner));
  if (known === 'yes' && names.length > 0) return names.some(type => labeller.isWordIn(name, type));
  const expression = ts.isObjectBindingPattern(owner) ? patternSource(owner) : owner;
  const called = expression && nameOfValue(expression);
  return called === undefined || labeller.isWordIn(name, called);
}

/** `sodium` of `import * as sodium from 'sodium'`, where the package is not known: a package exports nobody's data. */
function isPackage({ symbolOf, declarationsOf, originOf }: Compiler, name: Node): boolean {
  const symbol = symbolOf(name);
  const origins = symbol ? declarationsOf(symbol).map(originOf) : [];
  // The project may add to it with `declare module`.
  return origins.some(origin => origin.kind === 'stub' && !isRelative(origin.module));
}

function nameOfValue(node: Node): string | undefined {
  if (ts.isParameter(node)) return ts.isIdentifier(node.name) ? node.name.text : undefined;
  return ts.isExpression(node) ? ownerOfExpression(node)?.name : undefined;
}

const isCallee = (node: Node): boolean => ts.isCallExpression(node.parent) && node.parent.expression === node;
const boundName = (name: Node): string => (ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : '');

const isUnknown = ({ compiler }: AnalysisContext, node: Node): boolean => compiler.describe(compiler.typeOf(node)).known !== 'yes';

/** What made an expression unknown: a module without a model, a name that nothing declares, a type that says nothing. */
function blame(context: AnalysisContext, owner: Node): string {
  const { compiler } = context;
  const { known, stub } = compiler.describe(compiler.typeOf(owner));
  if (stub !== undefined) return stub.split('#')[0] ?? stub;
  if (known === 'unknown') return 'unknown';
  const start = ts.isObjectBindingPattern(owner) ? patternSource(owner) : owner;
  return start ? blameExpression(context, firstUnknown(context, start)) : 'any';
}

/** The innermost part of an expression whose type is unknown: what is read from it can be nothing else. */
function firstUnknown(context: AnalysisContext, node: Node): Node {
  const inner = stepsInto(node);
  return inner && isUnknown(context, inner) ? firstUnknown(context, inner) : node;
}

function blameExpression({ compiler }: AnalysisContext, node: Node): string {
  if (ts.isAsExpression(node)) return 'any (declared)';
  const named = ts.isCallExpression(node) ? node.expression : node;
  const symbol = compiler.symbolOf(named);
  if (!symbol) return ts.isIdentifier(named) ? `${named.text} (undeclared)` : 'any';
  const [declaration] = compiler.declarationsOf(symbol);
  if (!declaration) return 'any';
  const origin = compiler.originOf(declaration);
  if (origin.kind === 'model' || origin.kind === 'stub') return origin.module;
  if (ts.isParameter(declaration)) return declaration.type ? 'any (declared)' : 'parameter without a type';
  if (ts.isVariableDeclaration(declaration) && ts.isCatchClause(declaration.parent)) return 'caught error';
  return 'any';
}

/** The value that a pattern takes apart, or the parameter that it is. */
function patternSource(pattern: Node): Node | undefined {
  const declaration = pattern.parent;
  return ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
}

function stepsInto(node: Node): Expression | undefined {
  const leads =
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node) || ts.isAwaitExpression(node) || ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node);
  return leads ? node.expression : undefined;
}

function messageFor(subject: string, name: string): string {
  const what = `the type of what holds \`${name}\` is not known`;
  if (subject.includes(' ') || subject === 'any' || subject === 'unknown' || subject === 'this') return `${what} (${subject}): declare it to have such reads checked`;
  if (isRelative(subject)) return `${what}: it comes from \`${subject}\`, which leads to no file of the project`;
  return `${what}: it comes from \`${subject}\`, which has neither source nor model; install it and name it under \`types\`, or model it`;
}
