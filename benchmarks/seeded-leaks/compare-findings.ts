/** What is found of the leaks, and whether anything else is found or lost. */
import type { Place } from '@proviso/code-analyzer';
import type { Finding } from '@proviso/linter';
import { insertionAt, offsetBefore, type Leak, type SeededFile } from './seed-leaks.ts';

export interface Compared {
  /** Leaks that the rule of their sink finds. */
  readonly found: ReadonlySet<Leak>;
  /** Findings before. */
  readonly known: number;
  /** Findings in the project's own code that a leak leads to: of what catches a thrown error and passes it on. */
  readonly consequences: readonly string[];
  /** Other findings outside of the leaks that are new, lost, or not what they were. */
  readonly changed: readonly string[];
}

interface Comparing {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  readonly seeded: ReadonlyMap<string, SeededFile>;
}

export function compareFindings({ before, after, seeded }: Comparing): Compared {
  const leakAt = ({ file, span }: Place): Leak | undefined => {
    const text = seeded.get(file);
    return text && insertionAt(text, span.start)?.leak;
  };
  const found = after.flatMap(finding => {
    const leak = leakAt(finding);
    return leak?.sink.rule === finding.rule ? [leak] : [];
  });
  const outside = after.filter(finding => !leakAt(finding));
  const unrelated = outside.filter(({ trace }) => !trace.some(leakAt));
  const elsewhere = unrelated.map(finding => describe(finding, seeded.get(finding.file)));
  const known = before.map(finding => describe(finding, undefined));
  return {
    found: new Set(found),
    known: before.length,
    consequences: outside.filter(finding => !unrelated.includes(finding)).map(finding => describe(finding, seeded.get(finding.file))),
    changed: [...without(known, elsewhere).map(text => `lost: ${text}`), ...without(elsewhere, known).map(text => `new: ${text}`)],
  };
}

/** The same text for the same finding, wherever its file has moved it. */
function describe({ file, span, rule, severity, evidence, message, categories, trace }: Finding, seeded: SeededFile | undefined): string {
  const offset = (at: number): string => String(seeded ? offsetBefore(seeded, at) : at);
  const steps = trace.map(({ says }) => says).join(' > ');
  return `${file} ${offset(span.start)}-${offset(span.end)} ${rule} ${severity} ${evidence ?? ''} ${message} [${categories.join()}] ${steps}`;
}

/** As often as one of the others is the same, it is taken away. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return all.filter(one => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
