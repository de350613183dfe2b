import { ts } from '@ts-morph/common';
import type { Declared } from './declared-names.ts';
import type { Named } from './script-names.ts';

type Declarations = ReadonlyMap<string, readonly Declared[]>;
type Script = ReadonlyMap<string, readonly Named[]>;

/**
 * Gives the values of a script the types that a declaration file declares under the same names, as if its comments said them, and adds
 * to `bodies` what each declaration stands for. A type is lent as it stands: its names mean what they mean where it is written.
 */
export function lendTypes(declarations: Declarations, script: Script, bodies: Map<ts.Node, ts.Declaration>): void {
  for (const [name, declared] of declarations) {
    for (const named of script.get(name) ?? []) lendTo({ name, named, script, bodies }, declared);
  }
}

interface Lending {
  readonly name: string;
  readonly named: Named;
  readonly script: Script;
  readonly bodies: Map<ts.Node, ts.Declaration>;
}

function lendTo(lending: Lending, declared: readonly Declared[]): void {
  const { named, bodies } = lending;
  const [first] = declared;
  const value = named.value && unwrapped(named.value);
  if (first && ts.isVariableDeclaration(first)) lendVariable(first, named, bodies);
  else if (first && ts.isClassDeclaration(first)) lendClass(first, value, lending);
  else if (value && ts.isFunctionLike(value)) lendSignature(declared.filter(ts.isFunctionDeclaration), value, bodies);
}

function lendVariable({ type }: ts.VariableDeclaration, { holder, value }: Named, bodies: Lending['bodies']): void {
  if (!type) return;
  const held = value && unwrapped(value);
  const fn = held && ts.isFunctionLike(held) ? held : undefined;
  if (fn && ts.isFunctionTypeNode(type) && !type.typeParameters) lendSignature([type], fn, bodies);
  else for (const node of [holder, fn]) if (node) addTag(node, typeTag(type));
}

/** A class, or the function that is one: `function User() {…}` with `User.prototype`. */
function lendClass(declared: ts.ClassDeclaration, value: ts.Node | undefined, { name, script, bodies }: Lending): void {
  if (!value) return;
  const constructors = declared.members.filter(ts.isConstructorDeclaration);
  if (ts.isFunctionDeclaration(value) || ts.isFunctionExpression(value)) lendSignature(constructors, value, bodies);
  const members = membersOf(value);
  const methods = new Map<string, ts.MethodDeclaration[]>();
  for (const member of declared.members) {
    const key = memberKey(member);
    if (key === undefined) continue;
    if (ts.isMethodDeclaration(member)) methods.set(key, [...(methods.get(key) ?? []), member]);
    if (ts.isPropertyDeclaration(member)) for (const own of allNamed(name, key)) lendProperty(member, own, bodies);
  }
  for (const own of members.get('constructor') ?? []) {
    if (own.value && ts.isConstructorDeclaration(own.value)) lendSignature(constructors, own.value, bodies);
  }
  for (const [key, overloads] of methods) {
    for (const own of allNamed(name, key)) {
      const method = own.value && unwrapped(own.value);
      if (method && ts.isFunctionLike(method)) lendSignature(overloads, method, bodies);
    }
  }

  function allNamed(owner: string, key: string): readonly OwnMember[] {
    return [...(members.get(key) ?? []), ...(script.get(owner + key) ?? [])];
  }
}

function lendProperty({ type }: ts.PropertyDeclaration, { holder, value }: OwnMember, bodies: Lending['bodies']): void {
  if (!type) return;
  const held = value && unwrapped(value);
  if (held && ts.isFunctionLike(held) && ts.isFunctionTypeNode(type)) lendSignature([type], held, bodies);
  else if (holder) addTag(holder, typeTag(type));
}

interface OwnMember {
  readonly holder?: ts.Node;
  readonly value?: ts.Node;
}

/** Members of a class by `.name` when they are static, else by `#name`; what its constructor assigns to `this` is one of them. */
function membersOf(value: ts.Node): ReadonlyMap<string, readonly OwnMember[]> {
  const members = new Map<string, OwnMember[]>();
  const add = (key: string, member: OwnMember): void => void members.set(key, [...(members.get(key) ?? []), member]);
  const body = ts.isClassLike(value)
    ? value.members.find(ts.isConstructorDeclaration)?.body
    : ts.isFunctionLike(value) && 'body' in value
      ? value.body
      : undefined;
  if (ts.isClassLike(value)) {
    for (const member of value.members) {
      const key = ts.isConstructorDeclaration(member) ? 'constructor' : memberKey(member);
      if (key === undefined) continue;
      add(
        key,
        ts.isPropertyDeclaration(member) ? { holder: member, ...(member.initializer && { value: member.initializer }) } : { value: member },
      );
    }
  }
  const statements = body && ts.isBlock(body) ? body.statements : [];
  for (const statement of statements) {
    const assignment = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (!assignment || !ts.isBinaryExpression(assignment) || assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) continue;
    const { left, right } = assignment;
    if (ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword)
      add(`#${left.name.text}`, { holder: assignment, value: right });
  }
  return members;
}

function memberKey(member: ts.ClassElement): string | undefined {
  if (!member.name || !(ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))) return undefined;
  const isStatic = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
  return `${isStatic ? '.' : '#'}${member.name.text}`;
}

/** Of overloads the code is known, and no one type of what it is given. */
function lendSignature(overloads: readonly ts.SignatureDeclaration[], fn: ts.SignatureDeclaration, bodies: Lending['bodies']): void {
  for (const overload of overloads) if (!bodies.has(overload)) bodies.set(overload, fn);
  const [declared] = overloads;
  if (!declared || overloads.length > 1) return;
  const named = (parameter: ts.ParameterDeclaration): string => (ts.isIdentifier(parameter.name) ? parameter.name.text : '');
  const own = declared.parameters.find(parameter => named(parameter) === 'this');
  if (own?.type) addTag(fn, ts.factory.createJSDocThisTag(undefined, held(own.type)));
  const parameters = declared.parameters.filter(parameter => parameter !== own);
  for (const [index, parameter] of fn.parameters.entries()) {
    const given = parameters[index];
    if (given?.type && !given.dotDotDotToken === !parameter.dotDotDotToken) addTag(parameter, typeTag(given.type));
  }
  // What a generic function gives follows from each call.
  if (declared.type && !declared.typeParameters && !ts.isConstructorDeclaration(declared))
    addTag(fn, ts.factory.createJSDocReturnTag(undefined, held(declared.type)));
}

const held = (type: ts.TypeNode): ts.JSDocTypeExpression => ts.factory.createJSDocTypeExpression(type);
const typeTag = (type: ts.TypeNode): ts.JSDocTypeTag => ts.factory.createJSDocTypeTag(undefined, held(type));

type Lent = ts.JSDocTypeTag | ts.JSDocReturnTag | ts.JSDocThisTag;

/** What the compiler keeps of the comments of a node, once it has read them, and does not declare. */
interface Commented {
  jsDoc?: ts.JSDoc[] & { jsDocCache?: readonly ts.JSDocTag[] };
}

/** Of an assignment, the compiler asks now the expression, now the statement. */
function addTag(node: ts.Node, tag: Lent): void {
  addTagAt(node, tag);
  if (ts.isBinaryExpression(node)) addTagAt(node.parent, tag);
}

/** What the comments of the script say themselves comes first. */
function addTagAt(node: ts.Node, tag: Lent): void {
  const own = ts.getJSDocTags(node);
  const { jsDoc } = node as Commented;
  // A tree that several programs share has been lent to before; a node that takes no comments has no place for it.
  if (!jsDoc || own.some(each => each.pos < 0 && each.kind === tag.kind)) return;
  if (tag.typeExpression) setParent(tag.typeExpression, tag);
  setParent(tag, node);
  jsDoc.jsDocCache = [...own, tag];
}

function setParent(child: ts.Node, parent: ts.Node): void {
  (child as { parent: ts.Node }).parent = parent;
}

const unwrapped = (node: ts.Node): ts.Node => (ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node);
