export interface Path {
  pathname: string;
  search: string;
  hash: string;
}
export type To = string | Partial<Path>;
export interface Location<State = any> extends Path {
  state: State;
  key: string;
}
export interface NavigateOptions {
  replace?: boolean;
  /** Kept beside the address, not in it. */
  state?: any;
  [other: string]: any;
}
export interface NavigateFunction {
  /** @sink url to */
  (to: To, options?: NavigateOptions): any;
  (delta: number): any;
}
export interface SetURLSearchParams {
  /** @sink url nextInit */
  (nextInit?: any, navigateOpts?: NavigateOptions): void;
}
export interface ActionFunctionArgs<Context = any> {
  request: Request;
  params: { readonly [name: string]: string | undefined };
  context?: Context;
}
export interface LoaderFunctionArgs<Context = any> {
  request: Request;
  params: { readonly [name: string]: string | undefined };
  context?: Context;
}
export function useNavigate(): NavigateFunction;
export function useLocation(): Location;
export function useParams(): { readonly [name: string]: string | undefined };
export function useSearchParams(defaultInit?: any): [URLSearchParams, SetURLSearchParams];
export function useHref(to: To, options?: any): string;
export function useLoaderData<T = any>(): any;
export function useActionData<T = any>(): any;
export function useRouteLoaderData<T = any>(routeId: string): any;
export function useOutletContext<Context = any>(): Context;
export function useRouteError(): any;
export function useMatch(pattern: any): any;
export function useMatches(): any[];
export function useNavigation(): any;
export function useNavigationType(): any;
export function useOutlet(context?: any): any;
export function useResolvedPath(to: To, options?: any): Path;
export function useRevalidator(): any;
export function useRoutes(routes: any[], location?: any): any;
export function useBlocker(shouldBlock: any): any;
export function useInRouterContext(): boolean;
export function useAsyncError(): any;
export function useAsyncValue(): any;
export function useSubmit(): any;
export function useFetcher<T = any>(options?: any): any;
export function useFetchers(): any[];
export function useFormAction(action?: string, options?: any): string;
export function useBeforeUnload(callback: any, options?: any): void;
export function useLinkClickHandler(to: To, options?: any): any;
/** @sink url url */
export function redirect(url: string, init?: any): Response;
/** @sink url url */
export function redirectDocument(url: string, init?: any): Response;
/** @sink url url */
export function replace(url: string, init?: any): Response;
/** @passes init -> return */
export function createSearchParams(init?: any): URLSearchParams;
/** @passes params -> return */
export function generatePath(path: string, params?: any): string;
/** @passes path -> return */
export function createPath(path: Partial<Path>): string;
/** @passes path -> return */
export function parsePath(path: string): Partial<Path>;
export function resolvePath(to: To, from?: string): Path;
export function matchPath(pattern: any, pathname: string): any;
export function matchRoutes(routes: any[], location: any, basename?: string): any;
export function renderMatches(matches: any): any;
export function isRouteErrorResponse(error: any): boolean;
export function createBrowserRouter(routes: any[], options?: any): any;
export function createHashRouter(routes: any[], options?: any): any;
export function createMemoryRouter(routes: any[], options?: any): any;
export function createRoutesFromElements(children: any, parent?: any): any[];
export function createRoutesFromChildren(children: any, parent?: any): any[];
export const Link: any;
export const NavLink: any;
export const Navigate: any;
export const Form: any;
export const Outlet: any;
export const Route: any;
export const Routes: any;
export const Router: any;
export const RouterProvider: any;
export const BrowserRouter: any;
export const HashRouter: any;
export const MemoryRouter: any;
export const ScrollRestoration: any;
export const Await: any;
