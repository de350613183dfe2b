/** `proviso check --fix`, with the real analysis in a folder on disk. */
import { nodeFileAccess, builtinPack, describeFile, openAndKeepProject, openProject } from '@proviso/linter';
import { expect, test } from 'vitest';
import { main } from '../src/main.ts';
import { fakeHost } from './fake-host.ts';
import { folderWith, type Folder } from './folder-host.ts';

const configuration = `bindings:
  protects:
    - { module: ./mask.ts, export: maskEmail, protection: masked }
`;
const mask = "export const maskEmail = (email: string): string => email.slice(0, 1) + '***';\n";
const person = 'interface Patient { id: string; email: string; backup: string | null }\n';
const leaks = `${person}export const a = (patient: Patient) => console.log(patient.email);
export const b = (patient: Patient) => console.log('to', patient.email);
export const c = (patient: Patient) => console.log(patient);
`;
const fixed = `import { maskEmail } from './mask';
${person}export const a = (patient: Patient) => console.log(maskEmail(patient.email));
export const b = (patient: Patient) => console.log('to', maskEmail(patient.email));
export const c = (patient: Patient) => console.log(patient);
`;

const folder = (files: Readonly<Record<string, string>>): Folder =>
  folderWith({ 'proviso.config.yaml': configuration, 'mask.ts': mask, 'tsconfig.json': '{}', ...files });

async function check(
  { path }: Folder,
  args: readonly string[],
  writeFile?: (file: string) => void,
): Promise<{ readonly code: number; readonly out: string; readonly err: string; readonly written: Readonly<Record<string, string>> }> {
  const written: Record<string, string> = {};
  const fake = fakeHost({ files: {}, cwd: path });
  const code = await main(['check', ...args], {
    ...fake,
    files: nodeFileAccess(),
    pack: builtinPack,
    loadLinter: () => Promise.resolve({ openProject, openAndKeepProject, describeFile }),
    writeFile: (file, text) => {
      writeFile?.(file);
      written[file.slice(path.length + 1)] = text;
    },
  });
  return { code, out: fake.out(), err: fake.err(), written };
}

test('--fix writes what needs no look, imports once, and reports what is left', async () => {
  const { code, out, err, written } = await check(folder({ 'a.ts': leaks }), ['--fix']);
  expect(written).toEqual({ 'a.ts': fixed });
  expect(err).toBe('proviso: 2 findings fixed in 1 file\n');
  expect(out).toMatch(/1 error in 1 file/);
  expect(code).toBe(1);
});

test('without --fix the summary says how many it would mend', async () => {
  const { out, written } = await check(folder({ 'a.ts': leaks }), []);
  expect(out).toContain('2 findings can be fixed with --fix');
  expect(written).toEqual({});
});

test('--fix-dry-run reports the same and writes nothing', async () => {
  const { code, err, written, out } = await check(folder({ 'a.ts': leaks }), ['--fix-dry-run']);
  expect(written).toEqual({});
  expect(err).toBe('proviso: 2 findings in 1 file would be fixed; nothing is written\n');
  expect(out).toMatch(/1 error in 1 file/);
  expect(code).toBe(1);
});

test('only files within the named paths are written; what a comment suppresses stays', async () => {
  const suppressed = leaks.replace(
    'export const b',
    '// eslint-disable-next-line proviso/no-personal-data-in-logs -- seen\nexport const b',
  );
  const { written } = await check(folder({ 'src/a.ts': leaks, 'lib/b.ts': suppressed }), ['lib', '--fix']);
  expect(Object.keys(written)).toEqual(['lib/b.ts']);
  expect(written['lib/b.ts']).toContain("console.log('to', patient.email)");
});

test('a byte order mark and line ends of Windows stay; a file that is no UTF-8 is left alone', async () => {
  const place = folder({});
  place.write('marked.ts', `\uFEFF${leaks.replaceAll('\n', '\r\n')}`);
  place.write('latin.ts', Uint8Array.from([...new TextEncoder().encode(`${leaks}// `), 0xe9, 0x0a]));
  const { written } = await check(place, ['--fix']);
  expect(written).toEqual({ 'marked.ts': `\uFEFF${fixed.replaceAll('\n', '\r\n')}` });
});

test('a file that cannot be written is no answer', async () => {
  const refuse = (): never => {
    throw new Error('EROFS: read-only file system');
  };
  const { code, err } = await check(folder({ 'a.ts': leaks }), ['--fix'], refuse);
  expect(code).toBe(2);
  expect(err).toContain('a.ts: EROFS');
});

test('standard input has no file to write', async () => {
  const { code, err } = await check(folder({ 'a.ts': leaks }), ['--fix', '--stdin', '--stdin-filename', 'a.ts']);
  expect(code).toBe(2);
  expect(err).toContain('leave out `--stdin`');
});

test('a binding that names nothing is offered nowhere', async () => {
  const misspelt = configuration.replace('maskEmail', 'maskEmial');
  const { out, written } = await check(folder({ 'proviso.config.yaml': misspelt, 'a.ts': leaks }), ['--fix']);
  expect(written).toEqual({});
  expect(out).toContain('did you mean `maskEmail`?');
  expect(out).not.toContain('Protect with');
});
