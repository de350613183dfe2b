import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyClinic, type ClinicCopy } from '../clinic-copy.ts';
import { paths } from '../paths.ts';

/** The command `proviso`, as its package declares it. */
function provisoCommand(): readonly string[] {
  const { bin } = JSON.parse(readFileSync(join(paths.cli, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  return [process.execPath, join(paths.cli, bin['proviso']!)];
}

interface Report {
  readonly before: readonly { readonly rule: string; readonly text: string; readonly severity: number; readonly message: string }[];
  readonly hover: string;
  readonly action?: string;
  readonly fixed: boolean;
  readonly after: Report['before'];
  readonly text: string;
  readonly stopped: boolean;
}

function runNeovim(clinic: ClinicCopy, file: string, look: Readonly<Record<string, unknown>>): Report {
  const script = join(paths.extension, 'e2e/neovim/session.lua');
  const run = spawnSync('nvim', ['--headless', '--clean', file, '-c', `luafile ${script}`], {
    cwd: clinic.folder,
    encoding: 'utf8',
    env: { ...process.env, PROVISO_SERVER: JSON.stringify([...provisoCommand(), 'lsp', '--stdio']), PROVISO_LOOK: JSON.stringify(look) },
  });
  if (run.status !== 0) throw new Error(`nvim ended with ${run.status}: ${run.error?.message ?? ''}${run.stdout}${run.stderr}`);
  const line = run.stdout.split('\n').find(each => each.startsWith('{'));
  if (line === undefined) throw new Error(`nvim reported nothing: ${run.stdout}${run.stderr}`);
  return JSON.parse(line) as Report;
}

describe('Neovim with `proviso lsp --stdio`', () => {
  let clinic: ClinicCopy;
  let report: Report;
  beforeAll(() => {
    clinic = copyClinic();
    report = runNeovim(clinic, 'apps/api/src/routes/session.ts', {
      hover: 'req.body.em',
      fix: 'req.body.email',
      title: 'maskEmail',
      remaining: 0,
    });
  });
  afterAll(() => clinic.remove());

  it('is pushed the finding', () => {
    expect(report.before).toMatchObject([{ rule: 'no-personal-data-in-logs', text: 'req.body.email', severity: 1 }]);
    expect(report.before[0]!.message).toContain('contact.email');
  });

  it('hovers over personal data', () => {
    expect(report.hover).toContain('`contact.email`');
    expect(report.hover).toContain('`nothing-personal-in-logs`');
  });

  it('applies the fix, and the finding is gone', () => {
    expect(report.action).toContain('maskEmail');
    expect(report.text).toContain("for %s', maskEmail(req.body.email)");
    expect(report.fixed).toBe(true);
    expect(report.after).toEqual([]);
  });

  it('ends the server when it is told to', () => {
    expect(report.stopped).toBe(true);
  });
});
