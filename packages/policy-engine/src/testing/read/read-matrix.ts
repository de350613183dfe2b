import type { Diagnostic } from '../../diagnostic.ts';
import { nearest } from '../../structure/nearest.ts';
import { entriesOf, itemsOf, mapSyntax, valueOf, type EntrySyntax, type Syntax } from '../../syntax/syntax.ts';
import { readCell } from './read-expectation.ts';
import { readRequest } from './read-request.ts';
import type { TestReading } from './test-reading.ts';
import { readName } from './read-name.ts';
import type { Expectation, MatrixCell, MatrixTest } from '../test-document.ts';

/** Of all matrices of a document; more are no tables that a person reads. */
const mostCells = 10_000;

export function readMatrices(list: readonly Syntax[], reading: TestReading): readonly MatrixTest[] {
  let cells = 0;
  return list.flatMap(syntax => {
    const axes = entriesOf(valueOf(syntax, 'vary'));
    cells += axes.reduce((product, axis) => product * itemsOf(axis.value).length, 1);
    if (cells <= mostCells) return { ...readName(syntax, 'a matrix'), cells: readCells(syntax, axes, reading) };
    reading.diagnostics.push(tooManyCells(axes, cells, reading));
    return [];
  });
}

/** Every combination of what varies, with what is expected of it. */
function readCells(syntax: Syntax, axes: readonly EntrySyntax[], reading: TestReading): readonly MatrixCell[] {
  const ask = valueOf(syntax, 'ask');
  const expect = valueOf(syntax, 'expect');
  if (ask === undefined || expect === undefined) return [];
  reportStrayCells(expect, axes, reading);
  const expectations: Expectations = new Map();
  return combinationsOf(axes).map(values => {
    const asked = values.reduce(
      (request, value, index) => withPart(request, axes[index]?.name ?? '', { nameSpan: axes[index]?.nameSpan ?? value.span, value }),
      ask,
    );
    return {
      label: values.map(wordOf).join(', '),
      request: readRequest(asked, reading),
      expect: expectedOf(cellAt(expect, values), expectations, reading),
    };
  });
}

type Expectations = Map<Syntax, Expectation | undefined>;

/** One cell can stand for several requests; it is read once. */
function expectedOf(cell: Syntax | undefined, known: Expectations, reading: TestReading): Expectation | undefined {
  if (cell === undefined) return undefined;
  if (!known.has(cell)) known.set(cell, readCell(cell, reading));
  return known.get(cell);
}

function combinationsOf(axes: readonly EntrySyntax[]): readonly (readonly Syntax[])[] {
  let rows: readonly (readonly Syntax[])[] = [[]];
  for (const axis of axes) rows = rows.flatMap(row => itemsOf(axis.value).map(value => [...row, value]));
  return rows;
}

/** A word before the last axis stands for all cells below it. */
function cellAt(expect: Syntax, values: readonly Syntax[]): Syntax | undefined {
  let at: Syntax | undefined = expect;
  for (const value of values) {
    if (at?.kind !== 'map') return at;
    at = valueOf(at, wordOf(value));
  }
  return at;
}

function withPart(ask: Syntax, path: string, varied: Pick<EntrySyntax, 'nameSpan' | 'value'>): Syntax {
  const [part = '', ...below] = path.split('.');
  const { nameSpan, value } = varied;
  const others = entriesOf(ask).filter(entry => entry.name !== part);
  const inner = below.length === 0 ? value : withPart(valueOf(ask, part) ?? mapSyntax([], value.span), below.join('.'), varied);
  return mapSyntax([...others, { name: part, nameSpan, value: inner }], ask.span);
}

function wordOf(syntax: Syntax): string {
  return syntax.kind === 'scalar' ? (typeof syntax.value === 'string' ? syntax.value : syntax.source) : '';
}

/** What is expected of a value that does not vary is never asked. */
function reportStrayCells(expect: Syntax, axes: readonly EntrySyntax[], reading: TestReading): void {
  const [axis, ...others] = axes;
  if (axis === undefined || expect.kind !== 'map') return;
  const known = itemsOf(axis.value).map(wordOf);
  for (const entry of expect.entries.values()) {
    if (known.includes(entry.name)) reportStrayCells(entry.value, others, reading);
    else reading.diagnostics.push(strayCell(entry, axis, known, reading));
  }
}

function strayCell(entry: EntrySyntax, axis: EntrySyntax, known: readonly string[], { file }: TestReading): Diagnostic {
  const meant = nearest(entry.name, known);
  return {
    name: 'unknown-cell',
    severity: 'error',
    file,
    span: entry.nameSpan,
    message: `\`${entry.name}\` is not among the values of \`${axis.name}\``,
    help: meant === undefined ? `add it to \`vary.${axis.name}\`; there: ${known.slice(0, 12).join(', ')}` : `did you mean \`${meant}\`?`,
  };
}

function tooManyCells(axes: readonly EntrySyntax[], size: number, { file }: TestReading): Diagnostic {
  const message = `the matrices have at least ${size.toLocaleString('en')} cells; the limit is ${mostCells.toLocaleString('en')}`;
  const span = axes[0]?.nameSpan ?? { start: 0, end: 0 };
  return { name: 'policy-too-large', severity: 'error', file, span, message, help: 'say it as an invariant, or split the matrix' };
}
