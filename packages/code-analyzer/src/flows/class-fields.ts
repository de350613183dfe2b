/** Fields of the project's own classes: one value for all instances, joined over every write in the class. */
import { syntax, type nodes } from '../program/compiler.ts';
import type { Path } from './access-path.ts';
import { argumentsOf, passArguments } from './arguments.ts';
import type { Evaluation } from './evaluation.ts';
import { propertyNameText } from './property-name.ts';
import { isInside } from './reaching-writes.ts';
import { gap, harmless, join, type Value } from './value.ts';
import type { Write } from './variable-writes.ts';
import { writtenValue } from './written-values.ts';

type Class = nodes.ClassLikeDeclaration;

/** Longer chains of classes than anyone writes. */
const mostAncestors = 10;

/** `path` begins with the name of the field. What the class does not declare or write itself, its base does. */
export function fieldValue(owner: Class, path: Path, evaluation: Evaluation, depth = 0): Value | undefined {
  const own = ownFieldValue(owner, path, evaluation);
  if (own !== undefined || depth > mostAncestors) return own;
  const base = baseOf(owner, evaluation);
  const inherited = base && fieldValue(base, path, evaluation, depth + 1);
  return inherited && throughSuper(inherited, owner, base, evaluation);
}

function ownFieldValue(owner: Class, path: Path, evaluation: Evaluation): Value | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return undefined;
  const members = owner.members.filter(member => member.name && propertyNameText(member.name) === name);
  if (members.some(syntax.isMethodDeclaration)) return harmless;
  const getter = members.find(syntax.isGetAccessorDeclaration);
  if (getter) return evaluation.returnOf(getter, rest);
  return storedValue(owner, path, evaluation);
}

/** What the constructor of the base was given is what the class gives to `super`. */
function throughSuper(inherited: Value, owner: Class, base: Class, evaluation: Evaluation): Value {
  const given = constructorOf(base);
  const call = superCall(constructorOf(owner));
  return given && call ? passArguments(inherited, given, argumentsOf(call, evaluation), call) : inherited;
}

export function constructorOf(owner: Class): nodes.ConstructorDeclaration | undefined {
  return owner.members.filter(syntax.isConstructorDeclaration).find(member => member.body !== undefined);
}

/** `super(…)` as a statement of its own. */
export function superCall(constructor: nodes.ConstructorDeclaration | undefined): nodes.CallExpression | undefined {
  for (const statement of constructor?.body?.statements ?? []) {
    if (!syntax.isExpressionStatement(statement) || !syntax.isCallExpression(statement.expression)) continue;
    if (statement.expression.expression.kind === syntax.SyntaxKind.SuperKeyword) return statement.expression;
  }
  return undefined;
}

function baseOf(owner: Class, { context: { compiler } }: Evaluation): Class | undefined {
  const clause = owner.heritageClauses?.find(({ token }) => token === syntax.SyntaxKind.ExtendsKeyword);
  const [base] = clause?.types ?? [];
  const symbol = base && compiler.symbolOf(base.expression);
  const found = symbol && compiler.declarationsOf(symbol).find(syntax.isClassLike);
  return found !== owner && found && compiler.originOf(found).kind === 'own' ? found : undefined;
}

function storedValue(owner: Class, path: Path, evaluation: Evaluation): Value | undefined {
  const declared = beginningsOf(owner, path[0] ?? '');
  const writes = writesTo(owner, evaluation).filter(write => write.path[0] === path[0]);
  const beginnings = writes.length === 0 ? declared : declared.filter(beginning => !isEmptyField(beginning));
  if (beginnings.length === 0 && writes.length === 0) return undefined;
  const first = (asked: Path): Value => join(beginnings.map(beginning => beginningValue(beginning, asked.slice(1), evaluation)));
  const value = writtenValue({ path, first, evaluation }, { writes, first: true, certain: new Set() });
  // Only defaults are written inside the class: what a field of this name really holds comes from outside.
  const [open] = declared.filter(isWritable);
  return value.length === 0 && open ? [gap(open)] : value;
}

/** `this.email = x` inside the class, and `Session.last = x` for what all instances share. */
function writesTo(owner: Class, evaluation: Evaluation): readonly Write[] {
  const { writes } = evaluation.indexOf(owner);
  const inside = (writes.get('this') ?? []).filter(write => isInside(write.node, owner));
  const shared = owner.name ? (writes.get(owner.name.text) ?? []).filter(write => write.path.length > 0) : [];
  return [...inside, ...shared];
}

/** Names of the fields that the class itself fills, in the order of the text. */
export function writtenFields(owner: Class, evaluation: Evaluation): readonly string[] {
  const parameters = (constructorOf(owner)?.parameters ?? []).filter(one => syntax.isParameterPropertyDeclaration(one, one.parent));
  const declared = owner.members.filter(syntax.isPropertyDeclaration).filter(member => !isStatic(member));
  const names = [...parameters, ...declared].flatMap(one => propertyNameText(one.name) ?? []);
  const written = writesTo(owner, evaluation).flatMap(write => (write.root === 'this' ? (write.path[0] ?? []) : []));
  return [...new Set([...names, ...written])];
}

const isStatic = (member: nodes.PropertyDeclaration): boolean =>
  (syntax.getCombinedModifierFlags(member) & syntax.ModifierFlags.Static) !== 0;

type Beginning = nodes.PropertyDeclaration | nodes.ParameterDeclaration;

function beginningsOf(owner: Class, name: string): readonly Beginning[] {
  const declared = owner.members.filter(syntax.isPropertyDeclaration).filter(member => propertyNameText(member.name) === name);
  const constructors = owner.members.filter(syntax.isConstructorDeclaration).flatMap(member => [...member.parameters]);
  const parameters = constructors.filter(
    parameter =>
      syntax.isParameterPropertyDeclaration(parameter, parameter.parent) &&
      syntax.isIdentifier(parameter.name) &&
      parameter.name.text === name,
  );
  return [...declared, ...parameters];
}

function beginningValue(beginning: Beginning, path: Path, evaluation: Evaluation): Value {
  // A field with nothing in it is written from outside the class, by a framework for one.
  if (syntax.isPropertyDeclaration(beginning))
    return beginning.initializer ? evaluation.valueOf(beginning.initializer, path) : [gap(beginning)];
  const fn = beginning.parent as nodes.ConstructorDeclaration;
  return [gap(beginning, { parameter: { function: fn, index: fn.parameters.indexOf(beginning), rest: false, path } })];
}

const isWritable = (beginning: Beginning): boolean =>
  !(syntax.getCombinedModifierFlags(beginning) & (syntax.ModifierFlags.Readonly | syntax.ModifierFlags.Private));

const isEmptyField = (beginning: Beginning): boolean => syntax.isPropertyDeclaration(beginning) && beginning.initializer === undefined;
