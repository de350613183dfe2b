import type { CoverageNote } from '@proviso/linter';
import { plural } from '../describe-finding.ts';
import { groupCoverage, isAlarming, type CoverageGroup } from '../group-coverage.ts';
import { inlineCode } from './html-finding.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportView } from './report-view.ts';

const mostRows = 50;

/** What was not looked at and not understood: part of the answer, so always on the page. */
export function htmlCoverage(view: ReportView): Markup {
  const { ownerReads } = view.report.coverage;
  const groups = groupCoverage(view.report.coverage);
  return markup`
<section class="coverage" aria-labelledby="coverage">
  <h2 id="coverage">Coverage</h2>
  <p>What was not analysed or not understood is not clean; it is listed here. ${plural(ownerReads.total, 'read')} of a personal-data word, ${ownerReads.unresolved} of them on a value of unknown type.</p>
  ${groups.length === 0 && markup`<p>Nothing was left out.</p>`}
  ${groups.map(group => htmlGroup(group, view))}
</section>`;
}

function htmlGroup({ title, kind, notes, message }: CoverageGroup, view: ReportView): Markup {
  const total = notes.reduce((sum, note) => sum + note.count, 0);
  return markup`
<details${isAlarming(kind) && markup` open`}>
  <summary><h3>${title}</h3> <span class="count">${total}</span></summary>
  ${message !== undefined && markup`<p class="more">${inlineCode(message)}</p>`}
  <ul class="notes">${notes.slice(0, mostRows).map(note => htmlNote(note, message === undefined, view))}</ul>
  ${notes.length > mostRows && markup`<p class="more">and ${plural(notes.length - mostRows, 'more kind')}; the JSON report has them all</p>`}
</details>`;
}

function htmlNote({ subject, message, count, place }: CoverageNote, withMessage: boolean, view: ReportView): Markup {
  return markup`<li><code>${view.nameOf(subject)}</code> <span class="count">${count}</span>${withMessage && markup`<span class="message">${inlineCode(message)}</span>`}${place && markup`<span class="where">${view.placeOf(place)}</span>`}</li>`;
}
