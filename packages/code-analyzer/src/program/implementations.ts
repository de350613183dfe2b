import { ts } from '@ts-morph/common';
import { symbolDeclarations } from './callees.ts';

/** For each class or interface, the classes of the program that extend or implement it directly. */
type Subclasses = ReadonlyMap<ts.Declaration, readonly ts.ClassLikeDeclaration[]>;

/** A class or interface with a heritage clause. */
type Heir = ts.ClassLikeDeclaration | ts.InterfaceDeclaration;

/** `implementationsOf` over the heirs in the files of a program; their parents are looked up when the first question comes. */
export function createImplementations(
  checker: ts.TypeChecker,
  heirs: () => readonly Heir[],
): (declaration: ts.Declaration) => readonly ts.Declaration[] {
  let known: Subclasses | undefined;
  return declaration => {
    const owner = declaration.parent as ts.Node | undefined;
    const name = memberName(declaration);
    if (!owner || name === undefined || !(ts.isClassLike(owner) || ts.isInterfaceDeclaration(owner))) return [];
    known ??= collectSubclasses(checker, heirs());
    return allSubclasses(known, owner).flatMap(subclass =>
      subclass.members.filter(member => memberName(member) === name && !isAbstract(member) && !isOverload(member)),
    );
  };
}

function collectSubclasses(checker: ts.TypeChecker, heirs: readonly Heir[]): Subclasses {
  const subclasses = new Map<ts.Declaration, ts.ClassLikeDeclaration[]>();
  for (const heir of heirs) {
    for (const parent of parentsOf(checker, heir)) {
      const known = subclasses.get(parent) ?? [];
      known.push(heir as ts.ClassLikeDeclaration);
      subclasses.set(parent, known);
    }
  }
  return subclasses;
}

/** By syntax alone, so that an edit elsewhere does not walk this file again. In the order of the text, outer before inner. */
export function findHeirs(file: ts.SourceFile): readonly Heir[] {
  if (!mentionsHeritage(file)) return [];
  const heirs: Heir[] = [];
  const visit = (node: ts.Node): void => {
    if (isHeir(node)) heirs.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return heirs;
}

/** Walking every tree costs more than this look at the text. */
const mentionsHeritage = (file: ts.SourceFile): boolean =>
  /\b(extends|implements)\b/.test(file.text) && /\b(class|interface)\b/.test(file.text);

/** Interfaces are kept too: a class may implement an interface that extends the one asked for. */
const isHeir = (node: ts.Node): node is Heir =>
  (ts.isClassLike(node) || ts.isInterfaceDeclaration(node)) && node.heritageClauses !== undefined;

function parentsOf(checker: ts.TypeChecker, heir: Heir): readonly ts.Declaration[] {
  const parents = (heir.heritageClauses ?? [])
    .flatMap(clause => clause.types)
    .flatMap(type => symbolDeclarations(checker, type.expression));
  return parents.filter(parent => ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent));
}

function allSubclasses(subclasses: Subclasses, owner: ts.Declaration): readonly ts.ClassLikeDeclaration[] {
  const found = new Set<ts.ClassLikeDeclaration>();
  const waiting: ts.Declaration[] = [owner];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const heir of subclasses.get(next) ?? []) {
      if (found.has(heir)) continue;
      found.add(heir);
      waiting.push(heir);
    }
  }
  return [...found].filter(ts.isClassLike);
}

function memberName(member: ts.Declaration): string | undefined {
  const name = ts.getNameOfDeclaration(member);
  return name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : undefined;
}

const isAbstract = (member: ts.ClassElement): boolean => (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Abstract) !== 0;
const isOverload = (member: ts.ClassElement): boolean => ts.isMethodDeclaration(member) && !member.body;
