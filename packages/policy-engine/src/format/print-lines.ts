/** A line of the formatted document. */
export interface Line {
  readonly indent: number;
  readonly text: string;
  readonly comment?: string;
  /** An empty line stands above. */
  readonly blankBefore: boolean;
}

/** Comments behind code stand below one another, where the code leaves room. */
const commentColumn = 40;

export function printLines(lines: readonly Line[], lineBreak: string): string {
  return lines.map((line, index) => (line.blankBefore && index > 0 ? lineBreak : '') + printLine(line) + lineBreak).join('');
}

function printLine({ indent, text, comment }: Line): string {
  if (text === '' && comment === undefined) return '';
  const code = ' '.repeat(indent) + text;
  if (comment === undefined) return code;
  return code.length <= commentColumn - 2 ? code.padEnd(commentColumn) + comment : `${code}  ${comment}`;
}
