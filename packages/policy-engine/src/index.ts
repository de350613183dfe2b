export * from './diagnostic.ts';
export * from './compiled-policy.ts';
export * from './safeguards.ts';
