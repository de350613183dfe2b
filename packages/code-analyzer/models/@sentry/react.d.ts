export * from '@sentry/core';
export function withErrorBoundary<T>(component: T, options?: any): T;
export function withProfiler<T>(component: T, options?: any): T;
export function reactRouterV6BrowserTracingIntegration(options?: any): any;
export const ErrorBoundary: any;
export const Profiler: any;
/** The name of version 7. */
export class Replay {
  /**
   * @secure collection options.maskAllText off=false unless=options.mask,options.maskFn
   * @secure collection options.maskAllInputs off=false unless=options.mask,options.maskFn
   * @secure collection options.blockAllMedia doubtful=false unless=options.block
   */
  constructor(options?: any);
}
