import { syntax as ts, type Compiler, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from '../flows/bare-expression.ts';
import type { Condition } from './control-flow.ts';

/** "None of the cases" of a `switch` that names every value there is. */
export function isImpossible({ kind, test, outcome }: Condition, compiler: Compiler): boolean {
  if (kind !== 'case' || outcome) return false;
  const statement = lastCaseOf(test);
  return statement !== undefined && namesEveryValue(statement, compiler);
}

/** Each value that is switched over has a case. */
export function namesEveryValue(statement: nodes.SwitchStatement, compiler: Compiler): boolean {
  const tested = bareExpression(statement.expression);
  if (tested.kind === ts.SyntaxKind.TrueKeyword) return false;
  const values = compiler.literalsOf(compiler.typeOf(tested));
  const cases = new Set(
    statement.caseBlock.clauses.flatMap(clause =>
      ts.isCaseClause(clause) ? (compiler.literalsOf(compiler.typeOf(clause.expression)) ?? []) : [],
    ),
  );
  return values !== undefined && values.length > 0 && values.every(value => cases.has(value));
}

function lastCaseOf(test: Node): nodes.SwitchStatement | undefined {
  const clause = test.parent;
  if (!ts.isCaseClause(clause)) return undefined;
  const { clauses } = clause.parent;
  const isLast = clauses.at(-1) === clause && !clauses.some(ts.isDefaultClause);
  return isLast ? clause.parent.parent : undefined;
}
