import { ts } from '@ts-morph/common';

/** Names that a module exports, members of exported classes and objects as `Class.method`. */
export function readExports(checker: ts.TypeChecker, file: ts.SourceFile): readonly string[] {
  return exportedSymbols(checker, file)
    .flatMap(symbol => [symbol.name, ...memberSymbols(checker, symbol).map(member => `${symbol.name}.${member.name}`)])
    .sort();
}

/** Declarations behind `record`, `Audit.record`, `default.record`: the function to call, with every overload. */
export function findExport(checker: ts.TypeChecker, file: ts.SourceFile, name: string): readonly ts.Declaration[] {
  const [first = '', ...path] = name.split('.');
  const start = exportedSymbols(checker, file).find(symbol => symbol.name === first);
  const found = path.reduce<ts.Symbol | undefined>(
    (symbol, part) => symbol && memberSymbols(checker, symbol).find(member => member.name === part),
    start,
  );
  return (found && resolved(checker, found).declarations?.flatMap(functionsOf)) ?? [];
}

function exportedSymbols(checker: ts.TypeChecker, file: ts.SourceFile): readonly ts.Symbol[] {
  const module = checker.getSymbolAtLocation(file);
  return module ? checker.getExportsOfModule(module) : [];
}

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** Members of the instances of a class, its static members, properties of an object. */
function memberSymbols(checker: ts.TypeChecker, symbol: ts.Symbol): readonly ts.Symbol[] {
  const target = resolved(checker, symbol);
  const instance =
    target.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)
      ? checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(target))
      : [];
  const value = target.flags & ts.SymbolFlags.Value ? checker.getPropertiesOfType(checker.getTypeOfSymbol(target)) : [];
  return [...instance, ...value].filter(
    member =>
      member.name !== 'prototype' &&
      member.declarations?.some(declaration => !declaration.getSourceFile().fileName.includes('/lib.')) === true,
  );
}

/** A binding may name the constant that holds a function; what a call resolves to is the function. */
function functionsOf(declaration: ts.Declaration): readonly ts.Declaration[] {
  const initializer =
    ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration) || ts.isPropertyDeclaration(declaration)
      ? declaration.initializer
      : undefined;
  return initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
    ? [declaration, initializer]
    : [declaration];
}
