/** What `log.info` is where only a type is written: `const log = createLog()`, and `createLog` gives an object with that function in it. */
import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type CallLike, type Declaration, type Expression, type FunctionLike, type Node } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { isMethodCall, methodName, receiverOf } from './builtin-calls.ts';
import { namedFunctions } from './named-functions.ts';
import { propertyNameText } from './property-name.ts';
import { returnedExpressions } from './returned-expressions.ts';

/** Variables and functions between a call and the object that it is a call of. */
const longestWay = 6;

/** Functions of an object that is written in the project, for a method that the project declares without a body. */
export function madeMembers(call: CallLike, called: readonly Declaration[], context: AnalysisContext): readonly FunctionLike[] {
  if (!isMethodCall(call) || !called.some(isSignature)) return [];
  const name = methodName(call);
  return objectsBehind(receiverOf(call), context, 0).flatMap(object => membersOf(object, name, context));
}

/** What a library declares, it implements itself. */
const isSignature = (declaration: Declaration): boolean =>
  (syntax.isMethodSignature(declaration) || syntax.isPropertySignature(declaration) || syntax.isFunctionTypeNode(declaration)) &&
  !declaration.getSourceFile().isDeclarationFile;

function objectsBehind(expression: Node, context: AnalysisContext, way: number): readonly Node[] {
  const bare = bareExpression(expression);
  if (syntax.isObjectLiteralExpression(bare)) return [bare];
  if (way > longestWay) return [];
  const further = (next: Node): readonly Node[] => objectsBehind(next, context, way + 1);
  if (syntax.isCallExpression(bare)) return namedFunctions(bare.expression, context).flatMap(returnedExpressions).flatMap(further);
  return setTo(bare, context).flatMap(further);
}

/** What a constant, a field or an import was set to where it is declared. */
function setTo(name: Node, { compiler }: AnalysisContext): readonly Expression[] {
  if (!syntax.isIdentifier(name) && !syntax.isPropertyAccessExpression(name)) return [];
  const symbol = compiler.symbolOf(name);
  return (symbol ? compiler.declarationsOf(symbol) : []).flatMap(declaration => {
    if (syntax.isExportAssignment(declaration)) return [declaration.expression];
    const holds =
      syntax.isVariableDeclaration(declaration) || syntax.isPropertyDeclaration(declaration) || syntax.isPropertyAssignment(declaration);
    return holds && declaration.initializer ? [declaration.initializer] : [];
  });
}

function membersOf(object: Node, name: string, context: AnalysisContext): readonly FunctionLike[] {
  if (!syntax.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap(member => {
    if (!member.name || propertyNameText(member.name) !== name) return [];
    if (syntax.isMethodDeclaration(member)) return [member];
    return syntax.isPropertyAssignment(member) ? namedFunctions(member.initializer, context) : namedFunctions(member.name, context);
  });
}
