import { ts } from '@ts-morph/common';

type Call = ts.CallExpression | ts.NewExpression;

/** What a file calls and what it hands over, by the last part of the name. */
export interface CallIndex {
  readonly calls: ReadonlyMap<string, readonly Call[]>;
  /** Arguments that may be functions of that name: `users.list` of `router.get('/users', users.list)`. */
  readonly handed: ReadonlyMap<string, readonly ts.Expression[]>;
}

/** By syntax alone, so that an edit elsewhere does not walk this file again. In the order of the text. */
export function indexCalls(file: ts.SourceFile): CallIndex {
  const calls = new Map<string, Call[]>();
  const handed = new Map<string, ts.Expression[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      put(calls, lastName(node.expression), node);
      for (const argument of node.arguments ?? []) put(handed, lastName(argument), argument);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { calls, handed };
}

function put<V>(index: Map<string, V[]>, name: string | undefined, value: V): void {
  if (name === undefined) return;
  const known = index.get(name);
  if (known) known.push(value);
  else index.set(name, [value]);
}

/** `list` of `users.list`, and of `(0, users.list)`, which compilers write. */
function lastName(expression: ts.Expression): string | undefined {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (ts.isParenthesizedExpression(expression)) return lastName(expression.expression);
  const isComma = ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.CommaToken;
  return isComma ? lastName(expression.right) : undefined;
}

/** What a function may be called by: its own name, and that of what holds it. A module that is one function goes by the name of its file. */
export function namesCalled(fn: ts.SignatureDeclaration): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: ts.Node | undefined): void => {
    if (name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name))) names.add(name.text);
  };
  add(ts.isConstructorDeclaration(fn) ? fn.parent.name : fn.name);
  let holder: ts.Node = fn.parent;
  while (ts.isParenthesizedExpression(holder)) holder = holder.parent;
  if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder)) add(holder.name);
  for (; ts.isBinaryExpression(holder); holder = holder.parent) {
    if (ts.isPropertyAccessExpression(holder.left)) add(holder.left.name);
    if (ts.isIdentifier(holder.left)) add(holder.left);
  }
  if (names.has('exports') || names.size === 0) names.add(nameOfFile(fn.getSourceFile().fileName));
  return names;
}

/** `sendMail` of `/app/lib/send-mail.js`. */
const nameOfFile = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\..*$/, '')
    .replace(/[-_.](\w)/g, (_, letter: string) => letter.toUpperCase());
