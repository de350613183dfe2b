export { openAnalysis, type Analysis, type AnalysisSettings } from './analyze.ts';
export { memoryFileAccess } from './workspace/memory-file-access.ts';
export * from './plain.ts';
