export * from '@sentry/react';
export function withSentryConfig<T>(config: T, options?: any): T;
export function captureRequestError(error: unknown, request: any, context: any): void;
export function captureUnderscoreErrorException(context: any): Promise<string | undefined>;
export function withServerActionInstrumentation<T>(name: string, ...values: any[]): T;
