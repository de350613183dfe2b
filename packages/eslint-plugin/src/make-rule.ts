import type { Finding } from '@proviso/linter';
import type { Rule } from 'eslint';
import type { CheckedFile } from './check-file.ts';
import { isEmptyTree } from './empty-tree.ts';
import { readLintRequest } from './lint-request.ts';
import { findingMessages, reportFinding } from './report-finding.ts';
import { checkFile } from './session.ts';
import { isShown } from './shown-part.ts';

export interface RuleSettings {
  readonly description: string;
  /** Whether this rule reports a finding. */
  readonly reports: (finding: Finding) => boolean;
  readonly messageOf: (finding: Finding) => string;
  readonly isFixable: boolean;
}

/** An ESLint rule that passes on what Proviso found. */
export function makeRule({ description, reports, messageOf, isFixable }: RuleSettings): Rule.RuleModule {
  return {
    meta: {
      type: 'problem',
      docs: { description },
      messages: { ...findingMessages, policy: '{{problem}}' },
      schema: [],
      hasSuggestions: true,
      ...(isFixable && { fixable: 'code' }),
    },
    create: context => ({
      Program() {
        const request = readLintRequest(context);
        if (!request) return;
        const checked = checkFile(context.sourceCode, () => request);
        reportProblem(context, checked);
        for (const finding of checked.findings) {
          if (!reports(finding) || isSuppressedByUs(finding, context) || !isShown(finding, context.sourceCode, checked.offset)) continue;
          reportFinding({ context, finding, message: messageOf(finding), offset: checked.offset });
        }
      },
    }),
  };
}

/** At the top of the file: a problem of the policy has no place in the code. */
function reportProblem(context: Rule.RuleContext, checked: CheckedFile): void {
  const problem = checked.takeProblem();
  if (problem !== undefined) context.report({ messageId: 'policy', data: { problem }, loc: { line: 1, column: 0 } });
}

/** ESLint applies `eslint-disable` comments by itself, except where it holds an empty tree and sees none. */
function isSuppressedByUs(finding: Finding, context: Rule.RuleContext): boolean {
  return finding.suppression !== undefined && isEmptyTree(context.sourceCode);
}
