import type { ESLint, Linter, Rule } from 'eslint';
import { makeConfigs } from './configs.ts';
import { packageVersion } from './package-version.ts';
import { rules } from './rules.ts';

export interface ProvisoPlugin extends ESLint.Plugin {
  readonly meta: NonNullable<ESLint.Plugin['meta']>;
  readonly rules: Record<string, Rule.RuleModule>;
  readonly configs: Record<'recommended' | 'strict', Linter.Config[]>;
}

const named = {
  meta: { name: 'eslint-plugin-proviso', version: packageVersion(), namespace: 'proviso' },
  rules: { ...rules },
};

// A configuration holds its plugin and the plugin its configurations, so one of them comes second.
export const plugin: ProvisoPlugin = Object.assign(named, { configs: makeConfigs(named) });
