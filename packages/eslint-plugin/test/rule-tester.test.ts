/**
 * The real RuleTester over the cases of every rule: the errors with their words and places, the fix that is made without a look, and every
 * suggestion with what it would leave.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEdits, builtinPack, nodeFileAccess, openProject, type Finding, type Fix } from '@proviso/linter';
import type { RuleTester as Tester } from 'eslint';
import { describe, expect, it } from 'vitest';
import { typescriptParser } from '../src/parsers.ts';
import { rules } from '../src/rules.ts';

const require = createRequire(import.meta.url);
const testers: readonly (readonly [string, typeof Tester])[] = [
  ['9', require('eslint-9').RuleTester],
  ['10', require('eslint-10').RuleTester],
];

interface Sample {
  readonly rule: string;
  readonly filename: string;
  readonly code: string;
  readonly findings: readonly Finding[];
}

const cases = fileURLToPath(new URL('../../linter/cases/', import.meta.url));

/** Of each rule, one file for each kind of fix that is offered; the one with the fewest findings of the rule. */
const samples: readonly Sample[] = readdirSync(cases).flatMap(rule => {
  const root = join(cases, rule);
  const project = openProject({ root, files: nodeFileAccess(), pack: builtinPack, now: new Date() });
  const found = project.files
    .filter(file => file.endsWith('.ts'))
    .map(filename => ({
      rule,
      filename,
      code: readFileSync(filename, 'utf8'),
      findings: project.findingsOf(filename).filter(finding => finding.rule === rule && finding.severity === 'error'),
    }))
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => a.findings.length - b.findings.length);
  const kinds = new Set(found.flatMap(kindsOf));
  return [...new Set([...kinds].flatMap(kind => found.find(sample => kindsOf(sample).includes(kind)) ?? []))];
});

/** `suggestion: Protect with` of "Protect with `maskEmail`" */
function kindsOf({ findings }: Sample): readonly string[] {
  return ['finding', ...findings.flatMap(({ fixes }) => fixes.map(({ kind, title }) => `${kind}: ${title.replace(/`[^`]*`/g, '…')}`))];
}

/** One edit from the first to the last, as ESLint takes several. */
interface Merged {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function merge({ edits }: Fix, code: string): Merged {
  const start = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  const fixed = applyEdits(code, edits);
  return { start, end, text: fixed.slice(start, fixed.length - (code.length - end)) };
}

/** In one pass ESLint leaves out what overlaps. */
function afterOnePass(code: string, fixes: readonly Merged[]): string {
  let text = '';
  let last = -1;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (last >= fix.start) continue;
    text += code.slice(Math.max(0, last), fix.start) + fix.text;
    last = fix.end;
  }
  return text + code.slice(Math.max(0, last));
}

const isInFile = (fix: Fix, file: string): boolean => fix.edits.length > 0 && fix.edits.every(edit => edit.file === file);

function toInvalid({ filename, code, findings }: Sample): Tester.InvalidTestCase {
  const offered = findings.map(finding => ({ finding, fixes: finding.fixes.filter(fix => isInFile(fix, filename)) }));
  const automatic = offered.flatMap(({ fixes }) => fixes.find(({ kind }) => kind === 'fix') ?? []);
  return {
    filename,
    code,
    errors: offered.map(({ finding, fixes }) => {
      const before = code.slice(0, finding.span.start).split('\n');
      const suggestions = fixes
        .filter(fix => fix !== fixes.find(({ kind }) => kind === 'fix'))
        .map(({ title, edits }) => ({ desc: title, output: applyEdits(code, edits) }));
      return {
        message: finding.message,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        ...(suggestions.length > 0 && { suggestions }),
      };
    }),
    ...(automatic.length > 0 && {
      output: afterOnePass(
        code,
        automatic.map(fix => merge(fix, code)),
      ),
    }),
  };
}

const harmless = 'export const none = 1;\n';

describe.each(testers)('ESLint %s', (_, RuleTester) => {
  RuleTester.describe = (title, run) => describe(title, run);
  RuleTester.it = (title, run) => it(title.split('\n', 1)[0] ?? '', run);
  RuleTester.itOnly = RuleTester.it;
  const tester = new RuleTester({ languageOptions: { parser: typescriptParser } });
  for (const sample of samples) {
    const rule = rules[sample.rule];
    if (!rule) throw new Error(`no rule ${sample.rule}`);
    tester.run(sample.rule, rule, { valid: [{ filename: sample.filename, code: harmless }], invalid: [toInvalid(sample)] });
  }
});

it('has a sample of every rule and of every kind of fix', () => {
  expect(new Set(samples.map(({ rule }) => rule))).toEqual(new Set(readdirSync(cases)));
  const kinds = new Set(samples.flatMap(kindsOf).map(kind => kind.split(':', 1)[0]));
  expect(kinds).toEqual(new Set(['finding', 'fix', 'suggestion']));
});

it('no rule takes options: the policy says what they would', () => {
  for (const [name, rule] of Object.entries(rules)) expect([name, rule.meta?.schema]).toEqual([name, []]);
});
