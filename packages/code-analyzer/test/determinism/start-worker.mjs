/** A worker begins in plain JavaScript, which then reads TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./project-facts-worker.ts');
