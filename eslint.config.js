import { readFileSync } from 'node:fs';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Which package may import which, and why: also read by `tools/import-graph.test.ts`, which proves it without a linter. */
const house = JSON.parse(readFileSync(new URL('tools/import-graph/house.json', import.meta.url), 'utf8'));
const publishedNames = { 'eslint-plugin': 'eslint-plugin-proviso', cli: 'proviso', 'vscode-extension': 'proviso-vscode' };
const publishedName = folder => publishedNames[folder] ?? `@proviso/${folder}`;

const strangersOf = name => Object.keys(house.packages).filter(other => other !== name && !house.packages[name].mayImport.includes(other));

/** Arrows that the house does not have, whichever way they are written. */
const zones = Object.entries(house.packages).flatMap(([name, { why }]) =>
  strangersOf(name).map(other => ({
    target: `./packages/${name}/src`,
    from: `./packages/${other}`,
    message: `${name} must not import ${other}: ${why} (docs/architecture.md).`,
  })),
);

/** The same by name, for a package that is not built yet and so does not resolve. */
function forbiddenNames(name) {
  const strangers = strangersOf(name).map(other => ({
    regex: `^${publishedName(other)}(/|$)`,
    message: `${name} must not import it: ${house.packages[name].why} (docs/architecture.md).`,
  }));
  const folders = Object.keys(house.packages).join('|');
  return [
    ...strangers,
    {
      regex: `^(\\.\\./)+(${folders})/`,
      message: 'Import another package by its published name: only what its `exports` offer is meant for others.',
    },
  ];
}

function forbiddenModules(file) {
  return house.insidePackages
    .filter(zone => file.startsWith(`${zone.in}/`))
    .flatMap(zone => zone.modules.map(module => ({ regex: `^${module}(/|$)`, message: `${zone.why} (docs/architecture.md).` })));
}

const importDirection = Object.keys(house.packages).map(name => ({
  files: [`packages/${name}/src/**/*.ts`],
  ignores: house.insidePackages.flatMap(zone => (zone.except ? [`${zone.except}/**`] : [])),
  rules: {
    'no-restricted-imports': ['error', { patterns: [...forbiddenNames(name), ...forbiddenModules(`packages/${name}/src/`)] }],
  },
}));

const seams = house.insidePackages
  .filter(zone => zone.except)
  .map(zone => ({
    files: [`${zone.except}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: forbiddenNames(zone.in.split('/')[1]) }] },
  }));

const sizeBudgets = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-depth': ['error', 3],
  'max-params': ['error', 4],
  complexity: ['error', 20],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/*.gen.ts',
      '**/*.d.ts',
      'packages/*/cases/**',
      'packages/code-analyzer/models/**',
      'fixtures/*/**',
      '**/.*/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })],
    },
    rules: {
      ...sizeBudgets,
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers and lists of names read well in messages; objects do not and stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `while (true)` says what it means.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...importDirection,
  ...seams,
  {
    // A test reads top to bottom; what it makes up is checked by running it. Tools and benchmarks talk to a terminal.
    files: ['packages/*/test/**/*.ts', 'packages/*/e2e/**/*.ts', '**/*.test.ts', 'tools/**/*.ts', 'benchmarks/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    rules: {
      'max-lines-per-function': 'off',
      complexity: 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
);
