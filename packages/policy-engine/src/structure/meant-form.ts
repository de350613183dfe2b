import type { Schema } from '../schema/shapes.ts';
import { tameId } from './tame-id.ts';

interface Form {
  /** How the words begin with which a schema says what it wants. */
  readonly expected: string;
  readonly rewrite: (written: string) => string | undefined;
}

const forms: readonly Form[] = [
  { expected: 'a duration', rewrite: durationOf },
  { expected: 'a category', rewrite: categoryOf },
  { expected: 'a reference', rewrite: referenceOf },
  { expected: 'a host', rewrite: hostOf },
  { expected: 'an id in lower case', rewrite: tameId },
];

/** What is written in a form that is usual elsewhere, in the form that a pattern asks for: `24 months` as `P24M`. */
export function meantForm(written: string, schema: Schema): string | undefined {
  const form = forms.find(({ expected }) => schema['x-expected']?.startsWith(expected) === true);
  const meant = form?.rewrite(written.trim());
  const pattern = schema['pattern'];
  return meant !== undefined && typeof pattern === 'string' && new RegExp(pattern, 'u').test(meant) ? meant : undefined;
}

/** A single `m` may be minutes or months: that is not guessed. */
const units: ReadonlyMap<string, string> = new Map([
  ...['y', 'yr', 'year'].map(word => [word, 'Y'] as const),
  ...['mo', 'mon', 'month'].map(word => [word, 'M'] as const),
  ...['w', 'wk', 'week'].map(word => [word, 'W'] as const),
  ...['d', 'day'].map(word => [word, 'D'] as const),
  ...['h', 'hr', 'hour'].map(word => [word, 'TH'] as const),
  ...['min', 'minute'].map(word => [word, 'TM'] as const),
  ...['s', 'sec', 'second'].map(word => [word, 'TS'] as const),
]);

function durationOf(written: string): string | undefined {
  const capitals = written.toUpperCase();
  if (/^P\d+[HS]$/.test(capitals)) return capitals.replace('P', 'PT');
  if (capitals.startsWith('P')) return capitals;
  const [, amount = '', word = ''] = /^(\d{1,9}) ?([a-z]+)$/i.exec(written) ?? [];
  const name = word.toLowerCase();
  const unit = units.get(name) ?? units.get(name.replace(/s$/, ''));
  return unit === undefined ? undefined : `P${unit.slice(0, -1)}${amount}${unit.slice(-1)}`;
}

function categoryOf(written: string): string {
  const subtree = /^(.*?)\.?\*+$/s.exec(written)?.[1];
  if (subtree === undefined) return tameId(written);
  return subtree === '' ? '**' : `${tameId(subtree)}.**`;
}

/** `GDPR Art. 9(2)(h)` as `GDPR.9.2.h`. Without a law before the article there is nothing to refer to. */
function referenceOf(written: string): string | undefined {
  const [law = '', ...places] = written.match(/[A-Za-z0-9-]+/g) ?? [];
  if (isWordForPlace(law)) return undefined;
  const name = law === law.toLowerCase() ? law.toUpperCase() : law;
  return [name, ...places.filter(word => !isWordForPlace(word))].join('.');
}

function isWordForPlace(word: string): boolean {
  return /^(?:arts?|articles?|sec|sections?|paras?|paragraphs?|no)$/i.test(word);
}

function hostOf(written: string): string {
  const withoutScheme = written.replace(/^[a-z]+:\/\//i, '');
  return withoutScheme.replace(/[:/?#].*$/s, '').toLowerCase();
}
