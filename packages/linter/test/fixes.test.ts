import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Fix, Project } from '../src/index.ts';
import { openCase } from './open-case.ts';

const cases = fileURLToPath(new URL('../cases/', import.meta.url));

/** What has to be set there, or be used instead, is not for a machine to choose. */
const withoutFixes: readonly string[] = ['no-weak-protection', 'require-audit-fields', 'require-modern-tls', 'require-secure-cookies'];

/** Every fix that a finding of the cases offers is applied, and must remove that finding and bring no other. */
describe.each(readdirSync(cases))('fixes of %s', rule => {
  const project = openCase(posix.join(cases, rule));
  const offers = project.files.flatMap(file =>
    project
      .findingsOf(file)
      .flatMap(finding =>
        finding.fixes.map(fix => ({ file, finding, fix, title: `${posix.basename(file)}: ${fix.title} for ${finding.message}` })),
      ),
  );

  it(withoutFixes.includes(rule) ? 'offers none' : 'offers fixes', () => {
    expect(offers.length > 0).toBe(!withoutFixes.includes(rule));
  });

  it.each(offers)('$title', ({ file, finding, fix }) => {
    const before = messagesOf(project, file);
    const after = messagesOf(applyFix(project, fix), file);
    const [lost, gained] = [without(before, after), without(after, before)];
    expect(lost).toContain(finding.message);
    // A cookie that holds no e-mail any more is told of in fewer words.
    expect(gained.filter(said => !lost.some(longer => longer.startsWith(said)))).toEqual([]);
    const alsoLost = without(lost, [finding.message]).filter(message => !gained.some(said => message.startsWith(said)));
    // One record may cover two reads; nothing else is gone.
    expect(rule === 'require-audit-log' ? alsoLost.filter(message => !message.includes('no audit record')) : alsoLost).toEqual([]);
  });
});

const messagesOf = (project: Project, file: string): readonly string[] => project.findingsOf(file).map(finding => finding.message);

/** What is left of a list when each of the others was taken out of it once. */
function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...all];
  for (const other of others) {
    const at = left.indexOf(other);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

function applyFix(project: Project, fix: Fix): Project {
  return [...new Set(fix.edits.map(edit => edit.file))].reduce((current, file) => {
    const edits = fix.edits.filter(edit => edit.file === file).sort((a, b) => b.span.start - a.span.start);
    const text = edits.reduce(
      (whole, { span, newText }) => whole.slice(0, span.start) + newText + whole.slice(span.end),
      project.textOf(file) ?? '',
    );
    return current.withText(file, text);
  }, project);
}
