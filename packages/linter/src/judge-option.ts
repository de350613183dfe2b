/** What an option does to the protection of data, and how sure that is. */
import type { OptionFact, OptionValue } from '@proviso/code-analyzer';
import type { Fix } from './finding.ts';

export interface BadOption {
  readonly value: OptionValue;
  /** It is a default that may be told otherwise, one of several values, or what the service makes good. */
  readonly open: boolean;
}

/** The value that switches the protection off, if one does. */
export function badValueOf({ values }: OptionFact): BadOption | undefined {
  const bad = values.find(({ means }) => means === 'off') ?? values.find(({ means }) => means === 'doubtful');
  if (!bad) return undefined;
  return { value: bad, open: bad.fallback || values.some(({ means }) => means !== 'off') };
}

/** `encrypted: false`, or that it is missing, in the words of a finding. */
export function sayOption({ option }: OptionFact, { kind, text }: OptionValue): string {
  if (option === '') return 'by this call';
  if (kind === 'default') return text === undefined ? `no \`${option}\`` : `no \`${option}\`, and ${text} is the default`;
  return text === undefined ? `\`${option}\`` : `\`${option}: ${text}\``;
}

/** `false` becomes `true`, where it is written in the file. */
export function switchOption({ option }: OptionFact, value: OptionValue, file: string, text: string | undefined): readonly Fix[] {
  const other = switchedText(value, file, text);
  if (other === undefined) return [];
  return [{ title: `Set \`${option}\` to \`${other}\``, kind: 'suggestion', edits: [{ ...value.at, newText: other }] }];
}

/** `const production = false`: what else goes by that name would change with it, and nobody can see that here. */
export function hasNameOfItsOwn({ file, span }: OptionFact, { at }: OptionValue, text = ''): boolean {
  if (at.file === file && span.start <= at.span.start && at.span.end <= span.end) return false;
  return /(?<![.\w$])[\w$]+\s*(?::[^=;,{}()]*)?=\s*$/.test(text.slice(Math.max(0, at.span.start - 200), at.span.start));
}

/** What to write instead of `false`, `true` or `'0'`; nothing where the value is not written like that in the file. */
export function switchedText({ kind, text: said = '', at }: OptionValue, file: string, text: string | undefined): string | undefined {
  if (kind !== 'given' || at.file !== file || !text) return undefined;
  const written = text.slice(at.span.start, at.span.end);
  const other = { false: 'true', true: 'false', '0': '1' }[said];
  return other !== undefined && /^(['"`]?)\w+\1$/.test(written) && written.replace(/['"`]/g, '') === said
    ? written.replace(said, other)
    : undefined;
}
