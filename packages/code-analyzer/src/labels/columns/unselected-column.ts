/** Columns that a read leaves out unless it names them: `select: false` of TypeORM and Mongoose. */
import type { AnalysisContext } from '../../analysis-context.ts';
import { syntax, type Declaration, type Expression, type Node } from '../../program/compiler.ts';
import { keyText, valueOfKey } from './call-chain.ts';
import { decorationsOf, isFrom } from './decorated-member.ts';
import { rowOf } from './row-of.ts';

const packages = ['typeorm', '@nestjs/mongoose'];

/** Names of the columns that what a read yields has by its type and not in fact. */
export function unselectedColumns(read: Node, { compiler }: Pick<AnalysisContext, 'compiler'>): readonly string[] {
  const found = compiler
    .propertiesOf(rowOf(compiler.typeOf(read), compiler))
    .filter(({ symbol, name }) => compiler.declarationsOf(symbol).some(declaration => isUnselected(declaration, name)));
  if (found.length === 0) return [];
  const chain = wholeChain(read).getText();
  return found.flatMap(({ name }) => (new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\b`).test(chain) ? [] : [name]));
}

function isUnselected(declaration: Declaration, name: string): boolean {
  if (syntax.isPropertyDeclaration(declaration) && declaration.modifiers?.some(syntax.isDecorator))
    return decorationsOf(declaration).some(decoration => isFrom(decoration, packages) && decoration.arguments.some(saysFalse));
  if (syntax.isPropertyAssignment(declaration)) return isOfMongoose(declaration) && saysFalse(declaration.initializer);
  return syntax.isPropertySignature(declaration) && isOfMongoose(declaration) && isUnselectedIn(declaration.getSourceFile(), name);
}

const saysFalse = (options: Expression): boolean => valueOfKey(options, 'select')?.kind === syntax.SyntaxKind.FalseKeyword;

const isOfMongoose = (node: Node): boolean => /['"]mongoose['"]/.test(node.getSourceFile().text);

/** An interface says what the fields are, and the schema beside it which of them are read. */
function isUnselectedIn(file: Node, name: string): boolean {
  let found = false;
  const visit = (node: Node): void => {
    if (found || syntax.isFunctionLike(node)) return;
    if (syntax.isPropertyAssignment(node) && keyText(node) === name && saysFalse(node.initializer)) found = true;
    syntax.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `Patient.find().select('+diagnosis').lean()`, wherever in it one stands. */
function wholeChain(read: Node): Node {
  let whole = read;
  while (
    syntax.isPropertyAccessExpression(whole.parent) &&
    whole.parent.expression === whole &&
    syntax.isCallExpression(whole.parent.parent)
  )
    whole = whole.parent.parent;
  return whole;
}
