/** XML that is already written. */
export interface XmlElement {
  readonly text: string;
}

/** An element with its attributes, and elements or text in it. Whatever the values hold, what comes out is well-formed XML 1.0. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly XmlElement[] | string,
): XmlElement {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value), attributeSigns)}"`)].join(
    ' ',
  );
  if (typeof content === 'string') return { text: `<${opening}>${escaped(content, textSigns)}</${name}>` };
  if (content.length === 0) return { text: `<${opening}/>` };
  const inner = content.map(({ text }) => indented(text)).join('\n');
  return { text: `<${opening}>\n${inner}\n</${name}>` };
}

const textSigns: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** A line break in an attribute would be read as a blank. */
const attributeSigns: Readonly<Record<string, string>> = { ...textSigns, '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** What XML 1.0 cannot hold, however it is written: control characters, half a pair of surrogates, U+FFFE and U+FFFF. */
const unspeakable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string, signs: Readonly<Record<string, string>>): string {
  return text.replace(unspeakable, '\uFFFD').replace(/[&<>"\n\r\t]/g, sign => signs[sign] ?? sign);
}

/** Only before elements: the lines of a text stay as they are. */
function indented(text: string): string {
  return `  ${text}`;
}
