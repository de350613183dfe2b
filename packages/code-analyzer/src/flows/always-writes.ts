/** Does a statement that is run to its end always write, whichever way it takes? Decided by its shape; where that is unclear, it does not. */
import { syntax, type Node, type nodes } from '../program/compiler.ts';

export interface WritingStatements {
  /** Knows the single statements that write. */
  readonly writes: (statement: Node) => boolean;
  /** Has the `switch` a case for each value there is? */
  readonly namesEveryValue: (statement: nodes.SwitchStatement) => boolean;
}

/** A way that leaves the function need not write. */
export function alwaysWrites(statement: Node, known: WritingStatements): boolean {
  if (known.writes(statement) || leavesFunction(statement)) return true;
  const always = (inner: Node): boolean => alwaysWrites(inner, known);
  if (syntax.isBlock(statement)) return sequenceWrites(statement.statements, always);
  if (syntax.isIfStatement(statement))
    return statement.elseStatement !== undefined && always(statement.thenStatement) && always(statement.elseStatement);
  if (syntax.isSwitchStatement(statement)) return isComplete(statement, known) && switchWrites(statement, always);
  return syntax.isTryStatement(statement) && tryWrites(statement, always);
}

/** One statement writes, and no jump before it skips it. */
function sequenceWrites(statements: readonly Node[], always: (statement: Node) => boolean): boolean {
  for (const statement of statements) {
    if (always(statement)) return true;
    if (jumpsOut(statement)) return false;
  }
  return false;
}

const isComplete = (statement: nodes.SwitchStatement, { namesEveryValue }: WritingStatements): boolean =>
  statement.caseBlock.clauses.some(syntax.isDefaultClause) || namesEveryValue(statement);

/** Each clause writes, itself or by falling through. */
function switchWrites({ caseBlock }: nodes.SwitchStatement, always: (statement: Node) => boolean): boolean {
  const { clauses } = caseBlock;
  return clauses.every((_, at) =>
    sequenceWrites(
      clauses.slice(at).flatMap(clause => [...clause.statements]),
      always,
    ),
  );
}

/** The `try` block may be left at any point of it, so what catches has to write too. */
function tryWrites({ tryBlock, catchClause, finallyBlock }: nodes.TryStatement, always: (statement: Node) => boolean): boolean {
  if (finallyBlock && always(finallyBlock)) return true;
  return always(tryBlock) && (!catchClause || always(catchClause.block));
}

export const leavesFunction = (statement: Node | undefined): boolean =>
  statement !== undefined && (syntax.isReturnStatement(statement) || syntax.isThrowStatement(statement));

/** A `break` or `continue` that leads out of the statement, or may. */
export function jumpsOut(node: Node): boolean {
  if (syntax.isBreakOrContinueStatement(node)) return true;
  if (syntax.isFunctionLike(node) || syntax.isClassLike(node)) return false;
  return syntax.forEachChild(node, child => (jumpsOut(child) ? true : undefined)) ?? false;
}
