import type { Finding, Fix } from '@proviso/linter';
import type { Rule } from 'eslint';
import { isShown } from './shown-part.ts';

type EslintFix = NonNullable<Rule.ReportDescriptorOptions['fix']>;

export interface FindingReport {
  readonly context: Rule.RuleContext;
  readonly finding: Finding;
  readonly message: string;
  /** What ESLint calls the first character. */
  readonly offset: number;
}

/** Reports a finding at its place. The message is the finding's own; the id says severity and evidence, for tools that read results. */
export function reportFinding({ context, finding, message, offset }: FindingReport): void {
  const { sourceCode } = context;
  const { start, end } = finding.span;
  const fixes = finding.fixes.filter(
    fix => fix.edits.length > 0 && fix.edits.every(edit => edit.file === finding.file && isShown(edit, sourceCode, offset)),
  );
  const automatic = fixes.find(fix => fix.kind === 'fix');
  const offered = fixes.filter(fix => fix !== automatic);
  context.report({
    messageId: messageIdOf(finding),
    data: { message },
    loc: { start: sourceCode.getLocFromIndex(start - offset), end: sourceCode.getLocFromIndex(end - offset) },
    ...(automatic && { fix: toEslintFix(automatic, offset) }),
    suggest: offered.map(fix => ({ messageId: 'fix', data: { title: fix.title }, fix: toEslintFix(fix, offset) })),
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

function toEslintFix(fix: Fix, offset: number): EslintFix {
  return fixer => fix.edits.map(({ span, newText }) => fixer.replaceTextRange([span.start - offset, span.end - offset], newText));
}
