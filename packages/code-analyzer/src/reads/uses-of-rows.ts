/** Which fields of rows the code uses, if every use of the rows is seen; `undefined` when they go somewhere as a whole. */
import { syntax as ts, type Compiler, type Node, type nodes } from '../program/compiler.ts';

export type UsedFields = ReadonlySet<string> | undefined;

/** A value and what it is: one row, or a list of them. */
interface Rows {
  readonly value: Node;
  readonly shape: 'row' | 'list';
}

export function usesOfRows(rows: Rows, compiler: Compiler): UsedFields {
  const used = new Set<string>();
  const pending: Rows[] = [rows];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const use = next.shape === 'row' ? useOfRow(next.value, compiler) : useOfList(next.value, compiler);
    if (!use) return undefined;
    for (const field of use.fields) used.add(field);
    pending.push(...use.further);
  }
  return used;
}

/** What one use takes, and under which names the rows go on. */
interface Use {
  readonly fields: readonly string[];
  readonly further: readonly Rows[];
}

const nothing: Use = { fields: [], further: [] };
const takes = (...fields: readonly string[]): Use => ({ fields, further: [] });
const goesOn = (...further: readonly Rows[]): Use => ({ fields: [], further });

function useOfRow(value: Node, compiler: Compiler): Use | undefined {
  const { parent } = value;
  if (isWrapper(parent)) return goesOn({ value: parent, shape: 'row' });
  if (isOnlyTested(value)) return nothing;
  const field = fieldOf(value);
  if (field) return isTakenOut(field.access) ? takes(field.name) : undefined;
  return ts.isVariableDeclaration(parent) && parent.initializer === value ? boundRow(parent.name, compiler) : undefined;
}

/** `user.email`, `user['email']` */
function fieldOf(value: Node): { readonly access: Node; readonly name: string } | undefined {
  const { parent } = value;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === value) return { access: parent, name: parent.name.text };
  if (!ts.isElementAccessExpression(parent) || parent.expression !== value) return undefined;
  const { argumentExpression: key } = parent;
  return ts.isStringLiteralLike(key) ? { access: parent, name: key.text } : undefined;
}

/** Read, and neither called (a method sees the whole row) nor written to. */
function isTakenOut(access: Node): boolean {
  const { parent } = access;
  if (ts.isCallExpression(parent) && parent.expression === access) return false;
  if (ts.isNonNullExpression(parent)) return isTakenOut(parent);
  if (ts.isBinaryExpression(parent) && parent.left === access) return !isAssignment(parent.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  return !ts.isDeleteExpression(parent) && !ts.isPostfixUnaryExpression(parent);
}

const isAssignment = (kind: nodes.SyntaxKind): boolean => kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** The name or pattern that a row is bound to. */
function boundRow(name: nodes.BindingName, compiler: Compiler): Use | undefined {
  if (ts.isIdentifier(name)) {
    const names = referencesOf(name, compiler);
    return names && goesOn(...names.map(value => ({ value, shape: 'row' as const })));
  }
  if (!ts.isObjectBindingPattern(name)) return undefined;
  const fields = name.elements.map(element => (element.dotDotDotToken ? undefined : nameOfElement(element)));
  return fields.every(field => field !== undefined) ? takes(...fields) : undefined;
}

function nameOfElement({ propertyName, name }: nodes.BindingElement): string | undefined {
  const key = propertyName ?? name;
  return ts.isIdentifier(key) || ts.isStringLiteralLike(key) ? key.text : undefined;
}

function useOfList(value: Node, compiler: Compiler): Use | undefined {
  const { parent } = value;
  if (isWrapper(parent)) return goesOn({ value: parent, shape: 'list' });
  if (isOnlyTested(value)) return nothing;
  if (ts.isForOfStatement(parent) && parent.expression === value) {
    const [declaration] = ts.isVariableDeclarationList(parent.initializer) ? parent.initializer.declarations : [];
    return declaration && boundRow(declaration.name, compiler);
  }
  if (ts.isElementAccessExpression(parent) && parent.expression === value) return goesOn({ value: parent, shape: 'row' });
  if (ts.isPropertyAccessExpression(parent) && parent.expression === value) return useOfMember(parent, compiler);
  return ts.isVariableDeclaration(parent) && parent.initializer === value ? boundList(parent.name, compiler) : undefined;
}

function boundList(name: nodes.BindingName, compiler: Compiler): Use | undefined {
  if (ts.isIdentifier(name)) {
    const names = referencesOf(name, compiler);
    return names && goesOn(...names.map(value => ({ value, shape: 'list' as const })));
  }
  if (!ts.isArrayBindingPattern(name)) return undefined;
  const elements = name.elements.filter(ts.isBindingElement);
  return elements.some(({ dotDotDotToken }) => dotDotDotToken)
    ? undefined
    : joined(elements.map(element => boundRow(element.name, compiler)));
}

/** `rows.length`, `rows.at(0)`, `rows.map(row => …)` */
function useOfMember(member: nodes.PropertyAccessExpression, compiler: Compiler): Use | undefined {
  const method = member.name.text;
  if (method === 'length') return nothing;
  const call = member.parent;
  if (!ts.isCallExpression(call) || call.expression !== member) return undefined;
  if (method === 'at') return goesOn({ value: call, shape: 'row' });
  const given = givenOf.get(method);
  const [callback] = call.arguments;
  if (!given || (callback && !ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback)) || (given.rows > 0 && !callback))
    return undefined;
  const parameters = callback?.parameters ?? [];
  // Who takes the list itself, or takes `this`, may do anything with it.
  if (parameters.length > given.rows + 1) return undefined;
  const bound = parameters.slice(0, given.rows).map(({ name, dotDotDotToken }) => (dotDotDotToken ? undefined : boundRow(name, compiler)));
  const result = given.gives === undefined ? [] : [goesOn({ value: call, shape: given.gives })];
  return joined([...bound, ...result]);
}

interface GivenCallback {
  /** Parameters that are rows; an index may follow. */
  readonly rows: number;
  /** What comes back is still rows. */
  readonly gives?: Rows['shape'];
}

const givenOf: ReadonlyMap<string, GivenCallback> = new Map<string, GivenCallback>([
  ...['map', 'flatMap', 'forEach', 'some', 'every', 'findIndex', 'findLastIndex'].map((name): [string, GivenCallback] => [
    name,
    { rows: 1 },
  ]),
  ...['find', 'findLast'].map((name): [string, GivenCallback] => [name, { rows: 1, gives: 'row' }]),
  ['filter', { rows: 1, gives: 'list' }],
  ...['sort', 'toSorted'].map((name): [string, GivenCallback] => [name, { rows: 2, gives: 'list' }]),
  ...['slice', 'reverse', 'toReversed'].map((name): [string, GivenCallback] => [name, { rows: 0, gives: 'list' }]),
]);

function joined(uses: readonly (Use | undefined)[]): Use | undefined {
  const known = uses.flatMap(use => use ?? []);
  return known.length === uses.length
    ? { fields: known.flatMap(use => use.fields), further: known.flatMap(use => use.further) }
    : undefined;
}

const isWrapper = (node: Node): boolean =>
  ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node);

/** `if (user)`, `!user`, `user === null`: whether there is a row, and nothing of it. */
function isOnlyTested(value: Node): boolean {
  const { parent } = value;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === value;
  if (ts.isConditionalExpression(parent)) return parent.condition === value;
  if (ts.isTypeOfExpression(parent) || ts.isTypeQueryNode(parent) || ts.isExpressionStatement(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  if (comparisons.has(parent.operatorToken.kind)) return [parent.left, parent.right].some(isEmptyValue);
  // What comes out of `user && user.name` is the row only where there is none.
  return parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.left === value;
}

const comparisons: ReadonlySet<nodes.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

const isEmptyValue = (node: Node): boolean =>
  node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');

/** Every place that names a variable; `undefined` for one that is written to again or leaves its function. */
function referencesOf(name: nodes.Identifier, compiler: Compiler): readonly Node[] | undefined {
  const scope = scopeOf(name);
  if (!scope) return undefined;
  const symbol = compiler.symbolOf(name);
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== name && isValueName(node)) {
      const other = ts.isShorthandPropertyAssignment(node.parent) ? symbol : compiler.symbolOf(node);
      if (other === symbol || other === undefined) found.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(scope);
  return found;
}

/** Not the name of a property: `x.user`, `{ user: 1 }`. */
function isValueName(node: nodes.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return (
    !ts.isMethodDeclaration(parent) && !ts.isPropertyDeclaration(parent) && !ts.isPropertySignature(parent) && !ts.isJsxAttribute(parent)
  );
}

/** The function around; a variable of the module may be used from anywhere. */
function scopeOf(name: Node): Node | undefined {
  for (let at = name.parent; !ts.isSourceFile(at); at = at.parent) if (ts.isFunctionLike(at)) return at;
  return undefined;
}
