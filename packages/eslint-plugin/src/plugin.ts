import type { ESLint, Rule } from 'eslint';
import { makeConfigs, type ProvisoConfigs } from './configs.ts';
import { packageVersion } from './package-version.ts';
import { rules } from './rules.ts';

export interface ProvisoPlugin extends Omit<ESLint.Plugin, 'configs'> {
  readonly meta: NonNullable<ESLint.Plugin['meta']>;
  readonly rules: Record<string, Rule.RuleModule>;
  readonly configs: ProvisoConfigs;
}

const named = {
  meta: { name: 'eslint-plugin-proviso', version: packageVersion(), namespace: 'proviso' },
  rules: { ...rules },
};

// A configuration holds its plugin and the plugin its configurations, so one of them comes second.
export const plugin: ProvisoPlugin = Object.assign(named, { configs: makeConfigs(named) });
