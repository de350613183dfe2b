import { ts } from '@ts-morph/common';
import type { Place } from '../facts.ts';
import { databaseOf, isRelation, type StoredSchemaField } from '../prisma/schema.ts';
import { inOrder } from './in-order.ts';
import { findCallees } from './callees.ts';
import {
  readTags,
  type CallLike,
  type Compiler,
  type Declaration,
  type Node,
  type Origin,
  type Property,
  type Sym,
  type Type,
  type TypeDescription,
} from './compiler.ts';
import { describeType, membersOf } from './describe-type.ts';
import { findExport, readExports } from './exports.ts';
import { createImplementations, findHeirs } from './implementations.ts';
import { createGivenTypes, runBy } from './given-types.ts';
import { memoised } from './memoised.ts';
import { pathOfModule, type OpenedProgram } from './open-program.ts';
import type { PerFile } from './per-file.ts';
import type { ModuleTarget } from './resolve-module.ts';
import { readQualifiedName } from './qualified-name.ts';
import { writtenSpan } from './script-blocks.ts';
import { joinTypesBeside, withBodies, type Bodies } from './types-beside.ts';
import { isScript } from '../workspace/file-kinds.ts';
import { readVirtualPath } from './virtual-paths.ts';
import { mayStandAt, wrappingOf } from './written-around.ts';

/** Types and symbols are opaque outside this folder; these are the only places where they change coats. */
const toType = (type: ts.Type): Type => type as unknown as Type;
const fromType = (type: Type): ts.Type => type as unknown as ts.Type;
const toSymbol = (symbol: ts.Symbol): Sym => symbol as unknown as Sym;
const fromSymbol = (symbol: Sym): ts.Symbol => symbol as unknown as ts.Symbol;

/** Answers the analyzer's questions about an opened program. `files` are those that findings may be in. */
export function createCompiler(opened: OpenedProgram, files: readonly string[], perFile: PerFile): Compiler {
  const { program } = opened;
  const checker = program.getTypeChecker();
  const bodies = joinTypesBeside(program);
  const describe = memoised((type: ts.Type): TypeDescription => {
    const { element, awaited, ...described } = describeType(checker, type);
    return { ...described, ...(element ? { element: toType(element) } : {}), ...(awaited ? { awaited: toType(awaited) } : {}) };
  });
  const propertiesOf = memoised((type: ts.Type) => readProperties(checker, type));
  const declarationsOf = memoised((symbol: ts.Symbol) => withBodies(bodies, readDeclarations(checker, symbol)));
  const sources = (): readonly ts.SourceFile[] => files.flatMap(file => program.getSourceFile(file) ?? []);
  const { calleesOf, givenType } = createCallees(checker, bodies, sources, perFile);
  const implementationsOf = memoised(createImplementations(checker, () => sources().flatMap(perFile(findHeirs))));
  const moduleFiles = (module: ModuleTarget): readonly ts.SourceFile[] =>
    [pathOfModule(module)].flatMap(path => (path === undefined ? undefined : program.getSourceFile(path)) ?? []);
  const typeOf = (node: Node): Type => toType(givenType(node) ?? checker.getTypeAtLocation(node));
  return {
    files,
    modelFiles: program.getSourceFiles().filter(({ fileName }) => readVirtualPath(fileName)?.kind === 'model'),
    sourceFile: file => program.getSourceFile(file),
    typesOf: nodes => nodes.map(typeOf),
    typeOf,
    describe: type => describe(fromType(type)),
    propertiesOf: type => propertiesOf(fromType(type)),
    propertyOf: (type, name) => findProperty(checker, fromType(type), name),
    alwaysSetBy: type => alwaysSetBy(checker, fromType(type)),
    typeOfProperty: (property, at) => toType(checker.getTypeOfSymbolAtLocation(fromSymbol(property.symbol), at)),
    symbolOf: node => resolvedSymbol(checker, node) ?? givenSymbol(checker, node, givenType),
    nameOf: symbol => fromSymbol(symbol).name,
    declarationsOf: symbol => declarationsOf(fromSymbol(symbol)),
    calleesOf,
    literalsOf: type => literalsOf(fromType(type)),
    resultOf: type => {
      const [signature] = checker.getNonNullableType(fromType(type)).getCallSignatures();
      return signature && toType(signature.getReturnType());
    },
    mayStandAt: (type, at) => mayStandAt(checker, fromType(type), at),
    wrappingOf: (at, declaration) => wrappingOf(checker, at, declaration),
    returnTypeOf: declaration => {
      const signature = checker.getSignatureFromDeclaration(declaration);
      return signature && toType(checker.getReturnTypeOfSignature(signature));
    },
    resultText: declaration => resultText(checker, declaration),
    implementationsOf,
    tagsOf: memoised(readTags),
    originOf: declaration => originOf(opened, declaration),
    placeOf: declaration => placeOf(opened, declaration),
    schemaFieldOf: declaration => schemaFieldOf(opened, declaration),
    schemas: opened.schemas,
    qualifiedNameOf: memoised(readQualifiedName),
    importsOf: opened.importsOf,
    shorthandModules: opened.shorthandModules,
    syntaxErrorsIn: file => syntaxErrorsIn(program, file),
    exportsOf: module => moduleFiles(module).flatMap(file => readExports(checker, file)),
    exportOf: (module, name) => moduleFiles(module).flatMap(file => withBodies(bodies, findExport(checker, file, name))),
  };
}

interface Callees {
  readonly calleesOf: Compiler['calleesOf'];
  /** In a script, what only callers tell of a type. */
  readonly givenType: (node: ts.Node) => ts.Type | undefined;
}

function createCallees(checker: ts.TypeChecker, bodies: Bodies, sources: () => readonly ts.SourceFile[], perFile: PerFile): Callees {
  const resolved = memoised((call: CallLike) => withBodies(bodies, findCallees(checker, call)));
  const files = (): readonly ts.SourceFile[] => sources().filter(({ fileName }) => isScript(fileName));
  const givenType = memoised(createGivenTypes({ checker, files, calleesOf: resolved, perFile }));
  const calleesOf = memoised((call: CallLike) => {
    const callees = resolved(call);
    return callees.length > 0 || !ts.isCallExpression(call) ? callees : withBodies(bodies, runBy(givenType(call.expression)));
  });
  return { calleesOf, givenType };
}

const wholeTypes: ts.TypeFormatFlags =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseFullyQualifiedType | ts.TypeFormatFlags.InTypeAlias;

function resultText(checker: ts.TypeChecker, declaration: ts.SignatureDeclaration): string {
  const signature = checker.getSignatureFromDeclaration(declaration);
  if (!signature) return '';
  const predicate = checker.getTypePredicateOfSignature(signature);
  const type = checker.typeToString(checker.getReturnTypeOfSignature(signature), undefined, wholeTypes);
  return predicate ? `${checker.typePredicateToString(predicate, undefined, wholeTypes)} ${type}` : type;
}

function literalsOf(type: ts.Type): readonly string[] | undefined {
  const members = type.isUnion() ? type.types : [type];
  const texts = members.map(member => {
    if (member.isStringLiteral() || member.isNumberLiteral()) return String(member.value);
    const isOther = member.flags & (ts.TypeFlags.BooleanLiteral | ts.TypeFlags.Null | ts.TypeFlags.Undefined);
    return isOther ? ('intrinsicName' in member ? String(member.intrinsicName) : undefined) : undefined;
  });
  return texts.every(text => text !== undefined) ? texts : undefined;
}

/** Members that say how a type was made, not what it holds. */
const isInternal = (symbol: ts.Symbol): boolean => symbol.name === '__unmodelled' || symbol.name.startsWith('__@');

function readProperties(checker: ts.TypeChecker, type: ts.Type): readonly Property[] {
  const found = new Map<string, Property>();
  for (const member of membersOf(checker, type)) {
    if (!(member.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) continue;
    for (const symbol of checker.getPropertiesOfType(member)) {
      if (!isInternal(symbol) && !found.has(symbol.name)) found.set(symbol.name, { name: symbol.name, symbol: toSymbol(symbol) });
    }
  }
  // The checker's order follows from what was asked before.
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function alwaysSetBy(checker: ts.TypeChecker, type: ts.Type): readonly string[] {
  if (checker.getNonNullableType(type) !== type) return [];
  const notCertain = ts.SymbolFlags.Optional | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor;
  const always = checker.getPropertiesOfType(type).filter(symbol => !(symbol.flags & notCertain) && !isInternal(symbol));
  return always.map(({ name }) => name).sort();
}

function findProperty(checker: ts.TypeChecker, type: ts.Type, name: string): Property | undefined {
  const whole = checker.getPropertyOfType(type, name);
  const symbol =
    whole ??
    membersOf(checker, type)
      .map(member => checker.getPropertyOfType(member, name))
      .find(found => found !== undefined);
  return symbol && { name, symbol: toSymbol(symbol) };
}

function resolvedSymbol(checker: ts.TypeChecker, node: Node): Sym | undefined {
  const symbol = symbolAt(checker, node);
  if (!symbol) return undefined;
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target.name === 'unknown' && !target.declarations ? undefined : toSymbol(target);
}

/** The member that an access means, by a type that only callers tell. */
function givenSymbol(checker: ts.TypeChecker, node: Node, givenType: (node: ts.Node) => ts.Type | undefined): Sym | undefined {
  const parent = node.parent as Node | undefined;
  const access = parent && ts.isPropertyAccessExpression(parent) && parent.name === node ? parent : node;
  const read = ts.isPropertyAccessExpression(access)
    ? { owner: access.expression, name: access.name.text }
    : ts.isElementAccessExpression(access) && ts.isStringLiteralLike(access.argumentExpression)
      ? { owner: access.expression, name: access.argumentExpression.text }
      : undefined;
  const owner = read && givenType(read.owner);
  return owner && findProperty(checker, owner, read.name)?.symbol;
}

function symbolAt(checker: ts.TypeChecker, node: Node): ts.Symbol | undefined {
  if (ts.isIdentifier(node) && ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node)
    return checker.getShorthandAssignmentValueSymbol(node.parent);
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isElementAccessExpression(node)) return checker.getSymbolAtLocation(node.argumentExpression);
  const name = ts.isExpression(node) ? undefined : ts.getNameOfDeclaration(node as Declaration);
  return checker.getSymbolAtLocation(name ?? node) ?? (node as Node & { readonly symbol?: ts.Symbol }).symbol;
}

function readDeclarations(checker: ts.TypeChecker, symbol: ts.Symbol): readonly Declaration[] {
  return inOrder(new Set(checker.getRootSymbols(symbol).flatMap(root => root.declarations ?? [])));
}

function originOf({ clients }: OpenedProgram, declaration: Node): Origin {
  const file = declaration.getSourceFile().fileName;
  const virtual = readVirtualPath(file);
  switch (virtual?.kind) {
    case undefined:
      return { kind: 'own', file };
    case 'lib':
      return { kind: 'lib' };
    case 'model':
      return { kind: 'model', module: virtual.module };
    case 'stub':
      return { kind: 'stub', module: virtual.module };
    case 'schema':
      return { kind: 'schema', file: clients.get(file)?.schemaFile ?? file };
  }
}

function placeOf({ clients }: OpenedProgram, declaration: Node): Place {
  const file = declaration.getSourceFile();
  const name = ts.getNameOfDeclaration(declaration as Declaration) ?? declaration;
  const start = name.getStart(file);
  const client = clients.get(file.fileName);
  const schemaPlace = client?.fieldAt.get(start)?.field.place ?? client?.modelAt.get(start)?.place;
  return schemaPlace ?? { file: file.fileName, span: { start, end: name.getEnd() } };
}

function schemaFieldOf({ clients, schemas }: OpenedProgram, declaration: Node): StoredSchemaField | undefined {
  const file = declaration.getSourceFile();
  const client = clients.get(file.fileName);
  const name = client && ts.getNameOfDeclaration(declaration as Declaration);
  const found = name && client.fieldAt.get(name.getStart(file));
  const schema = found && schemas.find(candidate => candidate.models.includes(found.model));
  if (!schema) return undefined;
  const database = databaseOf(schema);
  return { ...found, isRelation: isRelation(schema, found.field), ...(database === undefined ? {} : { database }) };
}

function syntaxErrorsIn(program: ts.Program, file: string): readonly { readonly message: string; readonly place: Place }[] {
  const source = program.getSourceFile(file);
  if (!source) return [];
  return program.getSyntacticDiagnostics(source).map(({ messageText, start, length }) => ({
    message: ts.flattenDiagnosticMessageText(messageText, ' '),
    place: { file, span: writtenSpan(source, start, start + length) },
  }));
}
