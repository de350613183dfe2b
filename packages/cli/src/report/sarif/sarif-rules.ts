import type { RuleDocumentation } from '@proviso/linter';
import type { ReportingDescriptor } from 'sarif';

export function sarifRule(rule: RuleDocumentation): ReportingDescriptor {
  const weaknesses = rule.cwe.map(id => `external/cwe/${id.toLowerCase()}`);
  const about = [
    rule.summary,
    `It enforces the safeguard \`${rule.safeguard}\` of the policy.`,
    ...(rule.cwe.length > 0 ? [`Weaknesses: ${rule.cwe.join(', ')}.`] : []),
    `Measures (W3C Data Privacy Vocabulary): ${rule.dpv.join(', ')}.`,
    `Laws: ${rule.laws.join(', ')}.`,
    `Documentation: ${rule.page} in Proviso's repository.`,
  ];
  return {
    id: rule.name,
    name: pascalCase(rule.name),
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: { text: about.join(' '), markdown: about.join('\n\n') },
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['privacy', rule.family, ...weaknesses],
      family: rule.family,
      safeguard: rule.safeguard,
      cwe: [...rule.cwe],
      dpv: [...rule.dpv],
      laws: [...rule.laws],
      documentation: rule.page,
    },
  };
}

function pascalCase(name: string): string {
  return name
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
