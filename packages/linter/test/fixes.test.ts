import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules, type Fix, type Project } from '../src/index.ts';
import { openCase } from './open-case.ts';
import { isTyped, newTypeErrors, without } from './type-errors.ts';

const cases = fileURLToPath(new URL('../cases/', import.meta.url));

const offersOf = (project: Project) =>
  project.files.flatMap(file =>
    project
      .findingsOf(file)
      .flatMap(finding =>
        finding.fixes.map(fix => ({ file, finding, fix, title: `${posix.basename(file)}: ${fix.title} for ${finding.message}` })),
      ),
  );

const offered = readdirSync(cases).map(rule => {
  const project = openCase(posix.join(cases, rule));
  return { rule, project, offers: offersOf(project).map(offer => ({ ...offer, fixed: applyFix(project, offer.fix) })) };
});

const typed = offered.flatMap(({ offers }) => offers.filter(({ fix }) => isTyped(editedFileOf(fix))));
const typeErrors = newTypeErrors(typed.map(({ fix, fixed }) => ({ file: editedFileOf(fix), text: fixed.textOf(editedFileOf(fix)) ?? '' })));

/** Every fix that a finding of the cases offers is applied, and must remove that finding, bring no other, and have right types. */
describe.each(offered)('fixes of $rule', ({ rule, project, offers }) => {
  it('offers what the rule says that it offers', () => {
    const said = rules.find(each => each.name === rule);
    const kinds = offers.filter(({ finding }) => finding.rule === rule).map(({ fix }) => fix.kind);
    expect({ fix: kinds.includes('fix'), suggestion: kinds.includes('suggestion') }).toEqual({
      fix: said?.hasFix,
      suggestion: said?.hasSuggestions,
    });
  });

  it('mends no finding unasked that is no error', () => {
    expect(offers.filter(({ finding, fix }) => fix.kind === 'fix' && finding.severity !== 'error')).toEqual([]);
  });

  it.each(offers)('$title', offer => {
    const { file, finding, fixed } = offer;
    const before = messagesOf(project, file);
    const after = messagesOf(fixed, file);
    const [lost, gained] = [without(before, after), without(after, before)];
    expect(lost).toContain(finding.message);
    // A cookie that holds no e-mail any more is told of in fewer words.
    expect(gained.filter(said => !lost.some(longer => longer.startsWith(said)))).toEqual([]);
    const alsoLost = without(lost, [finding.message]).filter(message => !gained.some(said => message.startsWith(said)));
    // One record may cover two reads, and what is no longer read needs none; nothing else is gone.
    expect(
      ['require-audit-log', 'no-excess-data'].includes(rule) ? alsoLost.filter(message => !message.includes('no audit record')) : alsoLost,
    ).toEqual([]);
    const at = typed.indexOf(offer);
    // What an audit record says is for a person to write, and TypeScript asks for it.
    const isAsked = (error: string): boolean =>
      rule === 'require-audit-log' && /^TS2554: Expected \d+ arguments?, but got 0\.$/.test(error);
    expect(at < 0 ? [] : typeErrors[at]?.filter(error => !isAsked(error))).toEqual([]);
  });
});

/** A fix edits one file: that of the finding, or that of the constant which decides. */
function editedFileOf({ edits }: Fix): string {
  const [file, ...others] = new Set(edits.map(edit => edit.file));
  if (file === undefined || others.length > 0) throw new Error('a fix edits one file');
  return file;
}

const messagesOf = (project: Project, file: string): readonly string[] => project.findingsOf(file).map(finding => finding.message);

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
