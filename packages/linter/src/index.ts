export * from './judging.ts';
export { describeFile, type DescribeFile } from './describe-file.ts';
export { openAndKeepProject } from './keep-project.ts';
export { openProject } from './open-project.ts';
