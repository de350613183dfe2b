/** Text that is safe in a page because everything put into it was escaped on the way. */
export interface Markup {
  readonly markup: string;
}

export type Part = string | number | Markup | undefined | false | readonly Part[];

/** A template whose values are text unless they are markup themselves: nothing reaches the page unescaped by oversight. */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: literals.map((literal, index) => (index < parts.length ? literal + toText(parts[index]) : literal)).join('') };
}

/** For our own style sheet and script, which are text in a page and must not be escaped. */
export function trusted(text: string): Markup {
  return { markup: text };
}

function toText(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return part.toLocaleString('en');
  return 'markup' in part ? part.markup : part.map(toText).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters have no place in a page; bidirectional ones could reorder what a reader sees. */
function escape(text: string): string {
  return text
    .replace(/[&<>"']/g, sign => entities[sign] ?? sign)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '�')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '�');
}
