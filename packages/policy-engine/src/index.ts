export * from './runtime.ts';
export * from './diagnostic.ts';
export { compile, type Compilation, type CompileSettings } from './compile.ts';
export type { FunctionReference, ProvisoConfig } from './config/config.ts';
export { parseConfig, type ParsedConfig } from './config/parse-config.ts';
export { documentationOf, renderDiagnostic, type RenderSettings } from './render/render-diagnostic.ts';
export { configSchema } from './schema/config-schema.ts';
export { policySchema } from './schema/policy-schema.ts';
export { positionOf, type Position } from './syntax/position.ts';
