import { createRequire } from 'node:module';
import type { ESLint, Linter } from 'eslint';

const require = createRequire(import.meta.url);

export const newestEslint: typeof ESLint = require('eslint-10').ESLint;

/** Every ESLint that the plugin supports, as its users start it. ESLint 8 keeps flat configuration behind a door of its own. */
export const eslintVersions: readonly (readonly [string, typeof ESLint])[] = [
  ['8.57', require('eslint-8/use-at-your-own-risk').FlatESLint],
  ['9', require('eslint-9').ESLint],
  ['10', newestEslint],
];

export interface LintSettings {
  readonly cwd: string;
  readonly config: Linter.Config[];
  readonly options?: ESLint.Options;
}

/** The real class with a configuration of the test. */
export function startEslint(Class: typeof ESLint, { cwd, config, options }: LintSettings): ESLint {
  return new Class({ cwd, overrideConfigFile: true, overrideConfig: config, ...options });
}
