import type { ESLint, Linter } from 'eslint';
import { cacheSettings } from './cache-settings.ts';
import { allLanguages, components, schemas, scripts, typescript } from './languages.ts';
import { componentParser, schemaParser, typescriptParser } from './parsers.ts';
import { ruleSets, type RuleSetName } from './rule-sets.ts';

/** They name a parser for TypeScript only so that they work alone: whatever comes after them in a configuration wins. */
export function flatConfigOf(name: RuleSetName, plugin: ESLint.Plugin): Linter.Config[] {
  return [
    { name: `proviso/${name}/jsx`, files: scripts, languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
    { name: `proviso/${name}/typescript`, files: typescript, languageOptions: { parser: typescriptParser } },
    { name: `proviso/${name}/schemas`, files: schemas, languageOptions: { parser: schemaParser } },
    { name: `proviso/${name}/components`, files: components, languageOptions: { parser: componentParser } },
    {
      name: `proviso/${name}`,
      files: allLanguages,
      plugins: { proviso: plugin },
      settings: { proviso: cacheSettings },
      rules: ruleSets[name],
    },
  ];
}
