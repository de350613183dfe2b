import type { ESLint, Linter } from 'eslint';
import { makeConfigs } from './configs.ts';
import { packageVersion } from './package-version.ts';
import { rules } from './rules.ts';

export type ProvisoPlugin = ESLint.Plugin & {
  readonly configs: Readonly<Record<'recommended' | 'strict', Linter.Config[]>>;
};

const named: ESLint.Plugin = {
  meta: { name: 'eslint-plugin-proviso', version: packageVersion(), namespace: 'proviso' },
  rules: { ...rules },
};

// A configuration holds its plugin and the plugin its configurations, so one of them comes second.
export const plugin: ProvisoPlugin = Object.assign(named, { configs: makeConfigs(named) });
