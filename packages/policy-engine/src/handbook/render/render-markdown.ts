import type { Block, Page, Table } from '../page.ts';
import type { Part, Phrase } from '../phrase.ts';
import { harmless } from './harmless.ts';

/** A page as Markdown (CommonMark with tables). No text of a policy means anything in it but itself. */
export function renderMarkdown({ title, blocks }: Page): string {
  return `${[`# ${text([title])}`, ...blocks.map(renderBlock)].join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${text(block.text)}`;
    case 'paragraph':
      return text(block.text);
    case 'list':
      return block.items.map(item => `- ${text(item)}`).join('\n');
    case 'table':
      return renderTable(block);
    case 'gap':
      return `> **Not said:** ${text(block.text)}`;
  }
}

function renderTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(row => line(row.map(text)))].join('\n');
}

function text(phrase: Phrase): string {
  return phrase.map(renderPart).join('');
}

function renderPart(part: Part): string {
  return typeof part === 'string' ? escape(harmless(part)) : inCode(harmless(part.code));
}

/** A backslash before every sign that could mean something, and before what would begin a list. */
function escape(words: string): string {
  return words
    .replace(/[\\`*_{}[\]<>#|~!&]/g, sign => `\\${sign}`)
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** As many backticks as the text does not hold; a bar would end a cell of a table. */
function inCode(words: string): string {
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = words.startsWith('`') || words.endsWith('`') ? ' ' : '';
  return fence + room + words.replaceAll('|', '\\|') + room + fence;
}
