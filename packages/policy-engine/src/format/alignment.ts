import type { ArrangedPart } from './arrange.ts';
import { widest, type OneLine } from './one-line.ts';

/** A part and, if it stands on one line between brackets, that line. */
export interface Styled {
  readonly part: ArrangedPart;
  /** Key with its colon, or dash. */
  readonly lead: string;
  readonly line: OneLine | undefined;
}

/** More blanks than this tear a line apart, within brackets sooner than before them. */
const mostPadding = { lead: 24, first: 6 };

/** The text of each part that stands on one line; parts below one another stand in columns if that leaves them legible. */
export function alignedTexts(styled: readonly Styled[], indent: number, keyedByIds: boolean): ReadonlyMap<ArrangedPart, string> {
  const texts = new Map<ArrangedPart, string>();
  for (const run of runsOf(styled)) {
    const leads = run.map(({ lead }) => lead);
    const firsts = shareFirstField(run) ? run.map(({ line }) => line.fields[0] ?? '') : [];
    const lead = keyedByIds ? columnOf(leads, mostPadding.lead) : 0;
    const first = columnOf(firsts, mostPadding.first);
    const choices = [
      { lead, first },
      { lead, first: 0 },
      { lead: 0, first },
      { lead: 0, first: 0 },
    ];
    const printed = choices.map(choice => run.map(one => textOf(one, choice)));
    const fitting = printed.find(lines => lines.every(text => indent + text.length <= widest)) ?? printed.at(-1) ?? [];
    run.forEach(({ part }, index) => texts.set(part, fitting[index] ?? ''));
  }
  return texts;
}

type StyledLine = Styled & { readonly line: OneLine };

/** Neighbours with nothing between them. */
function runsOf(styled: readonly Styled[]): readonly (readonly StyledLine[])[] {
  const runs: StyledLine[][] = [];
  let open = false;
  for (const { part, lead, line } of styled) {
    if (part.leading.length > 0 || part.blankBefore) open = false;
    if (line === undefined) {
      open = false;
      continue;
    }
    if (!open) runs.push([]);
    runs.at(-1)?.push({ part, lead, line });
    open = true;
  }
  return runs;
}

function shareFirstField(run: readonly StyledLine[]): boolean {
  const names = new Set(run.map(({ part: { value } }) => (value.kind === 'map' ? firstScalarName(value.parts) : undefined)));
  return names.size === 1 && !names.has(undefined);
}

function firstScalarName([first]: readonly ArrangedPart[]): string | undefined {
  return first?.value.kind === 'scalar' ? first.name : undefined;
}

/** Width that makes the texts a column, or 0. */
function columnOf(texts: readonly string[], most: number): number {
  const lengths = texts.map(text => text.length);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  const shortest = lengths.reduce((a, b) => Math.min(a, b), longest);
  return longest - shortest > most ? 0 : longest;
}

function textOf(
  { lead, line }: StyledLine,
  { lead: leadWidth, first: firstWidth }: { readonly lead: number; readonly first: number },
): string {
  const [first = '', ...others] = line.fields;
  const inner = others.length === 0 ? first : `${`${first},`.padEnd(firstWidth + 1)} ${others.join(', ')}`;
  return `${lead.padEnd(leadWidth)} ${line.open}${inner}${line.close}`;
}
