import type { AnalysisContext } from '../analysis-context.ts';
import { leaningMemo, type Leanings } from '../edits/leanings.ts';
import { memoised } from '../program/memoised.ts';
import type { PerFile } from '../program/per-file.ts';
import {
  syntax as ts,
  type Compiler,
  type Declaration,
  type FunctionLike,
  type Node,
  type nodes,
  type SourceFile,
} from '../program/compiler.ts';

/** Who in the project uses a function: by name first, then confirmed by the compiler. */
export interface References {
  /** Calls that may run this function, through interfaces and overridden methods too. */
  readonly callsOf: (owner: FunctionLike) => readonly ProjectCall[];
  /** Places where the value is mentioned without being called: handed over, stored, wrapped. */
  readonly mentionsOf: (declaration: Declaration) => readonly nodes.Identifier[];
  /** Every identifier of that text that stands for a value. */
  readonly named: (name: string) => readonly nodes.Identifier[];
}

export type ProjectCall = nodes.CallExpression | nodes.NewExpression;

type NamesIn = ReadonlyMap<string, readonly nodes.Identifier[]>;

/** `leanings`: of answers that outlive an edit. Who is called is said by types, which an inner edit leaves as they are. */
export function createReferences({ compiler, perFile }: Pick<AnalysisContext, 'compiler' | 'perFile'>, leanings?: Leanings): References {
  const byName = createNameIndex(compiler, perFile);
  const named = (name: string): readonly nodes.Identifier[] => {
    leanings?.onName(name);
    return byName(name);
  };
  const memo = leanings ? leaningMemo(leanings) : memoised;
  return {
    callsOf: memo(owner => findCalls(owner, named, compiler)),
    mentionsOf: memoised(declaration => findMentions(declaration, named, compiler)),
    named: name => inOrder(named(name)),
  };
}

/** So many names are looked up file by file, as after an edit; for more, the files are gone through once. */
const fewNames = 400;

function createNameIndex(compiler: Compiler, perFile: PerFile): (name: string) => readonly nodes.Identifier[] {
  const namesIn = perFile(indexFile);
  const found = new Map<string, readonly nodes.Identifier[]>();
  let files: readonly NamesIn[] | undefined;
  let all: NamesIn | undefined;
  return name => {
    const known = all?.get(name) ?? found.get(name);
    if (known) return known;
    files ??= compiler.files.flatMap(file => compiler.sourceFile(file) ?? []).map(namesIn);
    if (found.size >= fewNames) all ??= joined(files);
    const looked = all ? [] : files.flatMap(file => file.get(name) ?? []);
    found.set(name, looked);
    return all?.get(name) ?? looked;
  };
}

function joined(files: readonly NamesIn[]): NamesIn {
  const all = new Map<string, nodes.Identifier[]>();
  for (const file of files) for (const [name, found] of file) for (const node of found) add(all, name, node);
  return all;
}

/** Identifiers that stand for values, by their text; `import { a as b }` lists the uses of `b` under `a` too. */
function indexFile(file: SourceFile): NamesIn {
  const inFile = new Map<string, nodes.Identifier[]>();
  const originals = new Map<string, string>();
  walk(file, node => {
    if (ts.isIdentifier(node)) add(inFile, node.text, node);
    else if (ts.isImportSpecifier(node) && node.propertyName) originals.set(node.name.text, node.propertyName.text);
    else if (ts.isImportClause(node) && node.name) originals.set(node.name.text, 'default');
  });
  const imported = [...originals].map(([name, original]) => [original, name === original ? [] : (inFile.get(name) ?? [])] as const);
  for (const [original, found] of imported) for (const node of [...found]) add(inFile, original, node);
  return inFile;
}

/** Names by which a file calls functions, as `References` finds them. */
export const namesCalledIn =
  (perFile: PerFile) =>
  (file: SourceFile): readonly string[] =>
    [...perFile(indexFile)(file)].flatMap(([name, found]) => (found.some(callOf) ? [name] : []));

/** Visits values: types and the names in imports and exports are passed over. Iterative, because expressions nest without end. */
function walk(root: Node, visit: (node: Node) => void): void {
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    visit(node);
    if (ts.isImportSpecifier(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) continue;
    ts.forEachChild(node, child => {
      pending.push(child);
    });
  }
}

function add(index: Map<string, nodes.Identifier[]>, name: string, node: nodes.Identifier): void {
  const known = index.get(name);
  if (known) known.push(node);
  else index.set(name, [node]);
}

function findCalls(owner: FunctionLike, named: (name: string) => readonly nodes.Identifier[], compiler: Compiler): readonly ProjectCall[] {
  return inOrder(namesOf(owner).flatMap(named)).flatMap(name => {
    const call = callOf(name);
    return call && mayRun(call, owner, compiler) ? [call] : [];
  });
}

/** Same input, same findings: the index lists files in the compiler's order and each file from its end. */
function inOrder<N extends Node>(found: readonly N[]): readonly N[] {
  return [...new Set(found)].sort((a, b) => compareText(a.getSourceFile().fileName, b.getSourceFile().fileName) || a.pos - b.pos);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function mayRun(call: ProjectCall, owner: FunctionLike, compiler: Compiler): boolean {
  const callees = compiler.calleesOf(call);
  const isClass = (callee: Declaration): boolean => ts.isConstructorDeclaration(owner) && callee === owner.parent;
  return callees.some(callee => callee === owner || isClass(callee) || compiler.implementationsOf(callee).includes(owner));
}

/** The call whose callee ends in this name: `f(…)`, `a.f(…)`, `new F(…)`, `f.call(…)`. */
function callOf(name: nodes.Identifier): ProjectCall | undefined {
  const callee = ts.isPropertyAccessExpression(name.parent) && name.parent.name === name ? name.parent : name;
  const { parent } = callee;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === callee ? parent : undefined;
}

function findMentions(
  declaration: Declaration,
  named: (name: string) => readonly nodes.Identifier[],
  compiler: Compiler,
): readonly nodes.Identifier[] {
  const own = ts.isFunctionLike(declaration) ? namesOf(declaration as FunctionLike) : textOf(ts.getNameOfDeclaration(declaration));
  const names = own.some(name => isExportedAsDefault(name, declaration.getSourceFile())) ? [...own, 'default'] : own;
  const holder = holderOf(declaration);
  const isMeant = (found: Declaration): boolean => found === declaration || found === holder;
  return inOrder(names.flatMap(named)).filter(name => {
    if (callOf(name) !== undefined || isOwnName(name)) return false;
    const symbol = compiler.symbolOf(name);
    return symbol !== undefined && compiler.declarationsOf(symbol).some(isMeant);
  });
}

/** Names by which a function is called; a constructor goes by its class, a default export also by `default`. */
export function namesOf(owner: FunctionLike): readonly string[] {
  if (ts.isConstructorDeclaration(owner)) return textOf(owner.parent.name);
  const own = textOf(owner.name);
  const names = own.length > 0 ? own : textOf(nameOfHolder(holderOf(owner)));
  return isDefaultExport(owner) ? [...names, 'default'] : names;
}

/** `export default router` */
function isExportedAsDefault(name: string, file: SourceFile): boolean {
  return file.statements.some(
    statement => ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression) && statement.expression.text === name,
  );
}

function isDefaultExport(owner: FunctionLike): boolean {
  if (ts.isExportAssignment(owner.parent)) return true;
  return ts.canHaveModifiers(owner) && (owner.modifiers?.some(modifier => modifier.kind === ts.SyntaxKind.DefaultKeyword) ?? false);
}

/** What a function expression is written into: `const f = …`, `{ f: … }`, `f = …` in a class. */
export function holderOf(owner: Node): Declaration | undefined {
  let { parent } = owner;
  while (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent)) parent = parent.parent;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) ? parent : undefined;
}

const nameOfHolder = (holder: Declaration | undefined): Node | undefined => holder && ts.getNameOfDeclaration(holder);

function textOf(name: Node | undefined): readonly string[] {
  return name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name)) ? [name.text] : [];
}

/** The name in the declaration itself. */
function isOwnName(name: nodes.Identifier): boolean {
  const parent: Node = name.parent;
  return (
    !ts.isExportAssignment(parent) &&
    !ts.isShorthandPropertyAssignment(parent) &&
    ts.getNameOfDeclaration(parent as Declaration) === name &&
    !ts.isPropertyAccessExpression(parent)
  );
}
