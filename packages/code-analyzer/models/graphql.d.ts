/** What GraphQL answers when something fails: the message of an error and its extensions go to the client. */
export class GraphQLError extends Error {
  /** @sink error message options.extensions */
  constructor(message: string, options?: GraphQLErrorOptions | null);
  /** @sink error message extensions */
  constructor(
    message: string,
    nodes?: readonly ASTNode[] | ASTNode | null,
    source?: Source | null,
    positions?: readonly number[] | null,
    path?: readonly (string | number)[] | null,
    originalError?: Error | null,
    extensions?: GraphQLErrorExtensions | null,
  );
  readonly locations: readonly SourceLocation[] | undefined;
  readonly path: readonly (string | number)[] | undefined;
  readonly nodes: readonly ASTNode[] | undefined;
  readonly source: Source | undefined;
  readonly positions: readonly number[] | undefined;
  readonly originalError: Error | undefined;
  readonly extensions: GraphQLErrorExtensions;
  toJSON(): GraphQLFormattedError;
}
export interface GraphQLErrorExtensions {
  [attributeName: string]: unknown;
}
export interface GraphQLErrorOptions {
  nodes?: readonly ASTNode[] | ASTNode | null;
  source?: Source | null;
  positions?: readonly number[] | null;
  path?: readonly (string | number)[] | null;
  originalError?: Error | null;
  extensions?: GraphQLErrorExtensions | null;
}
export interface GraphQLFormattedError {
  readonly message: string;
  readonly locations?: readonly SourceLocation[];
  readonly path?: readonly (string | number)[];
  readonly extensions?: { [key: string]: unknown };
}
export interface SourceLocation {
  readonly line: number;
  readonly column: number;
}
export class Source {
  constructor(body: string, name?: string, locationOffset?: any);
  body: string;
  name: string;
}

export type ASTNode = any;
export type DocumentNode = any;
export type FieldNode = any;
export type SelectionSetNode = any;
export type FragmentDefinitionNode = any;
export type OperationDefinitionNode = any;
export type ValueNode = any;
export type ExecutionResult = any;
export type ExecutionArgs = any;
export type GraphQLResolveInfo = any;
export type GraphQLFieldConfig = any;
export type GraphQLFieldResolver = any;
export type GraphQLOutputType = any;
export type GraphQLInputType = any;
export type GraphQLNamedType = any;
export type GraphQLType = any;
export type GraphQLScalarTypeConfig = any;
export type ValidationRule = any;
export type ValidationContext = any;

export class GraphQLSchema {
  constructor(configuration: any);
  readonly [member: string]: any;
}
export class GraphQLObjectType {
  constructor(configuration: any);
  readonly [member: string]: any;
}
export class GraphQLInterfaceType {
  constructor(configuration: any);
  readonly [member: string]: any;
}
export class GraphQLUnionType {
  constructor(configuration: any);
  readonly [member: string]: any;
}
export class GraphQLInputObjectType {
  constructor(configuration: any);
  readonly [member: string]: any;
}
export class GraphQLScalarType {
  constructor(configuration: any);
  readonly [member: string]: any;
}
export class GraphQLEnumType {
  constructor(configuration: any);
  readonly [member: string]: any;
}
export class GraphQLList {
  constructor(ofType: any);
  readonly [member: string]: any;
}
export class GraphQLNonNull {
  constructor(ofType: any);
  readonly [member: string]: any;
}
export class GraphQLDirective {
  constructor(configuration: any);
  readonly [member: string]: any;
}
export const GraphQLString: any;
export const GraphQLInt: any;
export const GraphQLFloat: any;
export const GraphQLBoolean: any;
export const GraphQLID: any;
export const Kind: any;
export const specifiedRules: any;
export const BREAK: any;
export function graphql(...values: any[]): any;
export function graphqlSync(...values: any[]): any;
export function parse(...values: any[]): any;
export function print(...values: any[]): any;
export function execute(...values: any[]): any;
export function subscribe(...values: any[]): any;
export function validate(...values: any[]): any;
export function visit(...values: any[]): any;
export function buildSchema(...values: any[]): any;
export function buildASTSchema(...values: any[]): any;
export function printSchema(...values: any[]): any;
export function lexicographicSortSchema(...values: any[]): any;
export function introspectionFromSchema(...values: any[]): any;
export function getIntrospectionQuery(...values: any[]): any;
export function buildClientSchema(...values: any[]): any;
export function defaultFieldResolver(...values: any[]): any;
export function isObjectType(...values: any[]): any;
export function isNonNullType(...values: any[]): any;
export function isListType(...values: any[]): any;
export function isScalarType(...values: any[]): any;
export function isEnumType(...values: any[]): any;
export function isInterfaceType(...values: any[]): any;
export function isUnionType(...values: any[]): any;
export function isInputObjectType(...values: any[]): any;
export function getNamedType(...values: any[]): any;
export function getNullableType(...values: any[]): any;
export function getOperationAST(...values: any[]): any;
export function separateOperations(...values: any[]): any;
export function stripIgnoredCharacters(...values: any[]): any;
export function valueFromAST(...values: any[]): any;
export function valueFromASTUntyped(...values: any[]): any;
export function astFromValue(...values: any[]): any;
export function typeFromAST(...values: any[]): any;
export function assertValidSchema(...values: any[]): any;
export function extendSchema(...values: any[]): any;
