export * from '@sentry/core';
export function SentryTraced(op?: string): any;
export function SentryCron(slug: string, config?: any): any;
export function SentryExceptionCaptured(): any;
