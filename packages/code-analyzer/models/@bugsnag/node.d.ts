export * from '@bugsnag/js';
export { default } from '@bugsnag/js';
