import type { Diagnostic } from '../src/index.ts';

/** What a case says under its text: `#   ^^^ unknown-role: did you mean`. A `#` right before the carets stands for one; `#<` is the first column alone. */
export interface Expectation {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Part of the message or of the help. */
  readonly says: string;
}

const marker = /^(#\s*)(\^+|<) ([a-z0-9-]+)(?:: (.+))?$/;

export function expectationsIn(text: string): readonly Expectation[] {
  const found: Expectation[] = [];
  let offset = 0;
  let targetStart = 0;
  for (const line of text.split('\n')) {
    const match = marker.exec(line);
    if (match === null) targetStart = offset;
    else found.push(expectationOf(match, targetStart));
    offset += line.length + 1;
  }
  return found.toSorted(byPlace);
}

function expectationOf(match: RegExpExecArray, targetStart: number): Expectation {
  const [, lead = '', carets = '', name = '', says = ''] = match;
  const column = lead === '#' ? 0 : lead.length;
  const end = carets === '<' ? 1 : lead.length + carets.length;
  return { name, start: targetStart + column, end: targetStart + end, says };
}

/** Diagnostics in the form of expectations; `says` is kept only where it is expected, so that both sides compare equal. */
export function asExpectations(diagnostics: readonly Diagnostic[], expected: readonly Expectation[]): readonly Expectation[] {
  return diagnostics
    .map(({ name, span, message, help }) => {
      const content = `${message} (${help ?? ''})`;
      const same = expected.find(
        one => one.name === name && one.start === span.start && one.end === span.end && content.includes(one.says),
      );
      return { name, start: span.start, end: span.end, says: same?.says ?? content };
    })
    .toSorted(byPlace);
}

function byPlace(a: Expectation, b: Expectation): number {
  return a.start - b.start || a.end - b.end || (a.name < b.name ? -1 : 1);
}
