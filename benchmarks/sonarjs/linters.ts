import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../tools/import-graph/house.ts';
import { installDependencies, writeJson } from '../real-project.ts';

/** A configuration of the same ESLint, and the rules of it that are about connections, certificates, cookies and ciphers. */
export interface ConfiguredLinter {
  readonly name: 'proviso' | 'sonarjs';
  readonly configuration: string;
  readonly rules: ReadonlySet<string>;
}

const sonarjsVersion = '4.2.2';

const sonarjsRules = [
  'no-clear-text-protocols',
  'strict-transport-security',
  'aws-s3-bucket-insecure-http',
  'weak-ssl',
  'unverified-certificate',
  'unverified-hostname',
  'insecure-cookie',
  'cookie-no-httponly',
  'hashing',
  'no-weak-cipher',
  'encryption-secure-mode',
  'pseudo-random',
].map(rule => `sonarjs/${rule}`);

const provisoRules = [
  'no-plaintext-transport',
  'require-hsts',
  'require-modern-tls',
  'no-unverified-certificate',
  'require-secure-cookies',
  'no-weak-protection',
].map(rule => `proviso/${rule}`);

/** Installed once, in `.bench/sonarjs/`: it brings packages along that nothing else here needs. */
export function prepareLinters(): readonly [proviso: ConfiguredLinter, sonarjs: ConfiguredLinter] {
  const folder = join(repositoryRoot, '.bench/sonarjs');
  if (!existsSync(join(folder, 'node_modules'))) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeJson(join(folder, 'package.json'), {
      name: 'bench-sonarjs',
      private: true,
      dependencies: { 'eslint-plugin-sonarjs': sonarjsVersion },
    });
    installDependencies(folder);
  }
  return [configureProviso(folder), configureSonarjs(folder)];
}

/** As its documentation says, and with nothing of `typescript-eslint` that needs types. */
function configureProviso(folder: string): ConfiguredLinter {
  const configuration = join(folder, 'proviso.config.mjs');
  const plugin = pathToFileURL(join(repositoryRoot, 'packages/eslint-plugin/dist/index.js'));
  writeFileSync(configuration, `import proviso from '${plugin.href}';\nexport default [...proviso.configs.recommended];\n`);
  return { name: 'proviso', configuration, rules: new Set(provisoRules) };
}

/** With typed linting, without which most of these rules see little. */
function configureSonarjs(folder: string): ConfiguredLinter {
  const configuration = join(folder, 'sonarjs.config.mjs');
  const parser = pathToFileURL(join(repositoryRoot, 'node_modules/@typescript-eslint/parser/dist/index.js'));
  const rules = Object.fromEntries(sonarjsRules.map(rule => [rule, 'error']));
  writeFileSync(
    configuration,
    `import sonarjs from 'eslint-plugin-sonarjs';
import * as parser from '${parser.href}';
export default [
  {
    files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'],
    plugins: { sonarjs },
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: process.cwd(), ecmaFeatures: { jsx: true } } },
    rules: ${JSON.stringify(rules)},
  },
];
`,
  );
  return { name: 'sonarjs', configuration, rules: new Set(sonarjsRules) };
}
