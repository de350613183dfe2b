/** Fields of the project's own classes: one value for all instances, joined over every write in the class. */
import { syntax, type nodes } from '../program/compiler.ts';
import type { Path } from './access-path.ts';
import type { Evaluation } from './evaluation.ts';
import { propertyNameText } from './property-name.ts';
import { isInside } from './reaching-writes.ts';
import { gap, harmless, join, type Value } from './value.ts';
import { writtenValue } from './written-values.ts';

type Class = nodes.ClassLikeDeclaration;

/** `path` begins with the name of the field. */
export function fieldValue(owner: Class, path: Path, evaluation: Evaluation): Value | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return undefined;
  const members = owner.members.filter(member => member.name && propertyNameText(member.name) === name);
  if (members.some(syntax.isMethodDeclaration)) return harmless;
  const getter = members.find(syntax.isGetAccessorDeclaration);
  if (getter) return evaluation.returnOf(getter, rest);
  return storedValue(owner, path, evaluation);
}

function storedValue(owner: Class, path: Path, evaluation: Evaluation): Value | undefined {
  const declared = beginningsOf(owner, path[0] ?? '');
  const writes = (evaluation.indexOf(owner).writes.get('this') ?? []).filter(
    write => isInside(write.node, owner) && write.path[0] === path[0],
  );
  const beginnings = writes.length === 0 ? declared : declared.filter(beginning => !isEmptyField(beginning));
  if (beginnings.length === 0 && writes.length === 0) return undefined;
  const first = (asked: Path): Value => join(beginnings.map(beginning => beginningValue(beginning, asked.slice(1), evaluation)));
  const value = writtenValue({ path, first, evaluation }, { writes, first: true, certain: new Set() });
  // Only defaults are written inside the class: what a field of this name really holds comes from outside.
  const [open] = declared.filter(isWritable);
  return value.length === 0 && open ? [gap(open)] : value;
}

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
