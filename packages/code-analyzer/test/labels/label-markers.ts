import type { Label } from '../../src/facts.ts';

/** `^^^^ contact.email (type)` under the text, as `line:column text -> contact.email (type)`. */
export function readMarkers(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const [, carets, says] = /^\s*\/\/+\s*(\^+) (\S.*)$/.exec(line) ?? [];
    if (carets === undefined || says === undefined) return [];
    let target = at - 1;
    while (/^\s*\/\/+\s*\^+ /.test(lines[target] ?? '')) target--;
    const column = line.indexOf('^');
    return [`${String(target + 1)}:${String(column + 1)} ${(lines[target] ?? '').slice(column, column + carets.length)} -> ${says.trim()}`];
  });
}

export function showAt(text: string, span: { readonly start: number; readonly end: number }, says: string): string {
  const before = text.slice(0, span.start).split('\n');
  return `${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)} ${text.slice(span.start, span.end)} -> ${says}`;
}

export function showLabels(labels: readonly Label[]): string {
  return labels
    .map(
      ({ category, evidence, subject, path }) =>
        `${path.length > 0 ? `${path.join('.')} ` : ''}${category} (${evidence}${subject === undefined ? '' : ` ${subject}`})`,
    )
    .sort()
    .join(', ');
}
