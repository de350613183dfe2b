import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Finding, Fix, Project } from '../src/index.ts';
import { openCase } from './open-case.ts';

const cases = fileURLToPath(new URL('../cases/', import.meta.url));

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

  it('offers fixes', () => {
    expect(offers.length).toBeGreaterThan(0);
  });

  it.each(offers)('$title', ({ file, finding, fix }) => {
    const fixed = applyFix(project, fix);
    expect(describeFindings(fixed.findingsOf(file))).toEqual(describeFindings(project.findingsOf(file).filter(other => other !== finding)));
  });
});

function describeFindings(findings: readonly Finding[]): readonly string[] {
  return findings.map(finding => finding.message);
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
