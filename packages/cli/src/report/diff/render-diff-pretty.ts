import { printable, type Change, type Direction } from '@proviso/policy-engine';
import { changesGoing, directions, exampleOf, summaryOf, type CodeFinding, type DiffReport } from '../../diff/diff-report.ts';

import type { TerminalStyle } from '../pretty/terminal-style.ts';

const titles: Readonly<Record<Direction, string>> = {
  looser: 'Looser: people are protected less',
  tighter: 'Tighter: people are protected more',
  neutral: 'Neither',
};

/** For people: what protects less first. */
export function renderDiffPretty(report: DiffReport, { colors }: TerminalStyle): string {
  const { before, after } = report.difference;
  const paints: Readonly<Record<Direction, (text: string) => string>> = { looser: colors.red, tighter: colors.green, neutral: colors.dim };
  const shown = (change: Change, direction: Direction): readonly string[] => {
    const example = exampleOf(change);
    return [
      `  ${paints[direction](change.kind)}  ${printable(change.text)}`,
      ...(example === undefined ? [] : [colors.dim(`    for example ${printable(example)}`)]),
    ];
  };
  const sections = directions.flatMap(direction => {
    const changes = changesGoing(direction, report);
    return changes.length === 0 ? [] : [[colors.bold(titles[direction]), ...changes.flatMap(change => shown(change, direction))]];
  });
  const code = report.code;
  const findings = (title: string, list: readonly CodeFinding[]): readonly (readonly string[])[] =>
    list.length === 0
      ? []
      : [
          [
            colors.bold(title),
            ...list.map(({ file, line, severity, rule, message }) => `  ${file}:${line}  ${severity}  ${rule}  ${message}`),
          ],
        ];
  const all = [
    [`${versionOf(before)} -> ${versionOf(after)}`],
    ...sections,
    ...(code === undefined
      ? []
      : [...findings('New findings in code', code.appearing), ...findings('Findings that are gone', code.disappearing)]),
    [
      colors.bold(summaryOf(report)) +
        (code === undefined ? '' : `; ${code.appearing.length} new findings in code, ${code.disappearing.length} gone`),
    ],
  ];
  return `${all.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

function versionOf({ id, version }: { readonly id: string; readonly version: string }): string {
  return printable(`${id} ${version}`);
}
