export * from '@sentry/core';
