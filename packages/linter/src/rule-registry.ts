/** Every rule. Hosts, SARIF metadata, documentation index and configuration schema come from here. */
import type { Rule } from './define-rule.ts';
import { everyRule } from './rules.gen.ts';

export const rules: readonly Rule[] = everyRule;
