import { describe, expect, test } from 'vitest';
import { main } from '../src/main.ts';
import { aFinding, fakeHost, findMarks, type FakeHost, type FakeWorld } from './fake-host.ts';

const repository = {
  '/repo/.git/HEAD': '',
  '/repo/src/a.ts': 'log(PERSONAL);\n',
  '/repo/src/b.ts': 'log(nothing);\n',
  '/repo/lib/c.ts': 'log(PERSONAL);\n',
};
const world: FakeWorld = { files: repository, findingsOf: findMarks };

async function run(args: readonly string[], changes: Partial<FakeWorld> = {}): Promise<FakeHost & { readonly code: number }> {
  const host = fakeHost({ ...world, ...changes });
  const code = await main(['check', ...args], host);
  return { ...host, code };
}

describe('exit codes', () => {
  test('an error-level finding is 1', async () => {
    expect((await run([])).code).toBe(1);
  });
  test('no finding is 0', async () => {
    const { code, out } = await run(['src/b.ts']);
    expect(code).toBe(0);
    expect(out()).toContain('No findings');
  });
  test('suggestions alone are 0', async () => {
    const { code } = await run([], {
      findingsOf: file => [aFinding({ file, span: { start: 0, end: 3 }, severity: 'suggestion', evidence: 'name' })],
    });
    expect(code).toBe(0);
  });
  test('suppressed findings alone are 0, and counted', async () => {
    const at = { file: '/repo/src/a.ts', span: { start: 0, end: 3 } };
    const { code, out } = await run(['src/a.ts'], { findingsOf: () => [aFinding({ ...at, suppression: { ...at, reason: 'agreed' } })] });
    expect(code).toBe(0);
    expect(out()).toContain('No findings (1 suppressed in comments)');
  });
  test('waived findings alone are 0, counted, and listed with their end', async () => {
    const at = { file: '/repo/src/a.ts', span: { start: 4, end: 12 } };
    const waiver = { id: 'WVR-1', state: 'ending', expires: '2026-01-10', reason: 'migration', approvedBy: 'dpo@acme.example' } as const;
    const { code, out } = await run(['src/a.ts'], { findingsOf: () => [aFinding({ ...at, waiver })] });
    expect(code).toBe(0);
    expect(out()).toContain('No findings (1 waived by the policy)');
    expect(out()).toContain('WVR-1 until 2026-01-10, approved by dpo@acme.example: migration (ends soon)');
    expect(out()).toContain('src/a.ts:1:5  no-personal-data-in-logs');
    expect((await run(['src/a.ts', '--quiet'], { findingsOf: () => [aFinding({ ...at, waiver })] })).out()).toBe('');
  });
  test('a finding whose waiver has ended is 1', async () => {
    const waiver = { id: 'WVR-1', state: 'expired', expires: '2025-12-31', reason: 'migration', approvedBy: 'dpo' } as const;
    const { code, out } = await run([], { findingsOf: file => [aFinding({ file, span: { start: 0, end: 3 }, waiver })] });
    expect(code).toBe(1);
    expect(out()).not.toContain('waived');
  });
  test('waivers that nothing needs are told of the whole project only, and change no exit code', async () => {
    const unusedWaivers = [
      { name: 'waiver-unused', severity: 'warning', file: '/repo/p.yaml', span: { start: 0, end: 2 }, message: 'it waives nothing' },
    ] as const;
    const world = { unusedWaivers, findingsOf: () => [], files: { ...repository, '/repo/p.yaml': 'id: x\n' } };
    const whole = await run([], world);
    expect(whole.code).toBe(0);
    expect(whole.out()).toContain('it waives nothing');
    expect((await run(['src'], world)).out()).not.toContain('it waives nothing');
    expect((await run(['.', 'src'], world)).out()).toContain('it waives nothing');
  });
  test('an invalid policy is 2, with its code frame, and nothing is judged', async () => {
    const diagnostics = [
      {
        name: 'unknown-category',
        severity: 'error',
        file: '/repo/p.yaml',
        span: { start: 4, end: 8 },
        message: 'there is no category `emial`',
        help: 'did you mean `email`?',
      },
    ] as const;
    const { code, out } = await run([], { diagnostics, files: { ...repository, '/repo/p.yaml': 'id: emial\n' } });
    expect(code).toBe(2);
    expect(out()).toContain('p.yaml:1:5');
    expect(out()).toContain('did you mean `email`?');
    expect(out()).toMatch(/1 \| id: emial\n.*\^{4}/);
    expect(out()).toContain('No answer: 1 mistake');
  });
  test('a path that does not exist is 2 and says where it was looked for', async () => {
    const { code, err } = await run(['scr']);
    expect(code).toBe(2);
    expect(err()).toContain('there is no file or folder `scr` (looked for /repo/scr)');
  });
  test('a folder without sources is 2', async () => {
    const { code, err } = await run(['docs'], { files: { ...repository, '/repo/docs/a.md': '' } });
    expect(code).toBe(2);
    expect(err()).toContain('nothing to analyse');
    expect(err()).toContain('/repo/docs');
  });

  test('a file that was named and cannot be read', async () => {
    const note = {
      kind: 'unreadable-file',
      subject: 'src/a.ts',
      message: 'permission denied',
      count: 1,
      place: { file: '/repo/src/a.ts', span: { start: 0, end: 0 } },
    } as const;
    const world = { files: { '/repo/.git': '', '/repo/src/a.ts': 'x' }, coverage: { notes: [note] } };
    const named = fakeHost(world);
    expect(await main(['check', 'src/a.ts'], named)).toBe(2);
    expect(named.err()).toContain('/repo/src/a.ts cannot be read');
    expect(await main(['check', 'src'], fakeHost(world))).toBe(0);
  });
  test('a crash is 2, asks for a report and quotes no argument values', async () => {
    const { code, err } = await run(['--policy=/home/jane/secret.yaml'], {
      findingsOf: () => {
        throw new Error('lost the thread');
      },
    });
    expect(code).toBe(2);
    expect(err()).toContain('lost the thread');
    expect(err()).toContain('Please report it');
    expect(err()).not.toContain('jane');
  });
  test.each([
    [['--formt', 'json'], 'Did you mean --format?'],
    [['--format', 'xml'], 'Allowed choices'],
    [['--require-coverage', '101'], 'number from 0 to 100'],
  ])('wrong arguments are 2: %j', async (args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err()).toContain(message);
  });
});

describe('paths', () => {
  test('limit what is reported, never what is analysed', async () => {
    const { out, opened } = await run(['src'], { cwd: '/repo' });
    expect(out()).toContain('a.ts');
    expect(out()).not.toContain('c.ts');
    expect(opened).toEqual(['/repo']);
  });
  test('one project is opened once for many paths', async () => {
    const { out, opened } = await run(['src/a.ts', 'lib']);
    expect(out()).toContain('src/a.ts:1:5');
    expect(out()).toContain('lib/c.ts:1:5');
    expect(opened).toEqual(['/repo']);
  });
  test('a folder outside any repository is a project of its own', async () => {
    const { opened } = await run(['/tmp/package/src'], { files: { '/tmp/package/src/a.ts': '' } });
    expect(opened).toEqual(['/tmp/package/src']);
  });
  test('a folder in no repository belongs to the package around it that lies where one stands', async () => {
    const files = { '/home/package.json': '', '/home/p/package.json': '', '/home/p/src/a.ts': '', '/home/notes/a.ts': '' };
    expect((await run(['src'], { files, cwd: '/home/p' })).opened).toEqual(['/home/p']);
    expect((await run(['p/src'], { files, cwd: '/home' })).opened).toEqual(['/home/p']);
    expect((await run([], { files, cwd: '/home/notes' })).opened).toEqual(['/home/notes']);
    expect((await run(['/home/notes'], { files, cwd: '/work' })).opened).toEqual(['/home/notes']);
  });
  test('a file in no repository belongs to its package, or is alone in its folder', async () => {
    const files = { '/home/p/package.json': '', '/home/p/src/a.ts': '', '/home/note.ts': '', '/home/other.ts': '' };
    expect((await run(['/home/p/src/a.ts'], { files })).opened).toEqual(['/home/p']);
    const { opened, listed } = await run(['/home/note.ts'], { files });
    expect(opened).toEqual(['/home']);
    expect(listed('/home')).toEqual(['note.ts']);
  });
  test('the nearest configuration above a folder makes the project', async () => {
    const { opened } = await run(['app/src'], { files: { ...repository, '/repo/app/proviso.config.yaml': '', '/repo/app/src/a.ts': '' } });
    expect(opened).toEqual(['/repo/app']);
  });
  test('a folder that the repository leaves out is a project of its own', async () => {
    const files = { ...repository, '/repo/downloads/x/a.ts': 'log(PERSONAL)' };
    const { opened, out, code } = await run(['downloads/x'], {
      files,
      leavesOut: (file, root) => root === '/repo' && file.includes('/downloads/'),
    });
    expect(opened).toEqual(['/repo', '/repo/downloads/x']);
    expect(out()).toContain('a.ts:1:5');
    expect(code).toBe(1);
  });
  test('a named file that is not analysed is said, and does not hide the others', async () => {
    const { out, code } = await run(['src/a.ts', 'README.md'], { files: { ...repository, '/repo/README.md': '' } });
    expect(code).toBe(1);
    expect(out()).toContain('Not analysed: README.md');
  });
});

describe('standard input', () => {
  test('stands for the named file, there or not', async () => {
    const there = await run(['--stdin', '--stdin-filename', 'src/b.ts'], { stdin: '\nlog(PERSONAL)' });
    expect(there.out()).toContain('src/b.ts:2:5');
    const fresh = await run(['--stdin', '--stdin-filename', 'src/new.ts'], { stdin: 'log(PERSONAL)' });
    expect(fresh.out()).toContain('src/new.ts:1:5');
    expect(fresh.out()).not.toContain('src/a.ts');
  });
  test.each([
    [['--stdin'], 'needs `--stdin-filename'],
    [['--stdin-filename', 'a.ts'], 'needs `--stdin`'],
    [['--stdin', '--stdin-filename', 'a.ts', 'src'], 'leave out the paths'],
  ])('is refused when it is not clear what it stands for: %j', async (args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err()).toContain(message);
  });
});

describe('output', () => {
  test('goes to a file, and the summary to the terminal', async () => {
    const { written, out } = await run(['--format', 'sarif', '--output', 'report.sarif']);
    expect(JSON.parse(written['/repo/report.sarif'] ?? '')).toHaveProperty('version', '2.1.0');
    expect(out()).toContain('2 errors in 2 files');
    expect(out()).toContain('Report written to report.sarif');
  });
  test('that cannot be written is 2', async () => {
    const { code, err } = await run(['--output', '/read-only/x']);
    expect(code).toBe(2);
    expect(err()).toContain('could not be written to `/read-only/x`: EROFS');
  });
  test('--quiet prints errors only, and nothing when there are none', async () => {
    const mixed = (file: string) => [
      aFinding({ file, span: { start: 0, end: 3 } }),
      aFinding({ file, span: { start: 0, end: 3 }, severity: 'suggestion', rule: 'require-audit-log' }),
    ];
    const { out } = await run(['--quiet'], { findingsOf: mixed });
    expect(out()).toContain('no-personal-data-in-logs');
    expect(out()).not.toContain('require-audit-log');
    expect((await run(['src/b.ts', '--quiet'])).out()).toBe('');
  });
  test('is coloured when forced, and never with NO_COLOR or --no-color', async () => {
    const escape = '\u001b[';
    expect((await run([])).out()).not.toContain(escape);
    expect((await run([], { env: { FORCE_COLOR: '1' } })).out()).toContain(escape);
    expect((await run([], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out()).not.toContain(escape);
    expect((await run(['--no-color'], { env: { FORCE_COLOR: '1' } })).out()).not.toContain(escape);
  });
});

describe('coverage', () => {
  const coverage = {
    filesAnalyzed: 9,
    ownerReads: { total: 10, unresolved: 4 },
    notes: [
      { kind: 'unknown-module', subject: 'left-pad', message: 'no model', count: 2 },
      { kind: 'unknown-module', subject: 'stripe', message: 'no model', count: 30 },
      { kind: 'unknown-module', subject: '~/server', message: 'no file', count: 1 },
      { kind: 'unresolved-owner', subject: 'stripe/lib', message: 'no model', count: 2 },
      { kind: 'unresolved-owner', subject: '~/server', message: 'no file', count: 1 },
      { kind: 'unresolved-owner', subject: 'parameter without a type', message: 'not known', count: 1 },
      { kind: 'unreadable-file', subject: '/repo/src/x.ts', message: 'permission denied', count: 1 },
    ],
  } as const;
  test('is printed worst first when asked', async () => {
    const { out } = await run(['--coverage'], { coverage });
    expect(out()).toMatch(/30 {2}stripe[\s\S]*2 {2}left-pad/);
    expect(out()).toContain('10 reads of a personal-data word, 4 of them on a value of unknown type (60.0 % known)');
    expect(out()).toContain('2 of these (50.0 %) are on values of packages that are not known: install them and name them under `types`');
  });
  test('what makes the answer incomplete is printed always', async () => {
    const { out } = await run([], { coverage });
    expect(out()).toContain('src/x.ts  permission denied');
    expect(out()).not.toContain('stripe');
  });
  test('below what is required is 2', async () => {
    const clean = ['src/b.ts', '--require-coverage'];
    expect((await run([...clean, '60'], { coverage })).code).toBe(0);
    const { code, err } = await run([...clean, '61'], { coverage });
    expect(code).toBe(2);
    expect(err()).toContain('90.0 % of the files, 60.0 % of the owner types, 61 % required');
  });
});

test('help names every option, and `help check` is the same as `check --help`', async () => {
  const host = fakeHost(world);
  expect(await main(['help', 'check'], host)).toBe(0);
  expect(host.out()).toContain('--require-coverage');
  expect(host.out()).toContain('Exit codes:');
  const alike = fakeHost(world);
  await main(['check', '--help'], alike);
  expect(alike.out()).toBe(host.out());
});

test('no command is 2 with help, a misspelt one gets a suggestion', async () => {
  const none = fakeHost(world);
  expect(await main([], none)).toBe(2);
  expect(none.err()).toContain('Commands:');
  const misspelt = fakeHost(world);
  expect(await main(['chekc'], misspelt)).toBe(2);
  expect(misspelt.err()).toContain('Did you mean check?');
});
