import type { Direction } from '@proviso/policy-engine';
import { changesGoing, directions, exampleOf, summaryOf, type CodeFinding, type DiffReport } from '../../diff/diff-report.ts';

const titles: Readonly<Record<Direction, string>> = { looser: 'Looser', tighter: 'Tighter', neutral: 'Neither' };

/** For a comment on a pull request. */
export function renderDiffMarkdown(report: DiffReport): string {
  const { before, after } = report.difference;
  const heading = `## ${escaped(before.id)} ${escaped(before.version)} → ${escaped(after.id)} ${escaped(after.version)}`;
  const sections = directions.flatMap(direction => {
    const changes = changesGoing(direction, report);
    if (changes.length === 0) return [];
    const items = changes.flatMap(change => {
      const example = exampleOf(change);
      return [`- **${change.kind}** ${escaped(change.text)}`, ...(example === undefined ? [] : [`  - for example ${asCode(example)}`])];
    });
    return [`### ${titles[direction]}`, items.join('\n')];
  });
  const { code } = report;
  const findings = (title: string, list: readonly CodeFinding[]): readonly string[] =>
    list.length === 0
      ? []
      : [
          `### ${title}`,
          list.map(({ file, line, rule, message }) => `- ${asCode(`${file}:${line}`)} ${rule}: ${escaped(message)}`).join('\n'),
        ];
  const inCode =
    code === undefined
      ? []
      : [...findings('New findings in code', code.appearing), ...findings('Findings that are gone', code.disappearing)];
  return `${[heading, `${summaryOf(report)}.`, ...sections, ...inCode].join('\n\n')}\n`;
}

/** Text from a policy is text, whatever Markdown or HTML would make of it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&]/g, character => `\\${character}`);
}

/** Between more backticks than it has in a row. */
function asCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
