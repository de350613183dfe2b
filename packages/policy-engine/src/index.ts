export * from './runtime.ts';
export * from './explain.ts';
export * from './filter.ts';
export * from './diagnostic.ts';
export { compile, type Compilation, type CompileSettings } from './compile.ts';
export { possibleOutcomes, type PossibleOutcomes } from './decide/possible-outcomes.ts';
export type { FunctionReference, ProvisoConfig, WrittenModel } from './config/config.ts';
export { formatDocument, type Formatted } from './format/format-document.ts';
export type { CedarOmission } from './cedar/cedar-part.ts';
export {
  cedarEntities,
  cedarRequests,
  type CedarEntity,
  type CedarId,
  type CedarRequest,
  type CedarValue,
} from './cedar/cedar-requests.ts';
export { exportCedar, type CedarExport, type CedarSettings } from './cedar/export-cedar.ts';
export { canonicalPolicy } from './emit/canonical-policy.ts';
export { digestMatches } from './emit/digest.ts';
export { handbookFiles, type HandbookFile, type HandbookFormat } from './handbook/handbook-files.ts';
export { safeguardIds, safeguardInWords } from './handbook/safeguard-in-words.ts';
export type { OpenPoint } from './handbook/page.ts';
export { generateTypeScript } from './typescript/generate-typescript.ts';
export { placeMissingPolicy } from './config/missing-policy.ts';
export { parseConfig, type ParsedConfig } from './config/parse-config.ts';
export { declaredPlaces, type DeclaredPlace } from './declared-places.ts';
export type {
  Change,
  Circumstance,
  MovementChange,
  PartChange,
  PolicyDifference,
  RequestChange,
  RequestScope,
  UndecidedChange,
} from './difference/difference.ts';
export { requestFields } from './decide/read-attribute.ts';
export { diffPolicies, type DiffSettings } from './difference/diff-policies.ts';
export { differenceKinds, directionOf, isDifferenceKind, type DifferenceKind, type Direction } from './difference/difference-kinds.ts';
export { documentationOf, renderDiagnostic, type RenderSettings } from './render/render-diagnostic.ts';
export { configSchema } from './schema/config-schema.ts';
export { policySchema } from './schema/policy-schema.ts';
export { policyTestSchema } from './schema/policy-test-schema.ts';
export { durationBounds, type DurationBounds } from './time/duration-bounds.ts';
export { positionOf, type Position } from './syntax/position.ts';
export { runPolicyTests, type PolicyTestSettings } from './testing/run-policy-tests.ts';
export type { BaseText } from './testing/run/run-compare.ts';
export type { CheckCode, FoundInCode } from './testing/run/test-run.ts';
export {
  percentOf,
  type CoverageOfKind,
  type Failure,
  type MutationResult,
  type PolicyCoverage,
  type PolicyTestResult,
  type TestKind,
  type TestResult,
} from './testing/test-result.ts';
export { printable } from './render/printable.ts';
export { nearest } from './structure/nearest.ts';
export { unusedWaivers, type WrittenWaiver } from './unused-waivers.ts';
export {
  waiverFor,
  waiversCovering,
  waiverStateAt,
  type MatchesGlob,
  type WaivableFinding,
  type WaiverSettings,
  type WaiverState,
  type WaiverVerdict,
} from './waivers.ts';
