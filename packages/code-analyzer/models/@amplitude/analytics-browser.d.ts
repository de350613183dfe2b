export * from '@amplitude/analytics-core';
