/**
 * The one seam between the analyzer and a TypeScript compiler.
 *
 * The rest of the analyzer gets syntax from here (nodes, kinds, guards) and asks the questions below; it never imports a
 * compiler and never sees a checker, so that another compiler (TypeScript 7's native one) can stand behind the same questions.
 */
import { ts } from '@ts-morph/common';
import type { Place } from '../facts.ts';
import type { PrismaSchema, StoredSchemaField } from '../prisma/schema.ts';
import type { ResolvedImport } from './open-program.ts';
import type { ModuleTarget } from './resolve-module.ts';
import { readTags, type Tag } from './read-tags.ts';

export type Node = ts.Node;
export type SourceFile = ts.SourceFile;
export type Expression = ts.Expression;
export type Declaration = ts.Declaration;
export type CallLike = ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression | ts.Decorator | ts.JsxOpeningLikeElement;
export type FunctionLike = ts.FunctionLikeDeclaration;
export type { ts as nodes } from '@ts-morph/common';

/** Kinds, guards and tree walks. Syntax only: nothing here needs a program. */
export const syntax: Omit<
  typeof ts,
  'createProgram' | 'createTypeChecker' | 'createLanguageService' | 'sys' | 'createCompilerHost' | 'createIncrementalProgram'
> = ts;

declare const typeBrand: unique symbol;
declare const symbolBrand: unique symbol;
/** A type, opaque: ask `describe`, `propertiesOf`. */
export interface Type {
  readonly [typeBrand]: true;
}
/** A symbol with aliases followed, opaque: ask `declarationsOf`. */
export interface Sym {
  readonly [symbolBrand]: true;
}

/** What is to be known about a type without looking into its members. `null` and `undefined` are left out. */
export interface TypeDescription {
  /** `any`, an error or `unknown`: nothing is known. `stub`: comes from a module that has neither source nor model. */
  readonly known: 'yes' | 'any' | 'unknown' | 'stub';
  /** `mod#Name` for a stub. */
  readonly stub?: string;
  /** Kinds of value that it can hold. */
  readonly holds: ReadonlySet<'string' | 'number' | 'boolean' | 'bigint' | 'symbol' | 'date' | 'function' | 'object' | 'array' | 'other'>;
  /** Names of the alias and of the class, interface or enum of each member of a union, without type arguments. */
  readonly names: readonly string[];
  /** Element type of an array, tuple, Set or iterable; awaited type of a promise; value type of a Map. */
  readonly element?: Type;
  readonly awaited?: Type;
  /** `T[K]`: of the properties of `T`, the one that the caller names. */
  readonly byKey?: true;
  /** May hold properties that it does not name: an index signature, a type parameter. */
  readonly open?: true;
  /** Every member is a literal type (`'admin' | 'user'`). */
  readonly literal: boolean;
}

export interface Property {
  readonly name: string;
  readonly symbol: Sym;
}

/** How a call is written around an expression: with its result awaited or not. `sure` where the types of both are known. */
export interface Wrapping {
  readonly awaits: boolean;
  readonly sure: boolean;
}

/** Where a declaration comes from. */
export type Origin =
  | { readonly kind: 'own'; readonly file: string }
  | { readonly kind: 'model'; readonly module: string }
  | { readonly kind: 'schema'; readonly file: string }
  | { readonly kind: 'lib' }
  | { readonly kind: 'stub'; readonly module: string };

/** The questions. Each list answers in the order asked. */
export interface Compiler {
  /** Absolute paths of the project's own source files, sorted. */
  readonly files: readonly string[];
  /** The library models that the program uses, those of globals included. */
  readonly modelFiles: readonly SourceFile[];
  readonly sourceFile: (file: string) => SourceFile | undefined;
  readonly typesOf: (nodes: readonly Node[]) => readonly Type[];
  readonly typeOf: (node: Node) => Type;
  readonly describe: (type: Type) => TypeDescription;
  /** Properties of the non-null type; of every member for a union. */
  readonly propertiesOf: (type: Type) => readonly Property[];
  readonly propertyOf: (type: Type, name: string) => Property | undefined;
  /** Names of the properties that every value of the type has of its own, so that a spread of it always sets them. */
  readonly alwaysSetBy: (type: Type) => readonly string[];
  readonly typeOfProperty: (property: Property, at: Node) => Type;
  /** Symbol that a name, property access or declaration stands for, aliases followed; for `{ email }` the variable. */
  readonly symbolOf: (node: Node) => Sym | undefined;
  readonly nameOf: (symbol: Sym) => string;
  /** Declarations of the root symbols: through mapped types, `Pick`, spreads and unions back to what was written. */
  readonly declarationsOf: (symbol: Sym) => readonly Declaration[];
  /** Declarations that a call may run: of the resolved signature, and for a union of the callee's type of each member. */
  readonly calleesOf: (call: CallLike) => readonly Declaration[];
  /** The values of a union of literals or enum members, as texts; `undefined` for a type that has others as well. */
  readonly literalsOf: (type: Type) => readonly string[] | undefined;
  /** What calling a value of this type gives, by its first signature, promises kept. */
  readonly resultOf: (type: Type) => Type | undefined;
  /** Whether a value of the type may stand in place of an expression, by what is expected there. */
  readonly mayStandAt: (type: Type, at: Expression) => boolean;
  /** Whether a call of the function may be written around an expression, by the types of both; nothing where they forbid it. */
  readonly wrappingOf: (at: Expression, declaration: Declaration) => Wrapping | undefined;
  /** Declared return type with promises kept. */
  readonly returnTypeOf: (declaration: FunctionLike) => Type | undefined;
  /** What calling a function gives, written out: two that read alike are alike, wherever they were asked for. */
  readonly resultText: (declaration: FunctionLike) => string;
  /** Methods of classes in the program that implement or override this member. */
  readonly implementationsOf: (declaration: Declaration) => readonly Declaration[];
  /** Tags in the comments of a declaration. */
  readonly tagsOf: (declaration: Node) => readonly Tag[];
  readonly originOf: (declaration: Node) => Origin;
  /** Where people wrote it: the declaration's name in its own file, or in the schema for a declaration that was made from one. */
  readonly placeOf: (declaration: Node) => Place;
  /** The schema's field that a declaration of a virtual module was made from. */
  readonly schemaFieldOf: (declaration: Node) => StoredSchemaField | undefined;
  /** Schemas of the program, sorted by their first file. */
  readonly schemas: readonly PrismaSchema[];
  /** `Logger.info`, `fetch`, `default`: the export-relative name of a declaration. */
  readonly qualifiedNameOf: (declaration: Node) => string;
  readonly importsOf: (file: string) => readonly ResolvedImport[];
  /** Packages that the project declares with `declare module 'x';`, and what their imports lead to instead. */
  readonly shorthandModules: readonly { readonly module: string; readonly target: ModuleTarget }[];
  readonly syntaxErrorsIn: (file: string) => readonly { readonly message: string; readonly place: Place }[];
  /** Names that a module exports, members of exported classes and objects as `Class.method`; sorted. */
  readonly exportsOf: (module: ModuleTarget) => readonly string[];
  /** Declarations of an export by such a name; empty when there is none. */
  readonly exportOf: (module: ModuleTarget, name: string) => readonly Declaration[];
}

export type { Tag } from './read-tags.ts';
export { readTags };
