/** `eslint --fix`. */
import { expect, test } from 'vitest';
import { plugin } from '../src/plugin.ts';
import { eslintVersions, startEslint } from './eslint-versions.ts';
import { makeFolder } from './workbench.ts';

const files = {
  'proviso.config.yaml': 'bindings:\n  protects:\n    - { module: ./mask.ts, export: maskEmail, protection: masked }\n',
  'mask.ts': "export const maskEmail = (email: string): string => email.slice(0, 1) + '***';\n",
};
const person = 'interface Patient { id: string; email: string }\n';
const leaks = `${person}export const greet = (patient: Patient) => console.log('hello ' + patient.email);
export const shout = (patient: Patient) => console.error(patient.email);
export const fail = (patient: Patient) => { throw new Error(patient.email); };
`;

test.each(eslintVersions)('ESLint %s makes what needs no look, imports once, looks again, and leaves the rest', async (_, ESLint) => {
  using folder = makeFolder({ ...files, 'a.ts': leaks });
  const config = [...plugin.configs.recommended];
  const [before] = await startEslint(ESLint, { cwd: folder.path, config }).lintFiles('a.ts');
  expect(before).toMatchObject({ errorCount: 3, fixableErrorCount: 2 });
  const [after] = await startEslint(ESLint, { cwd: folder.path, config, options: { fix: true } }).lintFiles('a.ts');
  expect(after?.output).toBe(
    `import { maskEmail } from './mask';\n${leaks.replace("' + patient.email", "' + maskEmail(patient.email)").replace('error(patient.email)', 'error(maskEmail(patient.email))')}`,
  );
  expect(after?.messages.map(message => [message.ruleId, message.suggestions?.map(({ desc }) => desc)])).toEqual([
    ['proviso/no-personal-data-in-errors', ['Use `patient.id` instead', 'Protect with `maskEmail`']],
  ]);
});
