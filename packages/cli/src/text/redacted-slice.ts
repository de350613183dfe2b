import type { Span } from '@proviso/policy-engine';
import type { LineIndex } from './line-index.ts';
import { redactLiterals } from './redact-literals.ts';

/** The text of a span, redacted as part of its lines: `'hunter22'` alone does not say that it is a password. */
export function redactedSlice(text: string, lines: LineIndex, span: Span): string {
  const from = lines.lineSpan(lines.positionAt(span.start).line).start;
  const to = lines.lineSpan(lines.positionAt(span.end).line).end;
  return redactLiterals(text.slice(from, to)).slice(span.start - from, span.end - from);
}
