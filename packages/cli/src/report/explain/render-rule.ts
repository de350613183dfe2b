import type { RuleDocumentation } from '@proviso/linter/judging';
import type { TerminalStyle } from '../pretty/terminal-style.ts';

/** For people: what the rule wants, and why. */
export function renderRulePretty(rule: RuleDocumentation, { colors }: TerminalStyle): string {
  const fixes = [...(rule.hasFix ? ['by --fix'] : []), ...(rule.hasSuggestions ? ['suggestions'] : [])];
  const lines = [
    ['family', rule.family],
    ['enforces', rule.safeguard],
    ['weakness', rule.cwe.join(', ')],
    ['measure', rule.dpv.join(', ')],
    ['law', rule.laws.join(', ')],
    ['fix', fixes.join(', ') || 'none'],
    ['page', `${rule.page} in Proviso's repository`],
  ] as const;
  return `${colors.bold(rule.name)}\n${rule.summary}\n\n${lines.map(([name, text]) => `  ${colors.dim(name.padEnd(8))}  ${text}`).join('\n')}\n`;
}

/** For programs. Version 1: fields may be added. */
export function renderRuleJson({
  name,
  family,
  summary,
  safeguard,
  cwe,
  dpv,
  laws,
  hasFix,
  hasSuggestions,
  page,
}: RuleDocumentation): string {
  const rule = { name, family, summary, safeguard, cwe, dpv, laws, hasFix, hasSuggestions, page };
  return `${JSON.stringify({ format: 'proviso-rule', version: 1, ...rule }, null, 2)}\n`;
}
