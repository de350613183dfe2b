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
    const before = project.findingsOf(file);
    const after = applyFix(project, fix).findingsOf(file);
    expect(after.filter(other => other.message === finding.message).length).toBeLessThan(
      before.filter(other => other.message === finding.message).length,
    );
    // One record may cover two reads, and a cookie that holds no e-mail any more may be told of in fewer words.
    for (const name of new Set(after.map(other => other.rule)))
      expect([name, after.filter(other => other.rule === name).length <= before.filter(other => other.rule === name).length]).toEqual([
        name,
        true,
      ]);
  });
});

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
