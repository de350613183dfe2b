import type { AttributeType } from '../compiled-policy.ts';
import type { ConditionValue } from '../condition.ts';
import { parseInstant } from '../time/instant.ts';
import { suggestion, type Names } from './names.ts';
import type { ResolvedAttribute } from './resolved-policy.ts';

/** `value` of what is wrong: what was probably meant. */
export type ConditionValueResult =
  | { readonly ok: true; readonly value: ConditionValue }
  | { readonly ok: false; readonly message: string; readonly help: string; readonly value: string | undefined };

/** Words that an attribute may be, or that its set may hold; none when it may be any. */
export function wordsOf(type: AttributeType): readonly string[] | undefined {
  return type.kind === 'enum' || type.kind === 'order' || type.kind === 'set' ? type.values : undefined;
}

/** Is this a value of the attribute's type? Places are looked up elsewhere. */
export function conditionValue(content: ConditionValue, { type, path }: ResolvedAttribute, names: Names): ConditionValueResult {
  const words = wordsOf(type);
  if (words !== undefined)
    return words.some(word => word === content) ? { ok: true, value: content } : unknownWord(content, path, { words, names });
  switch (type.kind) {
    case 'number':
      if (typeof content === 'number') return { ok: true, value: content };
      return wrong(`\`${content}\` is no number, and \`${path}\` is`, 'write a number in digits, such as 1000 or 0.5, without quotes');
    case 'boolean':
      if (typeof content === 'boolean') return { ok: true, value: content };
      return wrong(`\`${path}\` is true or false, never \`${content}\``, 'write `true` or `false`, without quotes');
    case 'date':
      if (parseInstant(content) !== undefined) return { ok: true, value: content };
      return wrong(
        `\`${content}\` is no date, and \`${path}\` is`,
        'write a day such as 2026-01-15, or a UTC time such as 2026-01-15T09:00:00Z',
      );
    default:
      if (typeof content === 'string') return { ok: true, value: content };
      return wrong(`\`${content}\` is ${kindOf(content)}, and \`${path}\` is text`, `write "${content}" in quotes`);
  }
}

function unknownWord(
  content: ConditionValue,
  path: string,
  { words, names }: { readonly words: readonly string[]; readonly names: Names },
): ConditionValueResult {
  if (typeof content !== 'string' && words.includes(String(content))) {
    return wrong(`\`${content}\` is ${kindOf(content)}, and the words of \`${path}\` are text`, `write "${content}" in quotes`);
  }
  const meant = suggestion(String(content), words, names);
  const known = words.length === 0 ? 'the policy declares none' : words.length <= 24 ? `known: ${words.join(', ')}` : 'it has no such word';
  return {
    ok: false,
    message: `\`${content}\` is none of the words of \`${path}\``,
    help: meant === undefined ? known : `did you mean \`${meant}\`?`,
    value: meant,
  };
}

function kindOf(content: number | boolean): string {
  return typeof content === 'number' ? 'a number' : 'true or false';
}

function wrong(message: string, help: string): ConditionValueResult {
  return { ok: false, message, help, value: undefined };
}
