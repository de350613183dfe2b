/**
 * Functions that count as audit without a binding or a tag, because of where they live and what they do: exported from a module
 * whose path has the word `audit`, and on every path sending something out of the function. A name alone never counts, nor does a
 * function that only formats or prints to the console.
 */
import { splitWords } from '../../labels/split-words.ts';
import { syntax as ts, type CallLike, type Declaration, type FunctionLike, type Node } from '../../program/compiler.ts';
import { lastName, nodesBelow, valueAround } from '../function-around.ts';
import { anyWay, findPath, isRelease } from '../paths.ts';
import { holderOf } from '../references.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';

export function isAuditFunctionByModule(declaration: Declaration, knowledge: AuditKnowledge): boolean {
  const origin = knowledge.context.compiler.originOf(declaration);
  if (origin.kind !== 'own' || !isAuditPath(origin.file, knowledge) || !isExported(declaration)) return false;
  // A port: who implements it is decided elsewhere, and its place says what for.
  if (ts.isMethodSignature(declaration)) return knowledge.context.compiler.implementationsOf(declaration).length === 0;
  return ts.isFunctionLike(declaration) && sendsAlways(declaration as FunctionLike, knowledge);
}

/** A package for audit records that the project has neither source nor model of. */
export function isAuditPackage(module: string): boolean {
  return splitWords(module).includes('audit');
}

/** Below the folder that all files of the project share: where that one lies says nothing. */
function isAuditPath(file: string, { context: { compiler } }: AuditKnowledge): boolean {
  const shared = sharedFolder(compiler.files);
  const words = file
    .slice(shared.length)
    .split('/')
    .flatMap(segment => splitWords(segment));
  return words.some(word => word === 'audit' || word === 'audits' || word === 'auditing');
}

/** The files are sorted, so that the first and the last differ earliest. */
function sharedFolder(files: readonly string[]): string {
  const [first = ''] = files;
  const last = files.at(-1) ?? '';
  let length = 0;
  while (length < first.length && first[length] === last[length]) length += 1;
  return first.slice(0, first.lastIndexOf('/', length - 1) + 1);
}

/** The function, or the class or object that holds it, is exported. */
function isExported(declaration: Declaration): boolean {
  for (let at: Node = holderOf(declaration) ?? declaration; !ts.isSourceFile(at); at = at.parent) {
    if (ts.canHaveModifiers(at) && at.modifiers?.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword)) return true;
    if (ts.isExportAssignment(at)) return true;
  }
  const name = ts.getNameOfDeclaration(declaration);
  return name !== undefined && isExportedByName(name.getText(), declaration);
}

function isExportedByName(name: string, declaration: Declaration): boolean {
  return declaration.getSourceFile().statements.some(statement => {
    if (ts.isExportAssignment(statement)) return statement.expression.getText() === name;
    const clause = ts.isExportDeclaration(statement) && !statement.moduleSpecifier ? statement.exportClause : undefined;
    return (
      clause !== undefined &&
      ts.isNamedExports(clause) &&
      clause.elements.some(element => (element.propertyName ?? element.name).text === name)
    );
  });
}

function sendsAlways(owner: FunctionLike, knowledge: AuditKnowledge): boolean {
  const flow = knowledge.flowOf(owner);
  const sends = (node: Node | undefined): boolean => node !== undefined && isCallNode(node) && isSending(node, knowledge);
  if (!nodesBelow(owner, 'this function').some(sends)) return false;
  const silent = findPath([flow.entry], point => isRelease(flow, point), {
    follow: edge => edge.throws !== 'possible',
    avoid: point => sends(point.node),
  });
  return silent === undefined && findPath([flow.entry], point => isRelease(flow, point), anyWay) !== undefined;
}

const isCallNode = (node: Node): node is CallLike => ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node);

/** Leaves the program, other than through the console: a sink, a call to a package that nothing is known of, or an own function that does so. */
function isSending(call: CallLike, { context, isAudit }: AuditKnowledge): boolean {
  const { roles, compiler } = context;
  if (isAudit(call)) return true;
  const name = ts.isCallExpression(call) ? lastName(call.expression) : undefined;
  const roled = name === undefined || !roles.names.has(name) ? [] : roles.of(call);
  if (roled.length > 0)
    return roled.some(
      callee => !callee.name.startsWith('console.') && callee.roles.some(role => role.kind === 'sink' || role.kind === 'transport'),
    );
  return ts.isCallExpression(call) && isDoneForEffect(call) && compiler.describe(compiler.typeOf(call.expression)).known === 'stub';
}

/** What is awaited, returned or thrown away is called for what it does; what is put into a variable is called for what it gives. */
function isDoneForEffect(call: Node): boolean {
  const whole = valueAround(call);
  return (
    ts.isAwaitExpression(call.parent) ||
    ts.isExpressionStatement(whole.parent) ||
    ts.isReturnStatement(whole.parent) ||
    ts.isArrowFunction(whole.parent) ||
    ts.isVoidExpression(whole.parent)
  );
}
