export * from './judging.ts';
export { openAndKeepProject } from './keep-project.ts';
export { openProject } from './open-project.ts';
