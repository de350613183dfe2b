import type { Span } from '../facts.ts';

/** What a `.vue` file holds of scripts, at the offsets where they stand in it. */
export interface ScriptBlocks {
  /** The file with everything but its scripts blanked, and an end that makes it a module with a default export. */
  readonly text: string;
  readonly language: (typeof languages)[number];
}

/** The one that can say most first. */
const languages = ['tsx', 'ts', 'jsx', 'js'] as const;

interface Block {
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The script blocks of a single-file component, all in one module as its compiler puts them. Never fails: a script that is
 * not closed goes to the end of the file, and any other tag that is not closed is passed over.
 */
export function readScriptBlocks(text: string): ScriptBlocks {
  const blocks = findScripts(text).filter(block => languages.some(language => language === block.language));
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of blocks) {
    parts.push(blanked(text.slice(at, start)), text.slice(start, end));
    at = end;
  }
  parts.push(blanked(text.slice(at)));
  const scripts = blocks.map(({ start, end }) => text.slice(start, end)).join('\n');
  parts.push(/\bexport\s+default\b|\bas\s+default\b/.test(scripts) ? endOfModule : endWithDefault);
  return { text: parts.join(''), language: languages.find(language => blocks.some(block => block.language === language)) ?? 'js' };
}

const endOfModule = '\nexport {};\n';
const endWithDefault = '\nexport default {};\n';

/** From here to there in what people wrote: a script that is not closed goes on into the end that was put behind it. */
export function writtenSpan({ fileName, text }: { readonly fileName: string; readonly text: string }, start: number, end: number): Span {
  if (!fileName.endsWith('.vue')) return { start, end };
  const length = text.length - ([endOfModule, endWithDefault].find(added => text.endsWith(added))?.length ?? 0);
  return { start: Math.min(start, length), end: Math.min(end, length) };
}

export const hasTemplate = (text: string): boolean => /<template[\s>]/i.test(text);

/** Lines stay lines, so that offsets and line numbers are those of the file. */
const blanked = (text: string): string => text.replace(/[^\r\n\u2028\u2029]/g, ' ');

/** Scripts at the top of the file: one inside a template or a comment is text. */
function findScripts(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const endOf = createEndFinder(text);
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      at = offsetAfter(text, '-->', at);
      continue;
    }
    const name = nameAt(text, at);
    if (name === '') {
      at += 1;
      continue;
    }
    const contentStart = tagEnd(text, at);
    if (contentStart === undefined) break;
    const tag = text.slice(at, contentStart);
    at = contentStart;
    if (tag.endsWith('/>')) continue;
    const end = endOf(name, contentStart);
    if (name === 'script') blocks.push({ language: languageOf(tag), start: contentStart, end: end ?? text.length });
    at = end ?? (name === 'script' ? text.length : contentStart);
  }
  return blocks;
}

const languageOf = (tag: string): string => /\slang\s*=\s*["']?([\w-]+)/i.exec(tag)?.[1]?.toLowerCase() ?? 'js';

function offsetAfter(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/** Name of the tag that opens here, in lower case; empty where none does. */
function nameAt(text: string, at: number): string {
  const pattern = /<([a-z][\w.-]*)/iy;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** Offset after the `>` of the tag that opens here; `undefined` when it is never closed, and then no tag after it is. */
function tagEnd(text: string, at: number): number | undefined {
  let quote = '';
  for (let offset = at; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return offset + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return undefined;
}

/**
 * Where the element ends whose content starts here: at its next `</name`, or for a template at the one that closes it. Asked with growing offsets, so
 * that each mark is looked at once.
 */
function createEndFinder(text: string): (name: string, from: number) => number | undefined {
  const closings = new Map<string, number[]>();
  for (const match of text.matchAll(/<\/([a-z][\w.-]*)/gi)) {
    const name = (match[1] ?? '').toLowerCase();
    const known = closings.get(name);
    if (known === undefined) closings.set(name, [match.index]);
    else known.push(match.index);
  }
  const next = new Map<string, number>();
  let templatesEnd = true;
  return (name, from) => {
    if (name === 'template') {
      const end = templatesEnd ? endOfTemplate(text, from) : undefined;
      templatesEnd = end !== undefined;
      return end;
    }
    const ends = closings.get(name) ?? [];
    let index = next.get(name) ?? 0;
    while (index < ends.length && (ends[index] ?? 0) < from) index += 1;
    next.set(name, index);
    return ends[index];
  };
}

function endOfTemplate(text: string, from: number): number | undefined {
  let depth = 1;
  const pattern = /<(\/?)template(?![\w.-])/gi;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = match[1] === '/' ? match.index : tagEnd(text, match.index);
    if (end === undefined) return undefined;
    if (match[1] === '/') depth -= 1;
    else if (text.charAt(end - 2) !== '/') depth += 1;
    if (depth === 0) return match.index;
  }
  return undefined;
}
