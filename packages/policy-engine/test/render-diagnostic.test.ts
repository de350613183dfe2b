import { describe, expect, test } from 'vitest';
import { positionOf, renderDiagnostic, type Diagnostic } from '../src/index.ts';

const render = (text: string, word: string, more: Partial<Diagnostic> = {}): readonly string[] => {
  const start = text.indexOf(word);
  const span = { start, end: start + word.length };
  const diagnostic: Diagnostic = {
    name: 'unknown-role',
    severity: 'error',
    file: 'a.policy.yaml',
    span,
    message: 'unknown role `nures`',
    ...more,
  };
  return renderDiagnostic(diagnostic, text, { color: false }).split('\n');
};

describe('a rendered diagnostic', () => {
  test('says where, what, what to do, and where to read more', () => {
    const text = 'roles:\n  nurse: {}\nactor: nures\n';
    const related = [{ file: 'a.policy.yaml', span: { start: 9, end: 14 }, message: 'declared here' }];
    expect(render(text, 'nures', { help: 'did you mean `nurse`?', related })).toEqual([
      'a.policy.yaml:3:8: error[unknown-role]: unknown role `nures`',
      '    |',
      '  3 | actor: nures',
      '    |        ^^^^^',
      '  help: did you mean `nurse`?',
      '  note: declared here: a.policy.yaml:2:3',
      '  docs: docs/policy/diagnostics/unknown-role.md',
    ]);
  });

  test.each([
    ['LF', 'a: 1\nactor: nures\n'],
    ['CRLF', 'a: 1\r\nactor: nures\r\n'],
    ['CR', 'a: 1\ractor: nures\r'],
    ['a byte order mark', '\uFEFFa: 1\nactor: nures\n'],
  ])('is the same with %s', (_, text) => {
    expect(render(text, 'nures').slice(0, 4)).toEqual([
      'a.policy.yaml:2:8: error[unknown-role]: unknown role `nures`',
      '    |',
      '  2 | actor: nures',
      '    |        ^^^^^',
    ]);
  });

  test('stands under its value behind a byte order mark, tabs, accents and emoji', () => {
    expect(render('\uFEFFactor: nures', 'nures').slice(2, 4)).toEqual(['  1 | actor: nures', '    |        ^^^^^']);
    expect(render('\tactor:\tnures', 'nures').slice(2, 4)).toEqual(['  1 |   actor:  nures', '    |           ^^^^^']);
    expect(render('té👩‍⚕️: nures', 'nures').slice(2, 4)).toEqual(['  1 | té👩‍⚕️: nures', '    |      ^^^^^']);
  });

  test('shows a window of a long line', () => {
    const [, , code = '', carets = ''] = render(`a: [${'x, '.repeat(100)}nures, ${'y, '.repeat(100)}]`, 'nures');
    expect(code.length).toBeLessThan(135);
    expect(code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('nures');
    expect(code).toMatch(/^ {2}1 \| ….*…$/);
  });

  test('of many lines marks the first; of nothing marks one column', () => {
    const text = 'a:\n  b: 1\n  c: 2\n';
    expect(render(text, 'b: 1\n  c: 2').at(3)).toBe('    |   ^^^^');
    const end = { start: text.length, end: text.length };
    expect(render(text, 'a', { span: end }).slice(0, 4)).toEqual([
      'a.policy.yaml:4:1: error[unknown-role]: unknown role `nures`',
      '    |',
      '  4 | ',
      '    | ^',
    ]);
  });

  test('uses colour only when told', () => {
    const diagnostic: Diagnostic = { name: 'x', severity: 'warning', file: 'f', span: { start: 0, end: 1 }, message: 'm' };
    expect(renderDiagnostic(diagnostic, 'a', { color: true })).toContain('\u001b[');
    expect(renderDiagnostic(diagnostic, 'a', { color: false })).not.toContain('\u001b');
  });
});

test.each([
  ['', 0, 1, 1],
  ['', 9, 1, 1],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['a\n', 2, 2, 1],
  ['abc', -1, 1, 1],
  ['\uFEFFabc', 0, 1, 1],
  ['\uFEFFabc', 2, 1, 2],
])('positionOf(%j, %i) is %i:%i', (text, offset, line, column) => {
  expect(positionOf(text, offset)).toEqual({ line, column });
});
