import type { MiddlewareHandler } from 'hono';

/**
 * Strict-Transport-Security is on by default, for half a year.
 *
 * @secure hsts customOptions.strictTransportSecurity off=false
 */
export function secureHeaders(customOptions?: { [header: string]: any }): MiddlewareHandler;
