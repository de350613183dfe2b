/** Where a leak can be written: in front of a statement, about an expression of it that the analyzer labels. */
import type { Project } from '@proviso/linter';
import ts from 'typescript';

export interface LabelledExpression {
  readonly file: string;
  /** As written: `member.user.displayName`. */
  readonly text: string;
  readonly categories: readonly string[];
  /** Start of the line of the statement, in front of which it can be read just as well. */
  readonly insertAt: number;
}

/** Those that rest on more than a name, and are not protected. */
export function labelledExpressionsIn(project: Project, file: string): readonly LabelledExpression[] {
  const text = project.textOf(file) ?? '';
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return placesIn(source).flatMap(place => {
    const labels = project.labelledAt(file, place.nameAt)?.labels ?? [];
    const own = labels.filter(label => label.path.length === 0 && label.evidence !== 'name' && label.protections.length === 0);
    return own.length > 0 ? [{ file, text: place.text, insertAt: place.insertAt, categories: own.map(({ category }) => category) }] : [];
  });
}

interface ReadPlace {
  readonly text: string;
  readonly nameAt: number;
  readonly insertAt: number;
}

function placesIn(source: ts.SourceFile): readonly ReadPlace[] {
  const found: ReadPlace[] = [];
  const visit = (node: ts.Node): void => {
    const place = ts.isPropertyAccessExpression(node) ? placeOf(node, source) : undefined;
    if (place) found.push(place);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `undefined` where it could not be read in front of its statement, or would do something there. */
function placeOf(access: ts.PropertyAccessExpression, source: ts.SourceFile): ReadPlace | undefined {
  const root = rootOf(access);
  const statement = root && statementAround(access);
  if (!statement || isDeclaredIn(root, statement)) return undefined;
  const start = statement.getStart(source);
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  // With something before it on its line, a line of its own would cut that in two.
  if (source.text.slice(lineStart, start).trim() !== '') return undefined;
  return { text: access.getText(source).replace(/\s+/g, ''), nameAt: access.name.getStart(source), insertAt: lineStart };
}

/** The first name of `a.b?.c`; `undefined` when there is a call or an index in it, or it is written to. */
function rootOf(access: ts.PropertyAccessExpression): ts.Identifier | ts.ThisExpression | undefined {
  if (isTargetOrCallee(access)) return undefined;
  let from: ts.Expression = access;
  while (ts.isPropertyAccessExpression(from) || ts.isNonNullExpression(from)) from = from.expression;
  return ts.isIdentifier(from) || from.kind === ts.SyntaxKind.ThisKeyword ? (from as ts.Identifier | ts.ThisExpression) : undefined;
}

function isTargetOrCallee(access: ts.PropertyAccessExpression): boolean {
  const { parent } = access;
  if (ts.isDeleteExpression(parent)) return true;
  if (ts.isCallExpression(parent)) return parent.expression === access;
  return ts.isBinaryExpression(parent) && parent.left === access && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/**
 * The statement of a block that is evaluated where the expression is. `undefined` behind `&&`, `?` and the like, where more may
 * be known of the expression than in front of the statement, and in functions inside of the statement.
 */
function statementAround(access: ts.Node): ts.Statement | undefined {
  for (let node = access; !ts.isSourceFile(node); node = node.parent) {
    const { parent } = node;
    if (ts.isBlock(parent)) return isInFunction(parent) ? (node as ts.Statement) : undefined;
    if (ts.isFunctionLike(parent) || ts.isClassLike(parent)) return undefined;
    if (ts.isConditionalExpression(parent) && parent.condition !== node) return undefined;
    if (ts.isBinaryExpression(parent) && parent.right === node && isShortCircuit(parent.operatorToken.kind)) return undefined;
  }
  return undefined;
}

function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isFunctionLike) !== undefined;
}

const isShortCircuit = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;

function isDeclaredIn(root: ts.Identifier | ts.ThisExpression, statement: ts.Statement): boolean {
  const declares = (node: ts.Node): boolean =>
    ((ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node)) && node.name.getText() === root.getText()) ||
    (ts.forEachChild(node, child => declares(child) || undefined) ?? false);
  return declares(statement);
}
