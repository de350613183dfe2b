import { isAccepted, isWaived, rules as registry, type Finding } from '@proviso/linter';
import type { Rule } from 'eslint';
import { makeRule } from './make-rule.ts';

/**
 * One for each of Proviso's rules, reporting its errors that no waiver accepts. What a comment suppresses is reported whatever its severity, and
 * waived or not: ESLint takes it back and knows the comment as used, which it would call useless if nothing had been reported under that name.
 */
const findingRules = Object.fromEntries(
  registry.map(
    rule =>
      [
        rule.name,
        makeRule({
          description: rule.summary,
          reports: finding => finding.rule === rule.name && (isOpenError(finding) || finding.suppression !== undefined),
          messageOf: finding => finding.message,
          isFixable: rule.hasFix,
        }),
      ] as const,
  ),
);

const isOpenError = (finding: Finding): boolean => finding.severity === 'error' && !isAccepted(finding);

/** Who sees ESLint alone would learn of the end of a waiver by a build that fails. */
const isEnding = ({ suppression, waiver }: Finding): boolean => suppression === undefined && waiver?.state === 'ending';

/** ESLint sets one severity for a whole rule, so warnings and suggestions of all rules come from this one. */
const reviewFindings = makeRule({
  description: 'Findings that are worth a look and no error, such as those that rest on a name alone.',
  reports: finding => isEnding(finding) || (finding.severity !== 'error' && !isAccepted(finding)),
  messageOf: ({ rule, message, waiver }) =>
    waiver && isWaived({ waiver }) ? `${rule}: ${message} (waived by \`${waiver.id}\` until ${waiver.expires})` : `${rule}: ${message}`,
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
