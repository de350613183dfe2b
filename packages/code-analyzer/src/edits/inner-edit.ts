/**
 * An edit that nothing outside of one file can notice by a type: inside the body of one function, or of functions that came or went and
 * that nobody names. What was found out about the rest of a project before such an edit is still true after it.
 */
import { syntax, type Compiler, type FunctionLike, type Node, type nodes, type SourceFile } from '../program/compiler.ts';
import { walkTree } from '../flows/walk-tree.ts';

export interface InnerEdit {
  readonly before: SourceFile;
  readonly after: SourceFile;
  /** What the edit changed, in each. All else stands in both, in the same order. */
  readonly changed: { readonly before: readonly Node[]; readonly after: readonly Node[] };
}

interface Programs {
  readonly before: Compiler;
  readonly after: Compiler;
}

/** `undefined`: the edit may be noticed anywhere. */
export function findInnerEdit(before: SourceFile, after: SourceFile, programs: Programs): InnerEdit | undefined {
  if (!/\.[cm]?tsx?$/.test(after.fileName) || after.isDeclarationFile) return undefined;
  const [old, current] = [before.statements, after.statements];
  const edited: Edited[] = [];
  const shorter = Math.min(old.length, current.length);
  let ahead = 0;
  while (ahead < shorter && addEdited(old[ahead], current[ahead], edited)) ahead++;
  let behind = 0;
  while (behind < shorter - ahead && addEdited(old.at(-1 - behind), current.at(-1 - behind), edited)) behind++;
  const gone = old.slice(ahead, old.length - behind);
  const come = current.slice(ahead, current.length - behind);
  if (!isUnheardOf({ gone, come }, before, after, programs) || !edited.every(one => isOpaque(one, programs))) return undefined;
  const changed = {
    before: [...gone, ...edited.map(one => one.before.body)],
    after: [...come, ...edited.map(one => one.after.body)],
  };
  return { before, after, changed };
}

interface Edited {
  readonly before: FunctionWithBlock;
  readonly after: FunctionWithBlock;
}

type FunctionWithBlock = FunctionLike & { readonly body: nodes.Block };

/** Are two statements the same but for what stands between the braces of functions? */
function addEdited(before: nodes.Statement | undefined, after: nodes.Statement | undefined, edited: Edited[]): boolean {
  if (!before || !after || before.kind !== after.kind) return false;
  if (before.getFullText() === after.getFullText()) return true;
  const [old, current] = [outermostFunctions(before), outermostFunctions(after)];
  if (old.length !== current.length || outside(before, old) !== outside(after, current)) return false;
  for (const [at, fn] of old.entries()) {
    const now = current[at];
    if (now && fn.body.getText() !== now.body.getText()) edited.push({ before: fn, after: now });
  }
  return true;
}

function outermostFunctions(statement: Node): readonly FunctionWithBlock[] {
  const found: FunctionWithBlock[] = [];
  walkTree(statement, 0, node => {
    if (!isWithBlock(node)) return 0;
    found.push(node);
    return undefined;
  });
  return found;
}

const isWithBlock = (node: Node): node is FunctionWithBlock =>
  syntax.isFunctionLike(node) && 'body' in node && node.body !== undefined && syntax.isBlock(node.body);

/** The text of a statement, bodies left out; parameters and decorators of their functions are in it. */
function outside(statement: Node, functions: readonly FunctionWithBlock[]): string {
  const { text } = statement.getSourceFile();
  const comments = text.slice(statement.pos, statement.getStart());
  // Comments of other kinds mean nothing.
  const starts = [comments.includes('/**') ? statement.pos : statement.getStart(), ...functions.map(({ body }) => body.end)];
  const ends = [...functions.map(({ body }) => body.getStart()), statement.end];
  return starts.map((start, at) => text.slice(start, ends[at])).join('{}');
}

/** What is outside of the body knows of it by its type at most, and that is the same. */
function isOpaque({ before, after }: Edited, { before: old, after: current }: Programs): boolean {
  if (hasReach(before.body) || hasReach(after.body)) return false;
  if (syntax.isConstructorDeclaration(before)) return !before.parent.members.some(isTypedByConstructor);
  if (before.type || syntax.isSetAccessorDeclaration(before)) return true;
  if (!gives(before.body) && !gives(after.body)) return true;
  // A type that is written down in the body has members that are declared there.
  const type = current.resultText(after);
  return type === old.resultText(before) && !type.includes('{');
}

/** `count;` in a class, which TypeScript types by what the constructor assigns. */
const isTypedByConstructor = (member: Node): boolean =>
  syntax.isPropertyDeclaration(member) && member.type === undefined && member.initializer === undefined;

/** Declares what may be known by another way than the function: a class that extends one, a module that is asked for. */
function hasReach(body: Node): boolean {
  let found = false;
  walkTree(body, 0, node => {
    found ||=
      syntax.isClassLike(node) ||
      syntax.isInterfaceDeclaration(node) ||
      syntax.isTypeAliasDeclaration(node) ||
      syntax.isEnumDeclaration(node) ||
      (syntax.isCallExpression(node) && (node.expression.kind === syntax.SyntaxKind.ImportKeyword || isRequire(node.expression)));
    return found ? undefined : 0;
  });
  return found;
}

const isRequire = (callee: Node): boolean => syntax.isIdentifier(callee) && callee.text === 'require';

/** Returns or yields something. */
function gives(body: Node): boolean {
  let found = false;
  walkTree(body, 0, node => {
    if (syntax.isFunctionLike(node)) return undefined;
    found ||= (syntax.isReturnStatement(node) && node.expression !== undefined) || syntax.isYieldExpression(node);
    return found ? undefined : 0;
  });
  return found;
}

interface Exchanged {
  readonly gone: readonly Node[];
  readonly come: readonly Node[];
}

/** Functions of which no file but the one with it has the name, so that nobody can have meant one, or another instead. */
function isUnheardOf({ gone, come }: Exchanged, before: SourceFile, after: SourceFile, { after: current }: Programs): boolean {
  if (gone.length + come.length === 0) return true;
  const names = [...gone, ...come].map(nameOf);
  if (new Set(names).size < names.length || [...gone, ...come].some(fn => hasReach(fn))) return false;
  const others = [before, after, ...current.files.flatMap(file => current.sourceFile(file) ?? []).filter(file => file !== after)];
  return names.every(name => name !== undefined && others.filter(file => identifiersOf(file).has(name)).length === 1);
}

/** The one name by which a function can be meant. */
function nameOf(fn: Node): string | undefined {
  if (!syntax.isFunctionDeclaration(fn) || !fn.body) return undefined;
  return fn.modifiers?.some(({ kind }) => kind === syntax.SyntaxKind.DefaultKeyword) ? undefined : fn.name?.text;
}

/** Names that a file mentions: the parser keeps them, though it does not say so. */
const identifiersOf = (file: SourceFile): ReadonlyMap<string, string> =>
  (file as SourceFile & { readonly identifiers: ReadonlyMap<string, string> }).identifiers;
