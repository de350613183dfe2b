/** What a base class reads through its type parameter: `this.repository.find()` of `class Base<T>` reads what its heirs say that `T` is. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Label } from '../facts.ts';
import { bareExpression } from '../flows/bare-expression.ts';
import { syntax as ts, type Expression, type Node, type nodes, type Type } from '../program/compiler.ts';
import { isFunctionWithBody, nodesBelow } from './function-around.ts';

export type RowsOfHeirs = (call: nodes.CallExpression) => readonly Label[];

/** Heirs of heirs; ends classes that extend each other. */
const deepest = 6;

/** Keeps which classes extend which once it was asked; make one for each context. */
export function createRowsOfHeirs(context: AnalysisContext): RowsOfHeirs {
  let heirs: Heirs | undefined;
  return call => {
    if (!givesObjects(context.compiler.typeOf(call), context)) return [];
    const owner = classAround(call);
    if (!owner?.typeParameters) return [];
    const used = heldIn(call).flatMap(value => parametersBehind(value, owner, context));
    if (used.length === 0) return [];
    heirs ??= heirsIn(context);
    const asked = { context, heirs, method: methodAround(call, owner) };
    return distinct([...new Set(used)].flatMap(index => labelsFromHeirs(owner, index, asked)));
  };
}

/** Each class that is extended with type arguments, and where. */
type Heirs = ReadonlyMap<Node, readonly { readonly heir: nodes.ClassLikeDeclaration; readonly given: readonly nodes.TypeNode[] }[]>;

function heirsIn({ compiler }: AnalysisContext): Heirs {
  const heirs = new Map<Node, { readonly heir: nodes.ClassLikeDeclaration; readonly given: readonly nodes.TypeNode[] }[]>();
  const files = compiler.files.flatMap(file => compiler.sourceFile(file) ?? []).filter(({ text }) => /\bextends\s+[\w$.]+\s*</.test(text));
  for (const heir of files.flatMap(file => nodesBelow(file, 'everything')).filter(ts.isClassLike)) {
    const extended = heir.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    const symbol = extended?.typeArguments && compiler.symbolOf(extended.expression);
    for (const base of symbol ? compiler.declarationsOf(symbol) : [])
      heirs.set(base, [...(heirs.get(base) ?? []), { heir, given: extended?.typeArguments ?? [] }]);
  }
  return heirs;
}

interface Asked {
  readonly context: AnalysisContext;
  readonly heirs: Heirs;
  /** The method that reads: an heir with one of its own does not run it. */
  readonly method: string | undefined;
}

function labelsFromHeirs(base: Node, index: number, asked: Asked, depth = 0): readonly Label[] {
  if (depth >= deepest) return [];
  const { heirs, context } = asked;
  return (heirs.get(base) ?? []).flatMap(({ heir, given }) => {
    const argument = given[index];
    if (!argument || replaces(heir, asked.method)) return [];
    const passedOn = parametersIn(argument, heir, context);
    if (passedOn.length > 0) return passedOn.flatMap(next => labelsFromHeirs(heir, next, asked, depth + 1));
    return context.labeller.ofType(context.compiler.typeOf(argument), argument);
  });
}

/** A method of the same name that does not come back through `super`. */
function replaces(heir: nodes.ClassLikeDeclaration, method: string | undefined): boolean {
  return heir.members.some(
    member =>
      method !== undefined && member.name?.getText() === method && isFunctionWithBody(member) && !member.getText().includes('super.'),
  );
}

/** Values that may stand for rows of the parameter: `this.repository`, and `this.entity` of `manager.find(this.entity)`. */
function heldIn(call: nodes.CallExpression): readonly Expression[] {
  const receiver = ts.isPropertyAccessExpression(call.expression) ? [call.expression.expression] : [];
  return [...receiver, ...call.arguments];
}

/** Positions of the class's type parameters that the declared type of a value names: `private repository: Repository<T>`. */
function parametersBehind(value: Expression, owner: nodes.ClassLikeDeclaration, context: AnalysisContext): readonly number[] {
  const node = bareExpression(value);
  const symbol = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) ? context.compiler.symbolOf(node) : undefined;
  return (symbol ? context.compiler.declarationsOf(symbol) : []).flatMap(declaration => {
    const isTyped = ts.isParameter(declaration) || ts.isPropertyDeclaration(declaration) || ts.isVariableDeclaration(declaration);
    return isTyped && declaration.type && classAround(declaration) === owner ? parametersIn(declaration.type, owner, context) : [];
  });
}

function parametersIn(type: Node, owner: nodes.ClassLikeDeclaration, { compiler }: AnalysisContext): readonly number[] {
  const parameters = owner.typeParameters ?? [];
  return nodesBelow(type, 'everything').flatMap(node => {
    if (!ts.isIdentifier(node)) return [];
    const index = parameters.findIndex(({ name }) => name.text === node.text);
    const symbol = index < 0 ? undefined : compiler.symbolOf(node);
    return symbol && compiler.declarationsOf(symbol).some(declaration => declaration === parameters[index]) ? [index] : [];
  });
}

/** Not a count, and not whether there is one. */
function givesObjects(type: Type, context: AnalysisContext, depth = 0): boolean {
  const { known, holds, awaited, element } = context.compiler.describe(type);
  const inner = awaited ?? element;
  if (inner && depth < deepest) return givesObjects(inner, context, depth + 1);
  return known === 'yes' && [...holds].every(kind => kind === 'object' || kind === 'other');
}

function classAround(node: Node): nodes.ClassLikeDeclaration | undefined {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isClassLike(at)) return at;
  return undefined;
}

function methodAround(node: Node, owner: nodes.ClassLikeDeclaration): string | undefined {
  let at = node;
  while (at.parent !== owner) at = at.parent;
  return ts.isClassElement(at) ? at.name?.getText() : undefined;
}

function distinct(labels: readonly Label[]): readonly Label[] {
  return [...new Map(labels.map(label => [`${label.category} ${label.path.join('.')} ${label.subject ?? ''}`, label])).values()];
}
