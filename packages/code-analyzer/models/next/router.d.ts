interface NextRouter {
  pathname: string;
  /** @source request.query */
  query: { [name: string]: string | string[] | undefined };
  asPath: string;
  locale?: string;
  isReady: boolean;
  events: any;
  /** @sink url url */
  push(url: any, as?: any, options?: any): Promise<boolean>;
  /** @sink url url */
  replace(url: any, as?: any, options?: any): Promise<boolean>;
  prefetch(url: string, ...values: any[]): Promise<void>;
  back(): void;
  reload(): void;
}
export type { NextRouter };
export function useRouter(): NextRouter;
declare const router: NextRouter;
export default router;
