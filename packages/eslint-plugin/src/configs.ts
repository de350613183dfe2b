import type { ESLint, Linter } from 'eslint';
import { eslintrcConfigOf, type EslintrcConfig } from './eslintrc-configs.ts';
import { flatConfigOf } from './flat-configs.ts';
import type { RuleSetName } from './rule-sets.ts';

/** For `.eslintrc` by its name, and for a flat configuration spread: `...proviso.configs.recommended`. */
export type EitherConfig = EslintrcConfig & Iterable<Linter.Config>;

export type ProvisoConfigs = Record<RuleSetName, EitherConfig> & Record<`flat/${RuleSetName}`, Linter.Config[]>;

/**
 * ESLint's two systems look for different things under one name: `plugin:proviso/recommended` must be an object, and a flat
 * configuration an array. So the plain name is an object that spreads into the array, and the array has a name of its own, under
 * which `extends: ['proviso/recommended']` of a flat configuration looks for it.
 */
export function makeConfigs(plugin: ESLint.Plugin): ProvisoConfigs {
  const recommended = flatConfigOf('recommended', plugin);
  const strict = flatConfigOf('strict', plugin);
  const all = flatConfigOf('all', plugin);
  return {
    recommended: eitherConfigOf('recommended', recommended),
    strict: eitherConfigOf('strict', strict),
    all: eitherConfigOf('all', all),
    'flat/recommended': recommended,
    'flat/strict': strict,
    'flat/all': all,
  };
}

function eitherConfigOf(name: RuleSetName, flat: Linter.Config[]): EitherConfig {
  return { ...eslintrcConfigOf(name), [Symbol.iterator]: () => flat.values() };
}
