import { rules as registry } from '@proviso/linter';
import type { Rule } from 'eslint';
import { makeRule } from './make-rule.ts';

/**
 * One for each of Proviso's rules, reporting its errors. What a comment suppresses is reported whatever its severity: ESLint takes it
 * back and knows the comment as used, which it would call useless if nothing had been reported under that name.
 */
const findingRules = Object.fromEntries(
  registry.map(
    rule =>
      [
        rule.name,
        makeRule({
          description: rule.summary,
          reports: finding => finding.rule === rule.name && (finding.severity === 'error' || finding.suppression !== undefined),
          messageOf: finding => finding.message,
          isFixable: rule.hasFix,
        }),
      ] as const,
  ),
);

/** ESLint sets one severity for a whole rule, so warnings and suggestions of all rules come from this one. */
const reviewFindings = makeRule({
  description: 'Findings that are worth a look and no error, such as those that rest on a name alone.',
  reports: finding => finding.severity !== 'error' && finding.suppression === undefined,
  messageOf: finding => `${finding.rule}: ${finding.message}`,
  isFixable: false,
});

/** Every rule says once in a run when the policy is not valid. This one does nothing else, and stands first, so that the message has its name. */
const policy = makeRule({
  description: 'The policy and the configuration must be valid.',
  reports: () => false,
  messageOf: () => '',
  isFixable: false,
});

export const rules: Readonly<Record<string, Rule.RuleModule>> = { policy, ...findingRules, 'review-findings': reviewFindings };
