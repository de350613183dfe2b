/**
 * Which writes to a variable may a use of it see? Decided by the shape of the code: a write on the straight line to the use
 * replaces earlier ones, and so do writes on every branch together; a write on another branch or behind a `return` is not seen, a loop
 * brings later writes back.
 */
import { syntax, type Node, type nodes } from '../program/compiler.ts';
import { isExact, startsWith } from './access-path.ts';
import { alwaysWrites, jumpsOut, leavesFunction, type WritingStatements } from './always-writes.ts';
import type { Write } from './variable-writes.ts';

export interface SeenWrites {
  /** In the order of the text. */
  readonly writes: readonly Write[];
  /** What the variable began with is still seen. */
  readonly first: boolean;
  /** Of `writes`, those that certainly happened before the use. */
  readonly certain: ReadonlySet<Write>;
}

export function reachingWrites(use: Node, all: readonly Write[], namesEveryValue: WritingStatements['namesEveryValue']): SeenWrites {
  const replacedAt = createReplacements(namesEveryValue);
  const home = functionAround(use);
  const seen = all.filter(write => maySee(use, home, write));
  const certain = new Set(seen.filter(write => functionAround(write.node) === home && isOnStraightLine(write, use)));
  const hidden = (write: Write): boolean =>
    functionAround(write.node) === home &&
    (isReplacedLater(write, seen, certain) || isReplacedOnEveryBranch(write, { use, all, replacedAt }));
  const replacing = seen.filter(write => write.effect === 'replace' && write.path.length === 0 && certain.has(write));
  const first = replacing.length === 0 && !branchesBefore(use, all).some(replacedAt([], all));
  return { writes: seen.filter(write => !hidden(write)), first, certain };
}

/** `if (known) text = a; else text = b;` behind the write: whichever branch is taken, what the write left is gone. */
function isReplacedOnEveryBranch(write: Write, { use, all, replacedAt }: Looking): boolean {
  const later = all.filter(other => other.node.pos >= write.node.end);
  if (later.length === 0) return false;
  const replaces = replacedAt(write.path, later);
  return (
    branchesBefore(use, later).some(statement => statement.pos >= write.node.end && replaces(statement)) ||
    endsReplaced(write.node, use, replaces)
  );
}

interface Looking {
  readonly use: Node;
  readonly all: readonly Write[];
  readonly replacedAt: Replacements;
}

/** Does a statement leave nothing of what was at the path, whichever way it takes? */
type Replacements = (path: Write['path'], writes: readonly Write[]) => (statement: Node) => boolean;

function createReplacements(namesEveryValue: WritingStatements['namesEveryValue']): Replacements {
  return (path, all) => {
    const replacing = all.filter(write => write.effect !== 'add' && isExact(write.path) && startsWith(path, write.path));
    const statements = new Set(replacing.map(write => statementOf(write.node)));
    return statement => replacing.length > 0 && alwaysWrites(statement, { writes: one => statements.has(one), namesEveryValue });
  };
}

/** Statements that write, in a block around the use and before it. */
function branchesBefore(use: Node, writes: readonly Write[]): readonly Node[] {
  const home = functionAround(use);
  const found = new Set<Node>();
  for (const { node } of writes) {
    if (node.end > use.pos || functionAround(node) !== home) continue;
    let at = node;
    while (!isInside(use, at.parent)) at = at.parent;
    if (holdsStatements(at.parent)) found.add(at);
  }
  return [...found];
}

/** A block around the write, but not around the use, replaces what was written before it ends. */
function endsReplaced(write: Node, use: Node, replaces: (statement: Node) => boolean): boolean {
  let replaced = false;
  for (let at = write; !isInside(use, at.parent); at = at.parent) {
    // An exception skips what comes behind.
    if (syntax.isTryStatement(at.parent) && at === at.parent.tryBlock) return false;
    if (holdsStatements(at.parent)) replaced ||= statementsBehind(at, at.parent, replaces);
  }
  return replaced;
}

function statementsBehind(statement: Node, block: StatementHolder, replaces: (statement: Node) => boolean): boolean {
  for (const later of block.statements.filter(one => one.pos >= statement.end)) {
    if (replaces(later)) return true;
    if (jumpsOut(later)) return false;
  }
  return false;
}

/** A certain later write to the same property, or above it, hides this one. */
function isReplacedLater(write: Write, writes: readonly Write[], certain: ReadonlySet<Write>): boolean {
  return writes.some(
    other =>
      other !== write &&
      other.effect !== 'add' &&
      certain.has(other) &&
      other.node.end > write.node.end &&
      isExact(other.path) &&
      startsWith(write.path, other.path),
  );
}

function maySee(use: Node, home: Node, write: Write): boolean {
  if (isInside(use, write.node) && !syntax.isForOfStatement(write.node)) return inSharedLoop(write.node, use, home);
  if (functionAround(write.node) !== home) return true;
  if (syntax.isForOfStatement(write.node) && isInside(use, write.node)) return true;
  if (inSharedLoop(write.node, use, home)) return true;
  return write.node.end <= use.pos && !onOtherBranch(write.node, use) && !leavesBefore(write.node, use);
}

export function functionAround(node: Node): Node {
  for (let at = node.parent as Node | undefined; at; at = at.parent as Node | undefined) {
    if (syntax.isFunctionLike(at) || syntax.isSourceFile(at) || syntax.isClassStaticBlockDeclaration(at)) return at;
  }
  return node.getSourceFile();
}

export function isInside(node: Node, outer: Node): boolean {
  return outer.pos <= node.pos && node.end <= outer.end && node.getSourceFile() === outer.getSourceFile();
}

function inSharedLoop(write: Node, use: Node, home: Node): boolean {
  for (let at: Node = use; at !== home && !syntax.isSourceFile(at); at = at.parent) {
    if (syntax.isIterationStatement(at, false) && isInside(write, at)) return true;
  }
  return false;
}

/** The statement of a write stands in a block around the use, before it, and nothing can skip it. */
function isOnStraightLine({ node, keys }: Write, use: Node): boolean {
  if (node.end > use.pos) return false;
  const written = keys && syntax.isIterationStatement(node, false) ? node : statementOf(node);
  const block = (written && (onlyWherePresent(written, node) ?? written))?.parent;
  return block !== undefined && holdsStatements(block) && isInside(use, block);
}

/** `if (user.email) user.email = '…'`: what is not there need not be replaced. The whole `if` then does what the write does. */
function onlyWherePresent(statement: Node, write: Node): nodes.IfStatement | undefined {
  const { parent } = statement;
  const branch = syntax.isBlock(parent) && parent.statements[0] === statement ? parent : statement;
  const condition = branch.parent;
  if (!syntax.isIfStatement(condition) || condition.thenStatement !== branch || condition.elseStatement) return undefined;
  const target = syntax.isBinaryExpression(write) ? write.left : syntax.isDeleteExpression(write) ? write.expression : undefined;
  return target && target.getText() === condition.expression.getText() ? condition : undefined;
}

type StatementHolder = nodes.Block | nodes.SourceFile | nodes.ModuleBlock | nodes.CaseOrDefaultClause;

function holdsStatements(node: Node): node is StatementHolder {
  return syntax.isBlock(node) || syntax.isSourceFile(node) || syntax.isModuleBlock(node) || syntax.isCaseOrDefaultClause(node);
}

/** Only a write that is a whole statement always happens: `a && (x = 1)` may not. */
function statementOf(write: Node): Node | undefined {
  for (let at = write; ; at = at.parent) {
    const { parent } = at;
    if (syntax.isExpressionStatement(parent)) return parent;
    if (!syntax.isParenthesizedExpression(parent) && !syntax.isAwaitExpression(parent) && !isComma(parent)) return undefined;
  }
}

const isComma = (node: Node): boolean => syntax.isBinaryExpression(node) && node.operatorToken.kind === syntax.SyntaxKind.CommaToken;

/** `if (a) write; else use` and different clauses of a `switch` that do not fall through. */
function onOtherBranch(write: Node, use: Node): boolean {
  for (let at = write; !isInside(use, at) && !syntax.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (!isInside(use, parent)) continue;
    if (syntax.isIfStatement(parent))
      return at === parent.thenStatement && parent.elseStatement !== undefined && isInside(use, parent.elseStatement);
    if (syntax.isConditionalExpression(parent)) return at === parent.whenTrue && isInside(use, parent.whenFalse);
    if (syntax.isCaseBlock(parent)) return syntax.isCaseOrDefaultClause(at) && leavesClause(at.statements.at(-1));
  }
  return false;
}

/** A block around the write, but not around the use, always leaves the function before the use. */
function leavesBefore(write: Node, use: Node): boolean {
  for (let at = write; !isInside(use, at) && !syntax.isSourceFile(at) && !syntax.isTryStatement(at); at = at.parent) {
    if (syntax.isBlock(at) && leavesFunction(at.statements.at(-1))) return !isTried(at, use);
  }
  return false;
}

/** A `throw` in a `try` leads to the `catch` that may hold the use. */
function isTried(block: Node, use: Node): boolean {
  for (let at = block; !syntax.isSourceFile(at) && !syntax.isFunctionLike(at); at = at.parent) {
    if (syntax.isTryStatement(at) && isInside(use, at) && !isInside(use, at.tryBlock)) return true;
  }
  return false;
}

function leavesClause(statement: Node | undefined): boolean {
  if (statement && syntax.isBlock(statement)) return leavesClause(statement.statements.at(-1));
  return leavesFunction(statement) || (statement !== undefined && syntax.isBreakOrContinueStatement(statement));
}
