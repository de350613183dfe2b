import { ts } from '@ts-morph/common';
import { symbolDeclarations } from './callees.ts';

/** For each class or interface, the classes of the program that extend or implement it directly. */
type Subclasses = ReadonlyMap<ts.Declaration, readonly ts.ClassLikeDeclaration[]>;

/** `implementationsOf` over the files of a program; the classes are collected when the first question comes. */
export function createImplementations(
  checker: ts.TypeChecker,
  files: () => readonly ts.SourceFile[],
): (declaration: ts.Declaration) => readonly ts.Declaration[] {
  let known: Subclasses | undefined;
  return declaration => {
    const owner = declaration.parent as ts.Node | undefined;
    const name = memberName(declaration);
    if (!owner || name === undefined || !(ts.isClassLike(owner) || ts.isInterfaceDeclaration(owner))) return [];
    known ??= collectSubclasses(checker, files());
    return allSubclasses(known, owner).flatMap(subclass =>
      subclass.members.filter(member => memberName(member) === name && !isAbstract(member) && !isOverload(member)),
    );
  };
}

function collectSubclasses(checker: ts.TypeChecker, files: readonly ts.SourceFile[]): Subclasses {
  const subclasses = new Map<ts.Declaration, ts.ClassLikeDeclaration[]>();
  const visit = (node: ts.Node): void => {
    if (isHeir(node)) {
      for (const parent of parentsOf(checker, node)) {
        const known = subclasses.get(parent) ?? [];
        known.push(node as ts.ClassLikeDeclaration);
        subclasses.set(parent, known);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    if (mentionsHeritage(file)) visit(file);
  }
  return subclasses;
}

/** Walking every tree costs more than this look at the text. */
const mentionsHeritage = (file: ts.SourceFile): boolean =>
  /\b(extends|implements)\b/.test(file.text) && /\b(class|interface)\b/.test(file.text);

/** Interfaces are kept too: a class may implement an interface that extends the one asked for. */
const isHeir = (node: ts.Node): node is ts.ClassLikeDeclaration | ts.InterfaceDeclaration =>
  (ts.isClassLike(node) || ts.isInterfaceDeclaration(node)) && node.heritageClauses !== undefined;

function parentsOf(checker: ts.TypeChecker, heir: ts.ClassLikeDeclaration | ts.InterfaceDeclaration): readonly ts.Declaration[] {
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
