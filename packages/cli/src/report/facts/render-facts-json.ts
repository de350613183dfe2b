import { libraryOf } from '@proviso/linter/judging';
import type { FactsReport } from '../../facts/facts-report.ts';
import { indexLines, type LineIndex } from '../../text/line-index.ts';
import { redactLiterals } from '../../text/redact-literals.ts';
import { relativePath } from '../relative-path.ts';

/** The facts as they are, with paths relative to the project and lines beside offsets. */
export function renderFactsJson(report: FactsReport): string {
  const { file, base, policySource, stages } = report;
  const toJson = writerOf(report);
  const facts = Object.fromEntries(stages.map(({ stage, data }) => [stage, toJson(data)]));
  const whole = {
    format: 'proviso-facts',
    version: 1,
    file: relativePath(file, base),
    policy: relativePath(policySource, base),
    stages: facts,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function writerOf({ base, textOf }: FactsReport): (value: unknown) => unknown {
  const known = new Map<string, LineIndex | undefined>();
  const linesOf = (file: string): LineIndex | undefined => {
    if (!known.has(file)) {
      const text = textOf(file);
      known.set(file, text === undefined ? undefined : indexLines(text));
    }
    return known.get(file);
  };
  const toJson = (value: unknown): unknown => {
    if (typeof value === 'string') return libraryOf(value) ?? redactLiterals(relativePath(value, base));
    if (Array.isArray(value)) return value.map(toJson);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, toJson(field)]));
    const lines = isPlace(value) ? linesOf(value.file) : undefined;
    return lines && isPlace(value) ? { ...fields, ...lines.positionAt(value.span.start) } : fields;
  };
  return toJson;
}

function isPlace(value: object): value is { readonly file: string; readonly span: { readonly start: number } } {
  return 'file' in value && typeof value.file === 'string' && 'span' in value && typeof value.span === 'object';
}
