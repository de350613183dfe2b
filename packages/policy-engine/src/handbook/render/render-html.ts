import type { Block, Page, Table } from '../page.ts';
import type { Part, Phrase } from '../phrase.ts';
import { harmless } from './harmless.ts';
import { handbookStyle } from './handbook-style.ts';

/** A page as one file of HTML: no script, nothing from elsewhere; legible on paper, in the dark and by a screen reader. */
export function renderHtml({ title, blocks }: Page): string {
  const name = escape(title);
  const headings = blocks.flatMap(block => (block.kind === 'heading' && block.level === 2 ? [block] : []));
  const ids = new Map(headings.map((block, index): [Block, string] => [block, `section-${index + 1}`]));
  const contents = headings.map(block => `<li><a href="#${ids.get(block) ?? ''}">${text(block.text)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}</title>
<style>${handbookStyle}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><h1>${name}</h1></header>
<nav aria-label="Contents"><ol>
${contents.join('\n')}
</ol></nav>
<main id="content">
${blocks.map(block => renderBlock(block, ids.get(block))).join('\n')}
</main>
</body>
</html>
`;
}

function renderBlock(block: Block, id: string | undefined): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${id === undefined ? '' : ` id="${id}"`}>${text(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${text(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map(item => `<li>${text(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return renderTable(block);
    case 'gap':
      return `<p class="gap"><strong>Not said:</strong> ${text(block.text)}</p>`;
  }
}

/** Wide tables scroll by themselves, by keyboard too. */
function renderTable({ caption, columns, rows }: Table): string {
  const name = escape(caption);
  const head = columns.map(column => `<th scope="col">${escape(column)}</th>`).join('');
  const body = rows.map(([first = [], ...others]) => {
    const cells = others.map(cell => `<td>${text(cell)}</td>`).join('');
    return `<tr><th scope="row">${text(first)}</th>${cells}</tr>`;
  });
  return `<div class="table" role="region" aria-label="${name}" tabindex="0"><table>
<caption>${name}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

function text(phrase: Phrase): string {
  return phrase.map(renderPart).join('');
}

function renderPart(part: Part): string {
  return typeof part === 'string' ? escape(part) : `<code>${escape(part.code)}</code>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(words: string): string {
  return harmless(words).replace(/[&<>"']/g, sign => entities[sign] ?? sign);
}
