/** What readers judge: claims about places of code, drawn at random from whole projects. */

export interface SampledClaim {
  /** `F07`: the seventh finding; `L31`: a labelled declaration. */
  readonly id: string;
  readonly kind: 'finding' | 'label';
  /** Absolute path, and the first line that the claim is about. */
  readonly file: string;
  readonly line: number;
  /** What is said of the marked text. */
  readonly claim: string;
  /** Id of the clause that a finding rests on, and its text in the policy. */
  readonly clause?: { readonly id: string; readonly text: string };
  /** Categories in question, as the policy declares them. */
  readonly categories: readonly { readonly id: string; readonly says: string }[];
  readonly code: readonly CodeLine[];
  /** Not shown to readers: what the claim rests on. */
  readonly hidden: { readonly rule?: string; readonly severity?: string; readonly evidence?: string };
}

export interface CodeLine {
  readonly number: number;
  readonly text: string;
  /** Columns from zero that the claim is about. */
  readonly mark?: { readonly start: number; readonly end: number };
}

/** `count` of them, each as likely as any other, in the order in which they stood. */
export function drawSample<T>(all: readonly T[], count: number, random: () => number): readonly T[] {
  const order = all.map((_, index) => index);
  for (let at = 0; at < Math.min(count, order.length); at++) {
    const other = at + Math.floor(random() * (order.length - at));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order
    .slice(0, count)
    .sort((a, b) => a - b)
    .map(index => all[index]!);
}

/** Lines on either side of what is claimed. */
const around = 12;
/** Longer lines are generated, and nobody reads them. */
const longestLine = 300;

export function codeAround(text: string, span: { readonly start: number; readonly end: number }): readonly CodeLine[] {
  const lines = text.split(/\r\n|\n|\r/);
  const breaks = [...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: lineBreak }) => index + lineBreak.length);
  const starts = [0, ...breaks];
  const lineOf = (offset: number): number => starts.findLastIndex(start => start <= offset);
  const [first, last] = [lineOf(span.start), Math.min(lineOf(span.end), lineOf(span.start) + 6)];
  const shown = lines
    .map((line, index) => ({ line, index, start: starts[index] ?? 0 }))
    .slice(Math.max(0, first - around), last + around + 1);
  return shown.map(({ line, index, start }) => {
    const isMarked = index >= first && index <= last && line.trim() !== '';
    const mark = { start: Math.max(0, span.start - start), end: Math.min(line.length, span.end - start) };
    const cut = line.length > longestLine ? cutAround(line, isMarked ? mark.start : 0) : { text: line, from: 0 };
    return {
      number: index + 1,
      text: cut.text,
      ...(isMarked &&
        mark.end > mark.start && { mark: { start: mark.start - cut.from, end: Math.min(mark.end - cut.from, cut.text.length) } }),
    };
  });
}

function cutAround(line: string, at: number): { readonly text: string; readonly from: number } {
  const from = Math.max(0, Math.min(at - 100, line.length - longestLine));
  return { text: line.slice(from, from + longestLine), from };
}
