/** Which fixes are offered, and which are made without a look. */
import { memoryFileAccess } from '@proviso/code-analyzer';
import { describe, expect, test } from 'vitest';
import { builtinPack, openProject, safeEdits, applyEdits, type Project } from '../src/index.ts';

const mask = `export const maskEmail = (email: string): string => email.slice(0, 1);
export const hide = (value: string): string => '';
export const maskLater = async (value: string): Promise<string> => value.slice(0, 1);
export const maskGeneric = <T>(value: T): T => value;
export const maskWith = (value: string, key: string): string => key;
`;

function open(text: string, names: readonly string[] = ['maskEmail'], more: Readonly<Record<string, string>> = {}): Project {
  const protects = names.map(name => `    - { module: ./mask.ts, export: ${name}, protection: masked }\n`).join('');
  const files = {
    '/app/proviso.config.yaml': names.length === 0 ? 'proviso: config/v1\n' : `bindings:\n  protects:\n${protects}`,
    '/app/mask.ts': mask,
    '/app/a.ts': text,
    ...more,
  };
  return openProject({ root: '/app', files: memoryFileAccess(files), pack: builtinPack, now: new Date(0) });
}

/** `fix: maskEmail(user.email)`, of the first finding. */
function offersIn(project: Project): readonly string[] {
  const [finding] = project.findingsOf('/app/a.ts');
  if (!finding) throw new Error('nothing is found');
  return finding.fixes.map(({ kind, edits }) => `${kind}: ${edits.at(-1)?.newText ?? ''}`);
}

const fixedText = (project: Project): string => applyEdits(project.textOf('/app/a.ts') ?? '', safeEdits(project.findingsOf('/app/a.ts')));

const person =
  'interface Patient { email: string; phone: number; second: string | null }\n/** @sink log */\ndeclare function log(value: unknown): void;\n';

describe('a bound function', () => {
  test('is written around the value, in a log without a look', () => {
    expect(offersIn(open(`${person}export const a = (patient: Patient) => log(patient.email);\n`))).toEqual([
      'fix: maskEmail(patient.email)',
    ]);
  });

  test('is not imported where something else has its name, nor twice', () => {
    const use = 'export const a = (patient: Patient) => log(patient.email);\n';
    expect(offersIn(open(`${person}const maskEmail = '';\n${use}`))).toEqual([]);
    expect(offersIn(open(`import { maskEmail } from 'elsewhere';\n${person}${use}`))).toEqual([]);
    expect(offersIn(open(`import { hide as maskEmail } from './other.ts';\n${person}${use}`))).toEqual([]);
    const imported = `import { maskEmail } from './mask.ts';\n${person}`;
    expect(fixedText(open(imported + use))).toBe(imported + use.replace('patient.email', 'maskEmail(patient.email)'));
  });

  test('is a suggestion where two would do', () => {
    const project = open(`${person}export const a = (patient: Patient) => log(patient.email);\n`, ['maskEmail', 'hide']);
    expect(offersIn(project)).toEqual(['suggestion: maskEmail(patient.email)', 'suggestion: hide(patient.email)']);
  });

  test('is a suggestion where a name alone says what is in it', () => {
    expect(offersIn(open(`${person}export const a = (email: string) => log(email);\n`))).toEqual(['suggestion: maskEmail(email)']);
  });

  test('is a suggestion in what an application acts on', () => {
    expect(
      offersIn(open(`interface Patient { email: string }\nexport const a = (patient: Patient) => { throw new Error(patient.email); };\n`)),
    ).toEqual(['suggestion: maskEmail(patient.email)']);
  });

  test('is not offered where it does not take the type, wants more, or gives what is not expected', () => {
    const offersOf = (property: string, name: string): readonly string[] =>
      offersIn(open(`${person}export const a = (patient: Patient) => log(patient.${property});\n`, [name]));
    expect(offersOf('phone', 'hide')).toEqual([]);
    expect(offersOf('email', 'maskWith')).toEqual([]);
    expect(offersOf('email', 'maskGeneric')).toEqual(['fix: maskGeneric(patient.email)']);
    const typed =
      "type Email = string & { readonly brand: 'email' };\ninterface Patient { email: Email }\n/** @sink log */\ndeclare function log(value: Email): void;\n";
    expect(offersIn(open(`${typed}export const a = (patient: Patient) => log(patient.email);\n`))).toEqual([]);
  });

  test('that gives a promise is awaited, and offered only where that can be', () => {
    expect(offersIn(open(`${person}export async function a(patient: Patient) { log(patient.email); }\n`, ['maskLater']))).toEqual([
      'fix: await maskLater(patient.email)',
    ]);
    expect(offersIn(open(`${person}export function a(patient: Patient) { log(patient.email); }\n`, ['maskLater']))).toEqual([]);
  });
});

describe('an identifier', () => {
  const withId = 'interface Patient { id: string; email: string }\n';
  test('stands in for the value, never unasked', () => {
    const log = '/** @sink log */\ndeclare function log(value: unknown): void;\n';
    expect(offersIn(open(`${withId}${log}export const a = (patient: Patient) => log(patient.email);\n`, []))).toEqual([
      'suggestion: patient.id',
    ]);
  });

  test('does not where another type is expected, or a whole object is spread', () => {
    const log = '/** @sink log */\ndeclare function log(value: Patient | object): void;\n';
    expect(offersIn(open(`${withId}${log}export const a = (patient: Patient) => log(patient);\n`, []))).toEqual([]);
    expect(offersIn(open(`${withId}${log}export const a = (patient: Patient) => log({ ...patient });\n`, []))).toEqual([]);
  });
});

describe('an option', () => {
  const cookie = "import express from 'express';\nimport session from 'express-session';\n";
  test('of a cookie is switched and added where it belongs', () => {
    const set = (rest: string): string =>
      `${cookie}export const a = (response: express.Response, value: string) => response.cookie('sid', value${rest});\n`;
    expect(fixedText(open(set(''), []))).toBe(set(', { secure: true, httpOnly: true }'));
    expect(fixedText(open(set(', {}'), []))).toBe(set(', { secure: true, httpOnly: true }'));
    expect(fixedText(open(set(', { path: "/", }'), []))).toBe(set(', { path: "/", secure: true, httpOnly: true, }'));
    expect(fixedText(open(set(', { httpOnly: false, secure: true }'), []))).toBe(set(', { httpOnly: true, secure: true }'));
    expect(fixedText(open(set(', { httpOnly: false }'), []))).toBe(set(', { httpOnly: true, secure: true }'));
  });

  test('is left to a person where a proxy decides whether it works, and where other sites are concerned', () => {
    expect(offersIn(open(`${cookie}export const a = session({ secret: '', cookie: { secure: false } });\n`, []))).toEqual([
      'suggestion: true',
    ]);
    expect(offersIn(open(`${cookie}export const a = session({ secret: '' });\n`, []))).toEqual(['suggestion: , cookie: { secure: true }']);
    const none = "{ secure: true, httpOnly: true, sameSite: 'none' }";
    expect(offersIn(open(`${cookie}export const a = (response: express.Response) => response.cookie('sid', '1', ${none});\n`, []))).toEqual(
      ["suggestion: 'lax'"],
    );
  });

  test('that is made elsewhere is not touched', () => {
    const text = `${cookie}export const a = (response: express.Response, options: express.CookieOptions) => response.cookie('sid', '1', { ...options, secure: false });\n`;
    expect(offersIn(open(text, []))).toEqual(['fix: true']);
    const made = `${cookie}const options = { path: '/' };\nexport const a = (response: express.Response) => response.cookie('sid', '1', options);\n`;
    expect(offersIn(open(made, []))).toEqual([]);
  });

  test('is left to a person where others go by the same name', () => {
    const set = `export const a = (response: express.Response) => response.cookie('sid', '1', { secure: live, httpOnly: true });\n`;
    expect(offersIn(open(`${cookie}const live = false;\nif (live) start();\n${set}`, []))).toEqual(['suggestion: true']);
    expect(offersIn(open(`${cookie}const live: boolean = false;\n${set}`, []))).toEqual(['suggestion: true']);
    const agent = 'export const a = new https.Agent({ rejectUnauthorized: strict });\n';
    expect(offersIn(open(`import https from 'node:https';\nconst strict = false;\n${agent}`, []))).toEqual(['suggestion: true']);
    const options = 'const options = { secure: false, httpOnly: true };\nexport const a = (response: express.Response) =>';
    expect(offersIn(open(`${cookie}${options} response.cookie('sid', '1', options);\n`, []))).toEqual(['fix: true']);
  });

  test('that stops verification is switched, as a flag and as a text', () => {
    expect(fixedText(open("process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\nexport {};\n", []))).toBe(
      "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';\nexport {};\n",
    );
    const agent = (value: string): string =>
      `import https from 'node:https';\nexport const a = new https.Agent({ rejectUnauthorized: ${value} });\n`;
    expect(fixedText(open(agent('false'), []))).toBe(agent('true'));
  });
});

test('an audit call is awaited only in a function that can wait', () => {
  const more = {
    '/app/proviso.config.yaml': 'bindings:\n  audit:\n    - { module: ./audit.ts, export: record }\n',
    '/app/audit.ts': 'export const record = (what: string) => what;\n',
    '/app/schema.prisma': 'model Patient {\n  id String @id\n  /// @personal health.record\n  notes String\n}\n',
  };
  const read = "import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\n";
  const offered = (around: string): string =>
    offersIn(open(`${read}${around} function a() {\n  const row = prisma.patient.findMany();\n  return row;\n}\n`, [], more)).join();
  expect(offered('export')).toBe('suggestion: \n  record(/* actor, action, target */);');
  expect(offered('export async')).toBe('suggestion: \n  await record(/* actor, action, target */);');
});
