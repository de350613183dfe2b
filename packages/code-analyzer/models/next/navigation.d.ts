interface Router {
  /** @sink url url */
  push(url: string, options?: any): void;
  /** @sink url url */
  replace(url: string, options?: any): void;
  prefetch(url: string, options?: any): void;
  back(): void;
  forward(): void;
  refresh(): void;
}
export function useRouter(): Router;
export function usePathname(): string;
export function useSearchParams(): URLSearchParams;
export function useParams<T = { [name: string]: string | string[] }>(): T;
export function useSelectedLayoutSegment(key?: string): string | null;
/** @sink url url */
export function redirect(url: string, type?: any): never;
/** @sink url url */
export function permanentRedirect(url: string, type?: any): never;
export function notFound(): never;
