import { memoryFileAccess } from '@proviso/code-analyzer';
import { describe, expect, it } from 'vitest';
import { builtinPack, isAccepted, openProject, safeEdits, type Project } from '../src/index.ts';

const leak = 'export const show = (user: { id: string; email: string }) => console.log(user.email);\n';
const plaintext = "fetch('http://api.partner.dev/v1');\n";
const logs = 'no-personal-data-in-logs';

/** `scope` is that of YAML. */
const waiver = (id: string, scope: string, expires = '2027-01-31', rule = logs): string =>
  `  - { id: ${id}, rule: ${rule}, scope: { ${scope} }, reason: migration, approvedBy: dpo, expires: ${expires} }`;

const policyWith = (...waivers: readonly string[]): string =>
  ['proviso: policy/v1', 'id: test', 'version: 1.0.0', 'extends: proviso:baseline', 'waivers:', ...waivers].join('\n');

function open(files: Readonly<Record<string, string>>, { now = '2026-06-01', root = '/repo' } = {}): Project {
  const project = openProject({ root, files: memoryFileAccess(files), pack: builtinPack, now: new Date(now) });
  expect(project.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return project;
}

/** A project whose own policy has waivers; its other files are in it. */
const repository = (waivers: readonly string[], files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  '/repo/proviso.config.yaml': 'proviso: config/v1\npolicy: ./policies/own.policy.yaml\n',
  '/repo/policies/own.policy.yaml': policyWith(...waivers),
  ...files,
});

/** What is said of each finding: `open`, or how it is accepted. */
const stateOf = (project: Project, file: string): readonly string[] =>
  project.findingsOf(file).map(finding => (isAccepted(finding) ? `accepted by ${finding.waiver?.id ?? 'a comment'}` : 'open'));

describe('a waiver accepts', () => {
  it.each<[title: string, scope: string, files: Readonly<Record<string, string>>, expected: string]>([
    ['the files of a glob', "files: 'src/legacy/**'", { '/repo/src/legacy/a.ts': leak }, 'accepted by W'],
    ['all files of a folder', 'files: src/legacy', { '/repo/src/legacy/deep/a.ts': leak }, 'accepted by W'],
    ['no other file', "files: 'src/legacy/**'", { '/repo/src/new/a.ts': leak }, 'open'],
    ['no file that differs in a capital', 'files: src/A.ts', { '/repo/src/a.ts': leak }, 'open'],
    ['a file of a route, as it is written', "files: 'app/[id]/route.ts'", { '/repo/app/[id]/route.ts': leak }, 'accepted by W'],
    ['a category', 'category: contact.email', { '/repo/a.ts': leak }, 'accepted by W'],
    ['no other category', 'category: contact.phone', { '/repo/a.ts': leak }, 'open'],
    ['no other rule', 'files: a.ts', { '/repo/a.ts': plaintext }, 'open'],
  ])('%s', (_, scope, files, expected) => {
    const project = open(repository([waiver('W', scope)], files));
    expect(project.files.flatMap(file => stateOf(project, file))).toEqual([expected]);
  });

  it('what a name alone suggests', () => {
    const text = 'export const f = (email: string) => console.log(email);\n';
    expect(stateOf(open(repository([waiver('W', 'files: a.ts')], { '/repo/a.ts': text })), '/repo/a.ts')).toEqual(['accepted by W']);
  });

  it('nothing of a folder that another policy governs, relative to the folder that its own governs', () => {
    const project = open(
      repository([waiver('W', 'files: inner/a.ts')], {
        '/repo/inner/a.ts': leak,
        '/repo/inner/proviso.config.yaml': 'proviso: config/v1\npolicy: ./own.policy.yaml\n',
        '/repo/inner/own.policy.yaml': policyWith(waiver('I', 'files: a.ts')),
      }),
    );
    expect(stateOf(project, '/repo/inner/a.ts')).toEqual(['accepted by I']);
  });
});

describe('the end of a waiver', () => {
  const aboutWaivers = ({ diagnostics }: Project): readonly string[] =>
    diagnostics.map(({ name }) => name).filter(name => name.startsWith('waiver-'));
  const files = repository([waiver('W', 'files: a.ts', '2026-06-01')], { '/repo/a.ts': leak });

  it('is the end of its last day in UTC; then the finding is back and says so', () => {
    const lastMoment = open(files, { now: '2026-06-01T23:59:59.999Z' });
    expect(stateOf(lastMoment, '/repo/a.ts')).toEqual(['accepted by W']);
    const [finding] = open(files, { now: '2026-06-02T00:00:00Z' }).findingsOf('/repo/a.ts');
    expect(finding && isAccepted(finding)).toBe(false);
    expect(finding?.waiver?.state).toBe('expired');
    expect(finding?.message).toMatch(/ unprotected \(the waiver `W` ended on 2026-06-01\)$/);
    expect(finding?.fingerprint).toBe(lastMoment.findingsOf('/repo/a.ts')[0]?.fingerprint);
  });

  it('is seen by a project that is looked at again after it', () => {
    const before = open(files, { now: '2026-06-01T12:00:00Z' });
    expect(aboutWaivers(before)).toEqual(['waiver-expiring']);
    const after = before.refreshed(new Date('2026-06-02T12:00:00Z'));
    expect(stateOf(after, '/repo/a.ts')).toEqual(['open']);
    expect(aboutWaivers(after)).toEqual(['waiver-expired']);
    expect(stateOf(after.withText('/repo/a.ts', `\n${leak}`), '/repo/a.ts')).toEqual(['open']);
    expect(stateOf(before, '/repo/a.ts')).toEqual(['accepted by W']);
  });

  it('of several is that of the last', () => {
    const several = repository([waiver('A', 'files: a.ts', '2026-05-01'), waiver('B', 'files: "*.ts"')], { '/repo/a.ts': leak });
    expect(open(several).findingsOf('/repo/a.ts')[0]?.waiver).toMatchObject({ id: 'B', state: 'in-force', expires: '2027-01-31' });
  });
});

describe('comments and waivers', () => {
  const suppressed = `export function show(user: { email: string }) {\n  // eslint-disable-next-line proviso/${logs} -- agreed\n  console.log(user.email);\n}\n`;

  it('each say what they have to, and the waiver is used', () => {
    const project = open(repository([waiver('W', 'files: a.ts')], { '/repo/a.ts': suppressed }));
    expect(project.findingsOf('/repo/a.ts')).toMatchObject([{ suppression: { reason: 'agreed' }, waiver: { id: 'W' } }]);
    expect(project.unusedWaivers()).toEqual([]);
  });

  it('do not need each other: after its last day a comment still suppresses', () => {
    const project = open(repository([waiver('W', 'files: a.ts', '2026-01-31')], { '/repo/a.ts': suppressed }));
    expect(project.findingsOf('/repo/a.ts').map(isAccepted)).toEqual([true]);
  });
});

it('what is waived is not mended without a look', () => {
  const text = "import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
  const waived = repository([waiver('W', 'files: a.ts', '2027-01-31', 'no-unverified-certificate')], { '/repo/a.ts': text });
  expect(safeEdits(open({ '/repo/a.ts': text }).findingsOf('/repo/a.ts'))).toHaveLength(1);
  expect(safeEdits(open(waived).findingsOf('/repo/a.ts'))).toEqual([]);
});

describe('unused waivers', () => {
  const unused = (project: Project): readonly string[] =>
    project.unusedWaivers().map(({ file, span }) => `${file} ${String(project.textOf(file)?.slice(span.start, span.end) ?? span.start)}`);

  it('are those that cover no finding, where they are written', () => {
    const text = policyWith(waiver('USED', 'files: a.ts'), waiver('TOO', 'files: "*.ts"'), waiver('SPARE', 'files: b.ts'));
    const files = {
      ...repository([], { '/repo/a.ts': leak, '/repo/b.ts': 'export const b = 1;\n' }),
      '/repo/policies/own.policy.yaml': text,
    };
    expect(open(files).unusedWaivers()).toMatchObject([
      { name: 'waiver-unused', severity: 'warning', file: '/repo/policies/own.policy.yaml', span: { start: text.indexOf('SPARE') } },
    ]);
    expect(unused(open(files))).toHaveLength(1);
  });

  it('are asked of all folders that share a policy', () => {
    const files = repository([waiver('W', 'files: a.ts')], {
      '/repo/inner/a.ts': leak,
      '/repo/inner/proviso.config.yaml': 'proviso: config/v1\npolicy: ../policies/own.policy.yaml\n',
    });
    expect(unused(open(files))).toEqual([]);
  });

  it('are not known where the policy governs more than the project', () => {
    const files = repository([waiver('W', 'files: other/a.ts')], { '/repo/inner/a.ts': leak, '/repo/other/a.ts': leak });
    expect(unused(open(files, { root: '/repo/inner' }))).toEqual([]);
  });
});
