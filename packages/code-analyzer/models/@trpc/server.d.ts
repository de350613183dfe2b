/** What a schema lets through. */
type Parsed<S> = S extends { parse(value: any, ...rest: any[]): infer T }
  ? T
  : S extends { validateSync(value: any, ...rest: any[]): infer T }
    ? T
    : S extends (value: any) => infer T
      ? Awaited<T>
      : any;
type Joined<A, B> = Omit<A, keyof B> & B;
interface MiddlewareResult<C> {
  readonly ok: boolean;
  readonly marker: C;
}
interface Options<C, I> {
  ctx: C;
  /** @source request.body */
  input: I;
  path: string;
  type: 'query' | 'mutation' | 'subscription';
  signal: AbortSignal | undefined;
}
interface MiddlewareOptions<C> extends Options<C, any> {
  getRawInput(): Promise<any>;
  meta: any;
  next: {
    (): Promise<MiddlewareResult<{}>>;
    <N>(options: { ctx?: N; input?: any; getRawInput?: any }): Promise<MiddlewareResult<N>>;
  };
}
interface Middleware<N> {
  unstable_pipe(middleware: any): Middleware<any>;
}
export interface ProcedureBuilder<C, I> {
  input<S>(schema: S): ProcedureBuilder<C, unknown extends I ? Parsed<S> : I & Parsed<S>>;
  output<S>(schema: S): ProcedureBuilder<C, I>;
  meta(meta: any): ProcedureBuilder<C, I>;
  use<N>(middleware: Middleware<N> | ((options: MiddlewareOptions<C>) => Promise<MiddlewareResult<N>>)): ProcedureBuilder<Joined<C, N>, I>;
  concat(builder: any): ProcedureBuilder<C, I>;
  query<R>(resolver: (options: Options<C, I>) => R): any;
  mutation<R>(resolver: (options: Options<C, I>) => R): any;
  subscription<R>(resolver: (options: Options<C, I>) => R): any;
}
interface Root<C> {
  procedure: ProcedureBuilder<C, unknown>;
  middleware<N>(run: (options: MiddlewareOptions<C>) => Promise<MiddlewareResult<N>>): Middleware<N>;
  router<R>(procedures: R): R & { createCaller(context: any): any; _def: any };
  mergeRouters(...routers: any[]): any;
  createCallerFactory(router: any): any;
  _config: any;
}
interface RootBuilder<C> {
  context<N>(): RootBuilder<Awaited<N extends (...values: any[]) => infer R ? R : N>>;
  meta<M>(): RootBuilder<C>;
  create(options?: any): Root<C>;
}
export const initTRPC: RootBuilder<object>;
export class TRPCError extends Error {
  /** @sink error options.message options.cause */
  constructor(options: { message?: string; code: string; cause?: unknown });
  readonly code: any;
}
export type inferRouterInputs<R> = any;
export type inferRouterOutputs<R> = any;
export type inferProcedureInput<P> = any;
export type inferProcedureOutput<P> = any;
export type AnyRouter = any;
export type AnyTRPCRouter = any;
export function experimental_standaloneMiddleware(): any;
