import { rules as registry } from '@proviso/linter';
import type { Linter } from 'eslint';

export type RuleSetName = 'recommended' | 'strict' | 'all';

const recommended: Linter.RulesRecord = {
  'proviso/policy': 'error',
  ...Object.fromEntries(registry.map(rule => [`proviso/${rule.name}`, 'error'] as const)),
};

/**
 * What is an error for Proviso is one for ESLint, so `recommended` and `strict` pass and fail as `proviso check` does: what is none is
 * a warning in `strict`. In `all` everything is an error, a finding that rests on a name alone too.
 */
export const ruleSets: Readonly<Record<RuleSetName, Linter.RulesRecord>> = {
  recommended,
  strict: { ...recommended, 'proviso/review-findings': 'warn' },
  all: { ...recommended, 'proviso/review-findings': 'error' },
};
