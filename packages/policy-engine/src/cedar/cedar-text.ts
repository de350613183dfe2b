/** Pieces of Cedar's policy syntax. */

/** Ids that mean: not known. No id of a policy is empty. */
export const unknownId = '';

/** Keys of the context that are no path of an attribute. */
export const channelsKey = '$channels';
export const protectionsKey = '$protections';

/** A string literal: Cedar escapes code points as `\u{7f}`. */
export function quoted(text: string): string {
  const escaped = text.replaceAll(/[\\"]/g, '\\$&').replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapedCodePoint);
  return `"${escaped}"`;
}

function escapedCodePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

export function listOf(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

export function entities(type: string, ids: readonly string[]): string {
  return listOf(ids.map(id => `${type}::${quoted(id)}`));
}

export function allOf(parts: readonly string[]): string {
  return joined(parts, '&&', 'true');
}

export function anyOf(parts: readonly string[]): string {
  return joined(parts, '||', 'false');
}

export function notOf(part: string): string {
  return `!(${part})`;
}

function joined(parts: readonly string[], operator: string, none: string): string {
  const [only] = parts;
  if (only === undefined) return none;
  return parts.length === 1 ? only : `(${parts.join(` ${operator} `)})`;
}

/** Cedar's decimals have four places. Nothing: the number cannot be told exactly. */
export function decimalText(value: number): string | undefined {
  const text = value.toFixed(4);
  return Math.abs(value) < 1e11 && Number(text) === value ? text : undefined;
}
