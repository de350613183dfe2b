import type { Place } from '@proviso/linter';
import { excerptOf, type ExcerptLine } from '../../text/excerpt.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportView } from './report-view.ts';

/** Source lines in a box of their own that scrolls, by keyboard too. */
export function htmlFrame(place: Place, label: string, { report, linesOf }: ReportView): Markup {
  const excerpt = excerptOf(report.textOf(place.file) ?? '', linesOf(place.file), place.span, { around: 2, spanLines: 8, width: 400 });
  return markup`<div class="frame" role="region" tabindex="0" aria-label="${label}"><pre><code>${excerpt.lines.map(codeLine)}</code></pre></div>`;
}

/** The one line that a step of a flow happens on. */
export function htmlStepLine(place: Place, { report, linesOf }: ReportView): Markup {
  const [line] = excerptOf(report.textOf(place.file) ?? '', linesOf(place.file), place.span, { around: 0, spanLines: 1, width: 160 }).lines;
  return line ? markup`<code class="step-code">${markedText(line)}</code>` : markup``;
}

function codeLine(line: ExcerptLine): Markup {
  const kind = line.mark ? 'line marked' : 'line';
  return markup`<span class="${kind}"><span class="number">${String(line.number)}</span>${markedText(line)}
</span>`;
}

function markedText({ text, mark, cutBefore, cutAfter }: ExcerptLine): Markup {
  const { start, end } = mark ?? { start: text.length, end: text.length };
  const marked = end > start ? markup`<mark>${text.slice(start, end)}</mark>` : markup``;
  return markup`${cutBefore && '…'}${text.slice(0, start)}${marked}${text.slice(end)}${cutAfter && '…'}`;
}
