import { describe, expect, test } from 'vitest';
import { showLine } from '../src/report/pretty/show-line.ts';
import { excerptOf } from '../src/text/excerpt.ts';
import { indexLines } from '../src/text/line-index.ts';
import { redactLiterals } from '../src/text/redact-literals.ts';
import { redactedSlice } from '../src/text/redacted-slice.ts';

describe('literals that must not leave with a report', () => {
  test.each([
    ["to: 'jane.doe@example.com'", "to: 'j•••.•••@•••••••.•••'"],
    ["const card = '4111 1111 1111 1111';", "const card = '4••• •••• •••• ••••';"],
    ['const card = 4111111111111111;', 'const card = 4•••••••••••••••;'],
    ["ssn: '078-05-1120'", "ssn: '0••-••-••••'"],
    ["phone: '+49 151 23456789'", "phone: '+•• ••• ••••••••'"],
    ["iban: 'DE89 3704 0044 0532 0130 00'", "iban: 'D••• •••• •••• •••• •••• ••'"],
    ["connect('postgres://admin:hunter2@db.internal/x')", "connect('postgres://a••••:•••••••@db.internal/x')"],
    ["password: 'correct-horse'", "password: 'c••••••-•••••'"],
    ['const API_KEY = "abcdefghij"', 'const API_KEY = "a•••••••••"'],
    ["key('sk_live_abcdefghijklmnop')", "key('s•_••••_••••••••••••••••')"],
    ["'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln'", "'e•••••••••••••••••••.•••••••••••••••.••••'"],
    ["salt = '9f86d081884c7d659a2feaa0c55ad015'", "salt = '9•••••••••••••••••••••••••••••••'"],
  ])('%s', (literal, shown) => {
    expect(redactLiterals(literal)).toBe(shown);
    expect(shown).toHaveLength(literal.length);
  });
  test.each([
    "import { createPatientRecord } from '../patients/create-patient-record.ts';",
    'const connection = `postgres://${user}:${password}@${host}/db`;',
    'const order = 1234567890123456;',
    "router.get('/v1/patients/:id/appointments/2024/summary', handler)",
    'const veryLongIdentifierWithManyWordsInIt2 = anotherQuiteLongIdentifierName();',
    'log.info(`user ${user.email} signed in`)',
    "import x from '@acme/package-name'",
  ])('code stays readable: %s', code => {
    expect(redactLiterals(code)).toBe(code);
  });
  test('ends quickly on hostile text', () => {
    const hostile = ['a'.repeat(100_000), 'a@'.repeat(50_000), '1 '.repeat(50_000), '://:'.repeat(25_000), 'password='.repeat(10_000)];
    expect(hostile.map(text => redactLiterals(text).length)).toEqual(hostile.map(text => text.length));
  });
  test('a span is redacted as part of its line', () => {
    const text = "a;\nlogin({ password: 'letmein' });\nb;";
    const start = text.indexOf("'letmein'");
    expect(redactedSlice(text, indexLines(text), { start, end: start + 9 })).toBe("'l••••••'");
  });
});

describe('lines', () => {
  test('end at every kind of line break', () => {
    const lines = indexLines('a\r\nb\rc\nd');
    expect(lines.lineCount).toBe(4);
    expect([0, 3, 5, 7].map(offset => lines.positionAt(offset))).toEqual([1, 2, 3, 4].map(line => ({ line, column: 1 })));
    expect(lines.lineSpan(1)).toEqual({ start: 0, end: 1 });
  });
  test('an offset past the end is the end', () => {
    expect(indexLines('ab').positionAt(99)).toEqual({ line: 1, column: 3 });
    expect(indexLines('').positionAt(5)).toEqual({ line: 1, column: 1 });
  });
});

describe('excerpts', () => {
  const around = { around: 1, spanLines: 2, width: 40 };
  test('cut long lines around the mark, never through a sign', () => {
    const text = `${'😀'.repeat(500)}TARGET${'y'.repeat(500)}`;
    const start = text.indexOf('TARGET');
    const { lines } = excerptOf(text, indexLines(text), { start, end: start + 6 }, around);
    expect(lines).toHaveLength(1);
    const [line] = lines;
    expect(line?.text.slice(line.mark?.start, line.mark?.end)).toBe('TARGET');
    expect([line?.cutBefore, line?.cutAfter]).toEqual([true, true]);
    expect(line?.text.isWellFormed?.() ?? !/^[\uDC00-\uDFFF]/.test(line?.text ?? '')).toBe(true);
  });
  test('never show half of a secret that the cut would hide', () => {
    const text = `${'x '.repeat(40)}'jane.doe@example.com' ${'x '.repeat(3)}TARGET${' y'.repeat(300)}`;
    const start = text.indexOf('TARGET');
    const { lines } = excerptOf(text, indexLines(text), { start, end: start + 6 }, around);
    expect(lines[0]?.text).not.toMatch(/doe|exam|ample/);
  });
  test('mark every line of a span, up to a limit', () => {
    const text = 'one\ntwo\nthree\nfour\nfive';
    const { lines } = excerptOf(text, indexLines(text), { start: 5, end: 17 }, around);
    expect(lines.map(line => [line.number, line.text.slice(line.mark?.start ?? 0, line.mark?.end ?? 0)])).toEqual([
      [1, ''],
      [2, 'wo'],
      [3, 'three'],
      [4, ''],
    ]);
  });
  test('an empty span at the end of the text has a place', () => {
    const { start, lines } = excerptOf('a\n', indexLines('a\n'), { start: 2, end: 2 }, around);
    expect(start).toEqual({ line: 2, column: 1 });
    expect(lines.at(-1)).toMatchObject({ number: 2, text: '' });
  });
});

describe('a line on a terminal', () => {
  test.each([
    ['tabs become blanks up to the next stop', '\tab\tX', [4, 5], { text: '    ab  X', before: 8, marked: 1 }],
    ['wide signs take two columns', '漢字X', [2, 3], { text: '漢字X', before: 4, marked: 1 }],
    ['a family is one sign', '👩‍👩‍👧X', [8, 9], { text: '👩‍👩‍👧X', before: 2, marked: 1 }],
    ['an accent takes no column', 'e\u0301X', [2, 3], { text: 'e\u0301X', before: 1, marked: 1 }],
    ['control and bidirectional signs are harmless', 'a\u001b[31m\u202eX', [7, 8], { text: 'a�[31m�X', before: 7, marked: 1 }],
    ['an empty mark is one caret', 'ab', [2, 2], { text: 'ab', before: 2, marked: 1 }],
  ] as const)('%s', (_, text, [start, end], shown) => {
    expect(showLine(text, { start, end })).toEqual(shown);
  });
});
