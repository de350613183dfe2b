/** Everything of the linter that needs no compiler. */
export * from './finding.ts';
export * from './project.ts';
export { applyEdits, safeEdits, type Edit } from './safe-edits.ts';
export { builtinPack } from './builtin-pack.ts';
export { configurationName } from './find-configurations.ts';
export { findProjectRoot } from './find-project-root.ts';
export { openKeptProject } from './kept-project.ts';
export type { RuleDocumentation, RuleFamily } from './define-rule.ts';
export { rules } from './rule-registry.ts';
export { createKeeping, libraryOf, nodeFileAccess, stageNames } from '@proviso/code-analyzer/plain';
export type {
  AskedOfFile,
  Coverage,
  CoverageKind,
  CoverageNote,
  DescribedStage,
  Evidence,
  FactStore,
  FileAccess,
  FlowStep,
  Keeping,
  Label,
  LabelledPlace,
  Place,
  Span,
  StageName,
} from '@proviso/code-analyzer/plain';
