export * from '@sentry/core';
/**
 * @secure collection options.maskAllText off=false
 * @secure collection options.maskAllImages doubtful=false
 */
export function mobileReplayIntegration(options?: any): any;
