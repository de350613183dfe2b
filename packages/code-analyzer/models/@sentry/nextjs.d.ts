export * from '@sentry/react';
export function withSentryConfig<T>(config: T, options?: any): T;
export function captureRequestError(error: unknown, request: any, context: any): void;
export function captureUnderscoreErrorException(context: any): Promise<string | undefined>;
export function withServerActionInstrumentation<T>(name: string, ...values: any[]): T;
/** The name of version 7. */
export class Replay {
  /**
   * @secure collection options.maskAllText off=false unless=options.mask,options.maskFn
   * @secure collection options.maskAllInputs off=false unless=options.mask,options.maskFn
   * @secure collection options.blockAllMedia doubtful=false unless=options.block
   */
  constructor(options?: any);
}
