import type { Finding } from '@proviso/linter';
import { redactLiterals } from '../../text/redact-literals.ts';
import { evidenceWords, plural, safeMessage } from '../describe-finding.ts';
import { groupByFile } from '../group-by-file.ts';
import { htmlFrame, htmlStepLine } from './html-frame.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportView } from './report-view.ts';

/** With more findings than this the page opens only errors: a reader starts with an overview. */
const mostOpen = 40;

export function htmlFindings(view: ReportView): Markup {
  const { findings } = view.report;
  const numbers = new Map(findings.map((finding, index) => [finding, index + 1]));
  const isOpen = (finding: Finding): boolean => findings.length <= mostOpen || finding.severity === 'error';
  return markup`${groupByFile(findings).map(
    ([file, inFile]) => markup`
<section class="file" id="${view.anchorOf(file)}">
  <h3><span class="path">${view.nameOf(file)}</span> <span class="count">${plural(inFile.length, 'finding')}</span></h3>
  ${inFile.map(finding => htmlFinding(finding, { number: numbers.get(finding) ?? 0, isOpen: isOpen(finding) }, view))}
</section>`,
  )}`;
}

function htmlFinding(
  finding: Finding,
  { number, isOpen }: { readonly number: number; readonly isOpen: boolean },
  view: ReportView,
): Markup {
  const { severity, rule, help, fixes } = finding;
  return markup`
<details class="finding ${severity}" id="finding-${String(number)}" data-severity="${severity}" data-rule="${rule}"${isOpen && markup` open`}>
  <summary>
    <span class="badge">${severity}</span>
    <h4>${inlineCode(safeMessage(finding))}</h4>
    <span class="where">${view.placeOf(finding)} · ${rule}</span>
  </summary>
  <div class="body">
    ${htmlFrame(finding, `Code of finding ${String(number)}, ${view.placeOf(finding)}`, view)}
    <p class="help"><strong>What to do</strong> ${inlineCode(redactLiterals(help))}</p>
    ${fixes.length > 0 && markup`<ul class="fixes">${fixes.map(fix => markup`<li><span class="tag">${fix.kind}</span> ${inlineCode(redactLiterals(fix.title))}</li>`)}</ul>`}
    ${finding.trace.length > 0 && htmlTrace(finding, view)}
    ${htmlWhy(finding)}
  </div>
</details>`;
}

function htmlTrace({ trace }: Finding, view: ReportView): Markup {
  return markup`<div class="trace"><h5>How it gets here</h5><ol>${trace.map(
    step =>
      markup`<li><span>${inlineCode(redactLiterals(step.says))}</span> <span class="where">${view.placeOf(step)}</span>${htmlStepLine(step, view)}</li>`,
  )}</ol></div>`;
}

/** Which clause of the policy says so, on what evidence. */
function htmlWhy({ clause, evidence, categories }: Finding): Markup {
  const rows: readonly (readonly [string, Markup])[] = [
    ...(clause
      ? [
          [
            'Policy clause',
            markup`<code>${clause.id}</code>${clause.legal.map(reference => markup` <span class="tag">${reference}</span>`)}`,
          ] as const,
        ]
      : []),
    ...(categories.length > 0 ? [['Data', markup`${categories.map(category => markup`<code>${category}</code> `)}`] as const] : []),
    ...(evidence ? [['Evidence', markup`<code>${evidence}</code> ${evidenceWords[evidence]}`] as const] : []),
  ];
  return markup`<dl class="why">${rows.map(([term, definition]) => markup`<div><dt>${term}</dt><dd>${definition}</dd></div>`)}</dl>`;
}

/** Messages mark code with backticks. */
export function inlineCode(text: string): Markup {
  return markup`${text.split(/`([^`]*)`/).map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}
