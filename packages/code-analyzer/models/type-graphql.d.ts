/** Decorators of a GraphQL schema in classes. */
export const Field: any;
export const ObjectType: any;
export const InputType: any;
export const InterfaceType: any;
export const ArgsType: any;
export const Resolver: any;
export const Query: any;
export const Mutation: any;
export const Subscription: any;
export const FieldResolver: any;
export const Arg: any;
export const Args: any;
export const Root: any;
export const Ctx: any;
export const Info: any;
export const Authorized: any;
export const UseMiddleware: any;
export const Directive: any;
export const Extensions: any;
export const ID: any;
export const Int: any;
export const Float: any;
export const GraphQLISODateTime: any;
export const GraphQLTimestamp: any;
export function registerEnumType(values: any, options: any): void;
export function createUnionType(options: any): any;
export function buildSchema(options: any): Promise<any>;
export function buildSchemaSync(options: any): any;
export function createMethodDecorator(resolver: any): any;
export function createParamDecorator(resolver: any): any;
export type ClassType<T = any> = new (...values: any[]) => T;
export type MiddlewareFn<C = any> = (action: { root: any; args: any; context: C; info: any }, next: () => Promise<any>) => Promise<any>;
export type AuthChecker<C = any, R = any> = (
  action: { root: any; args: any; context: C; info: any },
  roles: R[],
) => boolean | Promise<boolean>;
export interface ResolverInterface<T> {}
export const PubSub: any;
