import { renderDiagnostic, type Diagnostic } from '@proviso/policy-engine';
import { toAbsolute } from '../check/find-targets.ts';
import type { Host } from '../host.ts';
import { terminalStyle } from '../report/pretty/terminal-style.ts';
import { relativePath } from '../report/relative-path.ts';

/** Diagnostics on standard error, so that what a command makes can go on through a pipe. */
export function writeDiagnostics(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>, host: Host): void {
  const { colors } = terminalStyle(host.stderr, host.env, true);
  const base = toAbsolute('.', host.cwd);
  for (const diagnostic of diagnostics) {
    const shown = {
      ...diagnostic,
      file: relativePath(diagnostic.file, base),
      ...(diagnostic.related && { related: diagnostic.related.map(note => ({ ...note, file: relativePath(note.file, base) })) }),
    };
    const text = texts.get(diagnostic.file) ?? '';
    host.stderr.write(`${renderDiagnostic(shown, text, { color: colors.isColorSupported })}\n`);
  }
}

/** `2 errors, 1 warning`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const counted = [amount(errors, 'error'), amount(diagnostics.length - errors, 'warning')];
  return counted.filter(text => text !== '').join(', ');
}

function amount(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
