import { rules as registry } from '@proviso/linter';
import type { ESLint, Linter } from 'eslint';
import { componentParser, schemaParser, typescriptParser } from './parsers.ts';
import { projectDigest } from './project-digest.ts';

const scripts = ['**/*.{js,jsx,mjs,cjs}'];
const typescript = ['**/*.{ts,tsx,mts,cts}'];
const schemas = ['**/*.prisma'];
const components = ['**/*.vue'];

/** Flat configurations. They name a parser for TypeScript only so that they work alone: whatever comes after them in a configuration wins. */
export function makeConfigs(plugin: ESLint.Plugin): Readonly<Record<'recommended' | 'strict', Linter.Config[]>> {
  const recommended: Linter.RulesRecord = {
    'proviso/policy': 'error',
    ...Object.fromEntries(registry.map(rule => [`proviso/${rule.name}`, 'error'] as const)),
  };
  return {
    recommended: configOf('recommended', plugin, recommended),
    strict: configOf('strict', plugin, { ...recommended, 'proviso/review-findings': 'error' }),
  };
}

function configOf(name: string, plugin: ESLint.Plugin, rules: Linter.RulesRecord): Linter.Config[] {
  return [
    { name: `proviso/${name}/jsx`, files: scripts, languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
    { name: `proviso/${name}/typescript`, files: typescript, languageOptions: { parser: typescriptParser } },
    { name: `proviso/${name}/schemas`, files: schemas, languageOptions: { parser: schemaParser } },
    { name: `proviso/${name}/components`, files: components, languageOptions: { parser: componentParser } },
    {
      name: `proviso/${name}`,
      files: [...scripts, ...typescript, ...schemas, ...components],
      plugins: { proviso: plugin },
      settings: { proviso: { digest: lazyDigest } },
      rules,
    },
  ];
}

/**
 * ESLint's cache keeps a result as long as file and configuration stay the same, but a finding depends on other files, the policy
 * and the models too. So the configuration holds a digest of them, made when ESLint writes the configuration down for its cache.
 */
const lazyDigest = { toJSON: (): string => projectDigest(process.cwd()) };
