import { ts } from '@ts-morph/common';
import { describeType, describeValue } from './describe.ts';
import { absent, anything, type Fact } from './fact.ts';

/** A module of a program. */
export interface Module {
  readonly checker: ts.TypeChecker;
  readonly symbol: ts.Symbol;
}

/** One thing that a model declares, and what the library says of the same thing where it was asked. */
export interface Point {
  readonly path: string;
  readonly model: Fact;
  readonly published?: Fact;
  readonly declaration?: ts.Declaration;
}

/**
 * Everything that a model declares in its own file, with the same place of the published module beside it. The model leads:
 * what it leaves out is not looked at. Without a published module only the model is described.
 */
export function walkSurface(model: Module, { published, isOwnType }: Beside): readonly Point[] {
  const walk: Walk = {
    model,
    published,
    isOwnType,
    points: new Map(),
    visited: new Set(),
    file: model.symbol.declarations?.[0]?.getSourceFile(),
  };
  const theirs = published && withMembersOfAssigned(published);
  const own = [...exportsOf(model)];
  // Exported types first, so that each is described under its own name and not where it is first met.
  for (const [name, symbol] of own) visitType(walk, `${name}#`, symbol, theirs && counterpart(name, theirs));
  for (const [name, symbol] of own) visitValue(walk, name, symbol, theirs && counterpart(name, theirs));
  return [...walk.points.values()];
}

interface Beside {
  readonly published?: Module | undefined;
  /** Is this a type that only the model has, as a name for a part of another? What it holds is then compared where it is met. */
  readonly isOwnType: (path: string) => boolean;
}

interface Walk extends Beside {
  readonly model: Module;
  readonly points: Map<string, Point>;
  readonly visited: Set<ts.Symbol>;
  readonly file: ts.SourceFile | undefined;
}

type Exports = ReadonlyMap<string, ts.Symbol>;

/** By dotted name, those of namespaces included; `export =` is an export of its own. */
function exportsOf({ checker, symbol }: Module): Exports {
  const found = new Map<string, ts.Symbol>();
  const assigned = symbol.exports?.get(ts.InternalSymbolName.ExportEquals);
  addExports(checker, checker.getExportsOfModule(symbol), '', found);
  if (assigned) found.set('export=', resolved(checker, assigned));
  return found;
}

/** `export = _` can be imported by the names of the members of `_`. */
function withMembersOfAssigned(module: Module): Exports {
  const named = exportsOf(module);
  const assigned = named.get('export=');
  const members = assigned ? module.checker.getPropertiesOfType(module.checker.getTypeOfSymbol(assigned)) : [];
  return new Map([...members.map(member => [member.name, member] as const), ...named]);
}

function addExports(checker: ts.TypeChecker, symbols: readonly ts.Symbol[], prefix: string, found: Map<string, ts.Symbol>): void {
  for (const symbol of symbols) {
    const target = resolved(checker, symbol);
    if (symbol.name === 'prototype' || symbol.name === 'export=') continue;
    const isNew = ![...found.values()].includes(target);
    // `z.z` is `z` again.
    if (!isNew && prefix !== '') continue;
    found.set(prefix + symbol.name, target);
    if (isNew && target.flags & ts.SymbolFlags.NamespaceModule && !target.declarations?.some(ts.isSourceFile))
      addExports(checker, checker.getExportsOfModule(target), `${prefix}${symbol.name}.`, found);
  }
}

/** Who imports by default from a module with `export =` gets what it assigns, and the other way round. */
function counterpart(name: string, theirs: Exports): ts.Symbol | undefined {
  if (name === 'default') return theirs.get('default') ?? theirs.get('export=');
  return theirs.get(name) ?? (name === 'export=' ? theirs.get('default') : theirs.get(`default.${name}`));
}

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const typeFlags = ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Enum;

function visitType(walk: Walk, path: string, symbol: ts.Symbol, other: ts.Symbol | undefined): void {
  if (!(symbol.flags & typeFlags)) return;
  const theirs = other && other.flags & typeFlags ? other : undefined;
  add(walk, path, { model: describeType(walk.model.checker, symbol), ...publishedType(walk, theirs), ...declaredAt(symbol) });
  if (!isHere(walk, symbol) || walk.visited.has(symbol) || (walk.published ? !theirs : walk.isOwnType(path))) return;
  walk.visited.add(symbol);
  visitMembers(
    walk,
    path,
    walk.model.checker.getDeclaredTypeOfSymbol(symbol),
    theirs && walk.published?.checker.getDeclaredTypeOfSymbol(theirs),
  );
}

const publishedType = ({ published }: Walk, symbol: ts.Symbol | undefined): { published?: Fact } =>
  published ? { published: symbol ? describeType(published.checker, symbol) : absent } : {};

function visitValue(walk: Walk, path: string, symbol: ts.Symbol, other: ts.Symbol | undefined): void {
  const { checker } = walk.model;
  if (!(symbol.flags & ts.SymbolFlags.Value)) return;
  const theirs = other && other.flags & ts.SymbolFlags.Value ? walk.published?.checker.getTypeOfSymbol(other) : undefined;
  visit(walk, path, { model: checker.getTypeOfSymbol(symbol), published: theirs, ...declaredAt(symbol) });
}

interface Pair {
  readonly model: ts.Type;
  readonly published: ts.Type | undefined;
  readonly declaration?: ts.Declaration;
}

function visit(walk: Walk, path: string, { model, published, ...at }: Pair): void {
  const { checker } = walk.model;
  const other = walk.published;
  add(walk, path, {
    model: describeOwn(checker, model),
    ...(other && { published: published ? describeValue(other.checker, published) : absent }),
    ...at,
  });
  if (other && !published) return;
  follow(walk, path, checker.getNonNullableType(model), published && other?.checker.getNonNullableType(published));
}

/** Into what a value holds or gives, where the model declares that itself and it was not met yet. */
function follow(walk: Walk, path: string, model: ts.Type, published: ts.Type | undefined): void {
  const inner = unwrapped(walk.model.checker, model);
  if (path.split(/[.(]/).length > 6) return;
  if (inner !== model) {
    const theirs = published && walk.published && unwrapped(walk.published.checker, published);
    return follow(walk, path, inner, theirs);
  }
  const symbol = model.aliasSymbol ?? model.symbol;
  if (!(model.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || !isHere(walk, symbol)) return;
  if (walk.visited.has(symbol)) return;
  walk.visited.add(symbol);
  visitMembers(walk, path, model, published);
  const [call] = model.getCallSignatures();
  const [theirCall] = published?.getCallSignatures() ?? [];
  const given = call && walk.model.checker.getReturnTypeOfSignature(call);
  if (given) follow(walk, `${path}()`, given, theirCall && walk.published?.checker.getReturnTypeOfSignature(theirCall));
}

function unwrapped(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  if (checker.isArrayType(type)) return checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  return checker.getPropertyOfType(type, 'then') ? (checker.getAwaitedType(type) ?? type) : type;
}

function visitMembers(walk: Walk, path: string, model: ts.Type, published: ts.Type | undefined): void {
  const { checker } = walk.model;
  for (const property of checker.getPropertiesOfType(model)) {
    if (property.name === 'prototype' || property.name.startsWith('__') || !isHere(walk, property)) continue;
    const at = `${path}.${property.name}`;
    if (walk.points.has(at)) continue;
    const theirs = memberOf(walk, published, property.name);
    const own = checker.getTypeOfSymbol(property);
    if (theirs === 'anything') add(walk, at, { model: describeOwn(checker, own), published: anything, ...declaredAt(property) });
    else visit(walk, at, { model: own, published: theirs, ...declaredAt(property) });
  }
}

function memberOf({ published }: Walk, owner: ts.Type | undefined, name: string): ts.Type | 'anything' | undefined {
  if (!published || !owner) return undefined;
  const { checker } = published;
  const apparent = checker.getApparentType(checker.getNonNullableType(owner));
  if (apparent.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return 'anything';
  const parts = apparent.isUnion() ? apparent.types : [apparent];
  const property = checker.getPropertyOfType(apparent, name) ?? parts.flatMap(part => checker.getPropertyOfType(part, name) ?? [])[0];
  if (property) return checker.getTypeOfSymbol(property);
  const open = parts.some(
    part => checker.getIndexTypeOfType(part, ts.IndexKind.String) !== undefined || part.flags & ts.TypeFlags.Instantiable,
  );
  return open ? 'anything' : undefined;
}

const describeOwn = (checker: ts.TypeChecker, type: ts.Type): Fact => describeValue(checker, type, isNotOfLib);

/** A class that extends `Error` has the constructor of `Error` until it declares one. */
function isNotOfLib({ declaration }: ts.Signature): boolean {
  return declaration !== undefined && !/\/lib\.[\w.]+\.d\.ts$|\/models\/globals\//.test(declaration.getSourceFile().fileName);
}

const isHere = ({ file }: Walk, symbol: ts.Symbol | undefined): symbol is ts.Symbol =>
  symbol?.declarations?.some(declaration => declaration.getSourceFile() === file) ?? false;

const declaredAt = (symbol: ts.Symbol): { declaration?: ts.Declaration } => {
  const declaration = symbol.declarations?.[0];
  return declaration ? { declaration } : {};
};

function add({ points }: Walk, path: string, point: Omit<Point, 'path'>): void {
  if (!points.has(path)) points.set(path, { path, ...point });
}
