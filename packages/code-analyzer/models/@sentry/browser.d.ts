export * from '@sentry/core';
/** The name of version 7. */
export class Replay {
  /**
   * @secure collection options.maskAllText off=false unless=options.mask,options.maskFn
   * @secure collection options.maskAllInputs off=false unless=options.mask,options.maskFn
   * @secure collection options.blockAllMedia doubtful=false unless=options.block
   */
  constructor(options?: any);
}
