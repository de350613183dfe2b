/** `eslint --fix`, with a fix that keeps the behaviour: what the registry only suggests today is made one here. */
import { expect, test, vi } from 'vitest';
import type { Finding, OpenProject, Project, RuleDocumentation } from '@proviso/linter';
import { plugin } from '../src/plugin.ts';
import { eslintVersions, startEslint } from './eslint-versions.ts';
import { leak } from './samples.ts';
import { makeFolder } from './workbench.ts';

vi.mock('@proviso/linter', async load => {
  const real = await load<{ readonly rules: readonly RuleDocumentation[]; readonly openProject: OpenProject }>();
  const fixing = (finding: Finding): Finding => ({ ...finding, fixes: finding.fixes.map(fix => ({ ...fix, kind: 'fix' as const })) });
  const withFixes = (project: Project): Project => ({
    ...project,
    findingsOf: file => project.findingsOf(file).map(fixing),
    withText: (file, text) => withFixes(project.withText(file, text)),
    refreshed: () => withFixes(project.refreshed()),
  });
  return {
    ...real,
    rules: real.rules.map(rule => ({ ...rule, hasFix: true })),
    openProject: (settings: Parameters<OpenProject>[0]) => withFixes(real.openProject(settings)),
  };
});

test.each(eslintVersions)('ESLint %s writes the fix, looks again, and finds nothing', async (_, ESLint) => {
  const twoLeaks = `${leak}export const shout = (patient: Patient) => console.error(patient.email);\n`;
  using folder = makeFolder({ 'a.ts': twoLeaks });
  const config = [...plugin.configs.recommended];
  const results = await startEslint(ESLint, { cwd: folder.path, config, options: { fix: true } }).lintFiles('a.ts');
  expect(results).toMatchObject([{ messages: [], output: twoLeaks.replaceAll('patient.email', 'patient.id') }]);
  const before = await startEslint(ESLint, { cwd: folder.path, config }).lintFiles('a.ts');
  expect(before).toMatchObject([{ fixableErrorCount: 2 }]);
});
