import type { Finding, Fix } from '@proviso/linter';
import type { Rule } from 'eslint';

type EslintFix = NonNullable<Rule.ReportDescriptorOptions['fix']>;

/** Reports a finding at its place. The message is the finding's own; the id says severity and evidence, for tools that read results. */
export function reportFinding(context: Rule.RuleContext, finding: Finding, message: string): void {
  const { sourceCode } = context;
  const fixes = finding.fixes.filter(fix => fix.edits.length > 0 && fix.edits.every(edit => edit.file === finding.file));
  const automatic = fixes.find(fix => fix.kind === 'fix');
  const offered = fixes.filter(fix => fix !== automatic);
  context.report({
    messageId: messageIdOf(finding),
    data: { message },
    loc: { start: sourceCode.getLocFromIndex(finding.span.start), end: sourceCode.getLocFromIndex(finding.span.end) },
    ...(automatic && { fix: toEslintFix(automatic) }),
    suggest: offered.map(fix => ({ messageId: 'fix', data: { title: fix.title }, fix: toEslintFix(fix) })),
  });
}

/** `error-schema`, `suggestion-name`; `error-code` where no personal data is needed (transport). */
export function messageIdOf({ severity, evidence }: Finding): string {
  return `${severity}-${evidence ?? 'code'}`;
}

const severities = ['error', 'warning', 'suggestion'] as const;
const evidences = ['annotated', 'schema', 'type', 'name', 'code'] as const;

/** Every message is the finding's; nothing is said in other words than in the other hosts. */
export const findingMessages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(severities.flatMap(severity => evidences.map(evidence => [`${severity}-${evidence}`, '{{message}}']))),
  fix: '{{title}}',
};

function toEslintFix(fix: Fix): EslintFix {
  return fixer => fix.edits.map(({ span, newText }) => fixer.replaceTextRange([span.start, span.end], newText));
}
