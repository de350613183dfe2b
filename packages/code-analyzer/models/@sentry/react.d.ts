export * from '@sentry/core';
export function withErrorBoundary<T>(component: T, options?: any): T;
export function withProfiler<T>(component: T, options?: any): T;
export function reactRouterV6BrowserTracingIntegration(options?: any): any;
export const ErrorBoundary: any;
export const Profiler: any;
