import type { RuleDocumentation } from '@proviso/linter';
import type { ReportingDescriptor } from 'sarif';

export function sarifRule(rule: RuleDocumentation): ReportingDescriptor {
  const weaknesses = rule.cwe.map(id => `external/cwe/${id.toLowerCase()}`);
  const about = [
    rule.summary,
    `It enforces the safeguard \`${rule.safeguard}\` of the policy.`,
    ...(rule.cwe.length > 0 ? [`Weaknesses: ${rule.cwe.join(', ')}.`] : []),
    `Documentation: ${rule.page} in Proviso's repository.`,
  ];
  return {
    id: rule.name,
    name: pascalCase(rule.name),
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: { text: about.join(' '), markdown: about.join('\n\n') },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['privacy', rule.family, ...weaknesses], family: rule.family, cwe: [...rule.cwe], documentation: rule.page },
  };
}

function pascalCase(name: string): string {
  return name
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
