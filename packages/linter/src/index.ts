export * from './finding.ts';
export * from './project.ts';
export type { Coverage, CoverageNote, Evidence, FileAccess, FlowStep, Label, LabelledPlace, Place, Span } from '@proviso/code-analyzer';
