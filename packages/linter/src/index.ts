export * from './finding.ts';
export * from './project.ts';
export { openProject } from './open-project.ts';
export { builtinPack } from './builtin-pack.ts';
export { configurationName } from './find-configurations.ts';
export { findProjectRoot } from './find-project-root.ts';
export type { RuleDocumentation, RuleFamily } from './define-rule.ts';
export { rules } from './rule-registry.ts';
export { nodeFileAccess } from '@proviso/code-analyzer';
export type {
  Coverage,
  CoverageKind,
  CoverageNote,
  Evidence,
  FileAccess,
  FlowStep,
  Label,
  LabelledPlace,
  Place,
  Span,
} from '@proviso/code-analyzer';
