import type { FactsReport } from '../../facts/facts-report.ts';
import { redactLiterals } from '../../text/redact-literals.ts';
import { relativePath } from '../relative-path.ts';

/** Stage by stage, a line a fact; safe to paste into an issue. */
export function renderFactsText({ file, base, policySource, stages }: FactsReport): string {
  const heading = `${relativePath(file, base)}, by ${relativePath(policySource, base)}`;
  const parts = stages.map(({ stage, text }) =>
    [stage, ...(text.length === 0 ? ['nothing'] : text).map(line => `  ${redactLiterals(line)}`)].join('\n'),
  );
  return `${[heading, ...parts].join('\n\n')}\n`;
}
