/** What the constructor of an error keeps in its fields travels with the error, as its message does: loggers and error trackers write the fields out. */
import type { CalleeRole } from './callee-roles.ts';
import { syntax as ts, type Compiler, type Declaration, type Expression, type nodes } from './compiler.ts';
import { isErrorClass } from './error-class.ts';

export function rolesOfErrorConstructor(declaration: Declaration, compiler: Compiler): readonly CalleeRole[] {
  if (!ts.isConstructorDeclaration(declaration) || !declaration.body) return [];
  const parameters = keptParameters(declaration);
  if (parameters.length === 0 || !isErrorClass(declaration.parent, compiler)) return [];
  return [{ kind: 'sink', channel: 'error', parameters, status: [] }];
}

/** `readonly user: User`, and `options.details` of `this.details = options.details`. */
function keptParameters(fn: nodes.ConstructorDeclaration): readonly string[] {
  const own = fn.parameters.filter(parameter => ts.isParameterPropertyDeclaration(parameter, fn));
  const names = new Set(fn.parameters.map(({ name }) => name.getText()));
  const assigned = (fn.body?.statements ?? []).flatMap(statement => {
    const value = ts.isExpressionStatement(statement) ? setOnThis(statement.expression) : undefined;
    const path = value && pathOf(value);
    return path !== undefined && names.has(path.split('.')[0] ?? '') ? [path] : [];
  });
  return [...new Set([...own.map(({ name }) => name.getText()), ...assigned])];
}

/** `x` of `this.field = x` and of `this.field = x ?? {}` */
function setOnThis(expression: Expression): Expression | undefined {
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const { left, right } = expression;
  if (!ts.isPropertyAccessExpression(left) || left.expression.kind !== ts.SyntaxKind.ThisKeyword) return undefined;
  const hasDefault = ts.isBinaryExpression(right) && defaults.has(right.operatorToken.kind);
  return hasDefault ? right.left : right;
}

const defaults: ReadonlySet<number> = new Set([ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken]);

function pathOf(value: Expression): string | undefined {
  if (ts.isIdentifier(value)) return value.text;
  if (!ts.isPropertyAccessExpression(value)) return undefined;
  const start = pathOf(value.expression);
  return start === undefined ? undefined : `${start}.${value.name.text}`;
}
