/** Entry points by convention of where a file lies and what it exports: Next.js, Remix, Lambda. */
import type { EntryPoint } from '../facts.ts';
import { syntax as ts, type FunctionLike, type Node, type nodes } from '../program/compiler.ts';
import { nameOfFunction, valueAround } from './function-around.ts';
import { holderOf } from './references.ts';

type Named = Pick<EntryPoint, 'kind' | 'text'>;

const httpExports = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;
const loaders = /^(getServerSideProps|getStaticProps|getInitialProps|loader|action|clientLoader|clientAction|generateMetadata)$/;

export function entryOfFile(owner: FunctionLike): Named | undefined {
  const written = nameOfExport(owner);
  if (hasDirective(owner)) return { kind: 'action', text: written ?? nameOfFunction(owner) };
  if (written === undefined) return undefined;
  const file = owner.getSourceFile().fileName;
  const appRoute = /(?:^|\/)app\/((?:.*\/)?)route\.[cm]?[jt]sx?$/.exec(file);
  if (appRoute && httpExports.test(written)) return { kind: 'route', text: `${written} /${withoutGroups(appRoute[1] ?? '')}` };
  const pageRoute = /(?:^|\/)pages\/(api\/.*?)(?:\/index)?\.[cm]?[jt]sx?$/.exec(file);
  if (pageRoute && written === 'default') return { kind: 'route', text: `ANY /${pageRoute[1] ?? ''}` };
  if (loaders.test(written)) return { kind: 'loader', text: written };
  return isLambda(owner) ? { kind: 'lambda', text: written } : undefined;
}

/** `(group)/` is in the folder and not in the path. */
const withoutGroups = (path: string): string =>
  path
    .split('/')
    .filter(part => part !== '' && !/^\(.*\)$/.test(part))
    .join('/');

/** The name under which a function, or what wraps it, is exported. */
function nameOfExport(owner: FunctionLike): string | undefined {
  const statement = exportedStatement(owner);
  if (!statement) return undefined;
  if (ts.isExportAssignment(statement) || isDefault(statement)) return 'default';
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  const holder = holderOf(outermost(owner));
  return holder && ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? holder.name.text : undefined;
}

function exportedStatement(owner: FunctionLike): nodes.Statement | undefined {
  if (ts.isFunctionDeclaration(owner)) return isExported(owner) ? owner : undefined;
  const value = outermost(owner);
  const { parent } = valueAround(value);
  if (ts.isExportAssignment(parent)) return parent;
  const statement = ts.isVariableDeclaration(parent) ? parent.parent.parent : undefined;
  return statement && ts.isVariableStatement(statement) && isExported(statement) ? statement : undefined;
}

/** `withAuth(withLog(handler))` */
function outermost(owner: Node): Node {
  let at = owner;
  while (ts.isCallExpression(valueAround(at).parent) && (valueAround(at).parent as nodes.CallExpression).expression !== valueAround(at))
    at = valueAround(at).parent;
  return at;
}

const isExported = (node: Node): boolean => hasModifier(node, ts.SyntaxKind.ExportKeyword);
const isDefault = (node: Node): boolean => hasModifier(node, ts.SyntaxKind.DefaultKeyword);

function hasModifier(node: Node, kind: nodes.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (node.modifiers?.some(modifier => modifier.kind === kind) ?? false);
}

/** `'use server'` in the function, or at the head of its file. */
function hasDirective(owner: FunctionLike): boolean {
  const body = 'body' in owner ? owner.body : undefined;
  if (body && ts.isBlock(body) && startsWithDirective(body.statements)) return true;
  return nameOfExport(owner) !== undefined && startsWithDirective(owner.getSourceFile().statements);
}

function startsWithDirective([first]: readonly nodes.Statement[]): boolean {
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteralLike(first.expression) &&
    first.expression.text === 'use server'
  );
}

/** `export const handler: APIGatewayProxyHandler = …`, and parameters such as `APIGatewayProxyEvent`. */
function isLambda(owner: FunctionLike): boolean {
  if (!/['"]aws-lambda['"]/.test(owner.getSourceFile().text)) return false;
  const holder = holderOf(owner);
  const types = [holder && ts.isVariableDeclaration(holder) ? holder.type : undefined, ...owner.parameters.map(({ type }) => type)];
  return types.some(type => type !== undefined && /(Handler|Event|Context)\b/.test(type.getText()));
}
