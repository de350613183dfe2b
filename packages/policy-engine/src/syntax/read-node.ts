import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Diagnostic, Span } from '../diagnostic.ts';
import type { EntrySyntax, ScalarValue, Syntax } from './syntax.ts';

export interface ReadContext {
  readonly file: string;
  readonly text: string;
  readonly diagnostics: Diagnostic[];
}

/** YAML 1.1 reads these as booleans, and so do many tools. */
const yaml11Words = /^(?:y|n|yes|no|on|off|true|false)$/i;

/** A node of the YAML library to syntax. `around` is where an empty value is shown: at its key. */
export function readNode(node: unknown, context: ReadContext, around: Span): Syntax {
  if (isAlias(node)) {
    const span = spanOf(node, context) ?? around;
    if (isStarredText(node.source)) report(context, span, starredText(`*${node.source}`));
    else reportUnsupported(context, span, 'aliases');
    return { kind: 'scalar', value: null, source: '', quoted: false, reported: true, span };
  }
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return emptyScalar(around);
  const span = spanOf(node, context) ?? around;
  if (node.anchor !== undefined) reportUnsupported(context, span, 'anchors');
  if (node.tag !== undefined) reportUnsupported(context, span, 'tags');
  if (isMap(node)) return { kind: 'map', entries: readEntries(node, context), span };
  if (isSeq(node)) return { kind: 'list', items: node.items.map(item => readNode(item, context, dashBefore(item, context) ?? span)), span };
  return readScalar(node, span, around);
}

/** `**` and `*.stripe.com` are words of the language; to YAML they are aliases. */
function isStarredText(alias: string): boolean {
  return alias === '' || /[*.]/.test(alias);
}

function starredText(text: string): Pick<Diagnostic, 'name' | 'message' | 'help'> {
  return { name: 'unsupported-yaml', message: `\`${text}\` begins like an alias of YAML`, help: `write it in quotes: "${text}"` };
}

function readScalar(node: Scalar, span: Span, around: Span): Syntax {
  const empty = span.start === span.end;
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  return { kind: 'scalar', value: scalarValueOf(node.value), source: node.source ?? '', quoted, span: empty ? around : span };
}

/** Plain data only: whatever else the library may produce counts as text that nobody accepts. */
function scalarValueOf(value: unknown): ScalarValue {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function readEntries(map: YAMLMap, context: ReadContext): ReadonlyMap<string, EntrySyntax> {
  const entries = new Map<string, EntrySyntax>();
  for (const pair of map.items) {
    const key = readKey(pair, context);
    if (key === undefined) continue;
    const entry = { name: key.name, nameSpan: key.span, value: readNode(pair.value, context, key.span) };
    const first = entries.get(key.name);
    if (first === undefined) entries.set(key.name, entry);
    else reportDuplicateKey(context, entry, first);
  }
  return entries;
}

function readKey(pair: Pair, context: ReadContext): { readonly name: string; readonly span: Span } | undefined {
  const key = pair.key;
  const span = isScalar(key) ? (colonOf(key, context) ?? spanOf(key, context)) : spanOf(key, context);
  if (!isScalar(key) || span === undefined) {
    const place = span ?? spanOf(pair.value, context) ?? { start: 0, end: 0 };
    report(context, place, { name: 'key-not-text', message: 'a key must be a word', help: 'only `name: value` is allowed here' });
    return undefined;
  }
  const source = key.source ?? '';
  if (key.type === 'PLAIN' && yaml11Words.test(source)) {
    const message = `\`${source}\` as a key is a boolean to YAML 1.1 tools`;
    report(context, span, { name: 'yaml-1-1-word', message, help: `write it in quotes: "${source}"` });
    return { name: source, span };
  }
  if (source === '<<') {
    reportUnsupported(context, span, 'merge keys');
    return undefined;
  }
  if (typeof key.value !== 'string') {
    const help = source === '' ? 'write a key before the `:`' : `write it in quotes: "${source}"`;
    report(context, span, {
      name: 'key-not-text',
      message: source === '' ? 'the key is missing' : `the key \`${source}\` is not text`,
      help,
    });
    return source === '' ? undefined : { name: source, span };
  }
  if (key.anchor !== undefined) reportUnsupported(context, span, 'anchors');
  return { name: key.value, span };
}

function reportDuplicateKey(context: ReadContext, entry: EntrySyntax, first: EntrySyntax): void {
  context.diagnostics.push({
    name: 'duplicate-key',
    severity: 'error',
    file: context.file,
    span: entry.nameSpan,
    message: `\`${entry.name}\` is written twice in this block`,
    help: 'keep one, or join their contents',
    related: [{ file: context.file, span: first.nameSpan, message: 'first written here' }],
  });
}

function reportUnsupported(context: ReadContext, span: Span, what: string): void {
  report(context, span, { name: 'unsupported-yaml', message: `${what} are not part of the policy language`, help: 'write the value out' });
}

function report(context: ReadContext, span: Span, what: Pick<Diagnostic, 'name' | 'message' | 'help'>): void {
  context.diagnostics.push({ severity: 'error', file: context.file, span, ...what });
}

/** An empty item is shown at its dash. */
function dashBefore(item: unknown, { text }: ReadContext): Span | undefined {
  const range = isScalar(item) ? item.range : undefined;
  if (range === undefined || range === null || range[0] !== range[1]) return undefined;
  let end = range[0];
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return text[end - 1] === '-' ? { start: end - 1, end } : undefined;
}

/** A missing key is shown at its colon. */
function colonOf(key: Scalar, { text }: ReadContext): Span | undefined {
  if (key.source !== '' || !key.range) return undefined;
  const blank = /(?:\s|#[^\n]*\n)*:/y;
  blank.lastIndex = key.range[0];
  return blank.test(text) ? { start: blank.lastIndex - 1, end: blank.lastIndex } : undefined;
}

function spanOf(node: unknown, context: ReadContext): Span | undefined {
  const range = isAlias(node) || isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  if (range === undefined || range === null) return undefined;
  return trimmed({ start: range[0], end: range[1] }, context.text);
}

/** Block collections end after their last line break; what is shown ends at the last visible character. */
function trimmed(span: Span, text: string): Span {
  const start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function emptyScalar(span: Span): Syntax {
  return { kind: 'scalar', value: null, source: '', quoted: false, span };
}
