import type { Linter } from 'eslint';
import { cacheSettings } from './cache-settings.ts';
import { allLanguages, components, schemas, scripts, typescript } from './languages.ts';
import { ruleSets, type RuleSetName } from './rule-sets.ts';

/** What `plugin:proviso/recommended` stands for in `.eslintrc`. */
export interface EslintrcConfig {
  plugins: string[];
  settings: Record<string, unknown>;
  overrides: { files: string[]; parser?: string; parserOptions?: Linter.ParserOptions; rules?: Linter.RulesRecord }[];
}

/** In `.eslintrc` a parser is a name that `require` finds. This package finds itself by its own. */
const parser = 'eslint-plugin-proviso/parser';

/** All in `overrides`, because these tell ESLint to look at files that are no `.js`. What the extending configuration says wins. */
export function eslintrcConfigOf(name: RuleSetName): EslintrcConfig {
  return {
    plugins: ['proviso'],
    settings: { proviso: cacheSettings },
    overrides: [
      { files: scripts, parserOptions: { ecmaVersion: 'latest', sourceType: 'module', ecmaFeatures: { jsx: true } } },
      { files: ['**/*.cjs'], parserOptions: { sourceType: 'commonjs' } },
      { files: [...typescript, ...schemas, ...components], parser },
      { files: allLanguages, rules: ruleSets[name] },
    ],
  };
}
