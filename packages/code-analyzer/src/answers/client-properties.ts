/** `<Profile user={user} />` in a component of the server, where `Profile` runs in the browser: its properties are sent there. */
import type { AnalysisContext } from '../analysis-context.ts';
import { syntax as ts, type Expression, type Node, type nodes, type SourceFile } from '../program/compiler.ts';

export interface ClientProperty {
  readonly value: Expression;
  /** "the browser, to `Profile`" */
  readonly by: string;
}

export function clientProperties(file: SourceFile, context: AnalysisContext): readonly ClientProperty[] {
  if (!/\.[jt]sx$/.test(file.fileName) || runsInBrowser(file) || !usesServerComponents(context)) return [];
  const found: ClientProperty[] = [];
  const visit = (node: Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) found.push(...propertiesOf(node, context));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Only frameworks with components of the server have the directive. */
const usesServerComponents = ({ compiler }: AnalysisContext): boolean =>
  compiler.files.some(name => {
    const file = compiler.sourceFile(name);
    return file !== undefined && runsInBrowser(file);
  });

function propertiesOf(
  element: nodes.JsxOpeningElement | nodes.JsxSelfClosingElement,
  { compiler }: AnalysisContext,
): readonly ClientProperty[] {
  const { tagName } = element;
  if (!ts.isIdentifier(tagName) || /^[a-z]/.test(tagName.text)) return [];
  const symbol = compiler.symbolOf(tagName);
  const isClient = symbol !== undefined && compiler.declarationsOf(symbol).some(declaration => runsInBrowser(declaration.getSourceFile()));
  if (!isClient) return [];
  const by = `the browser's component \`${tagName.text}\``;
  return element.attributes.properties.flatMap(property => {
    if (ts.isJsxSpreadAttribute(property)) return [{ value: property.expression, by }];
    const given = property.initializer;
    return given && ts.isJsxExpression(given) && given.expression ? [{ value: given.expression, by }] : [];
  });
}

function runsInBrowser({ statements: [first] }: SourceFile): boolean {
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteralLike(first.expression) &&
    first.expression.text === 'use client'
  );
}
