import type { Project } from '@proviso/linter';
import { describe, expect, it } from 'vitest';
import { fixAll, fixesAt } from '../src/features/code-actions.ts';
import { problemsInCode, problemsInPolicy } from '../src/features/diagnostics.ts';
import { hoverAt } from '../src/features/hover.ts';
import { makeWordWorld, wordPolicy } from './word-project.ts';

function projectWith(text: string): Project {
  const { openProject, files } = makeWordWorld({ '/repo/a.ts': text });
  return openProject({ root: '/repo', files, pack: () => undefined, now: new Date(0) });
}

describe('diagnostics', () => {
  it('leave out what a comment suppresses', () => {
    const project = projectWith('SECRET SECRET');
    const [first, second] = project.findingsOf('/repo/a.ts');
    const suppressed: Project = {
      ...project,
      findingsOf: () => [{ ...first!, suppression: { file: '/repo/a.ts', span: { start: 0, end: 1 } } }, second!],
    };
    expect(problemsInCode(suppressed, '/repo/a.ts').map(problem => problem.span.start)).toEqual([7]);
  });

  it('show what a waiver accepts with its end, and mend nothing of it unasked', () => {
    const project = projectWith('SECRET SECRET');
    const [first, second] = project.findingsOf('/repo/a.ts');
    const waiver = { id: 'WVR-1', state: 'in-force', expires: '2027-01-31', reason: 'migration', approvedBy: 'dpo' } as const;
    const waived: Project = {
      ...project,
      findingsOf: () => [
        { ...first!, waiver },
        { ...second!, waiver: { ...waiver, state: 'expired' } },
      ],
    };
    expect(problemsInCode(waived, '/repo/a.ts').map(({ isWaived, help }) => [isWaived, help])).toEqual([
      [true, 'waived by `WVR-1` until 2027-01-31, approved by dpo: migration'],
      [false, 'whisper it'],
    ]);
    expect(fixAll(waived, '/repo/a.ts').map(({ span }) => span.start)).toEqual([7]);
  });

  it('of a policy show each mistake once, in the file that has it', () => {
    const mistake = {
      name: 'unknown-category',
      severity: 'error',
      file: '/p.policy.yaml',
      span: { start: 1, end: 2 },
      message: 'no such category',
    } as const;
    const elsewhere = { ...mistake, file: '/q.policy.yaml' };
    expect(problemsInPolicy([mistake, elsewhere, mistake], '/p.policy.yaml')).toMatchObject([
      { name: 'unknown-category', span: { start: 1, end: 2 } },
    ]);
  });
});

describe('hover', () => {
  it('says what it is, how that is known, what protects it, and what the policy wants', () => {
    expect(hoverAt(projectWith('say(secret)'), '/repo/a.ts', 6)).toEqual({
      span: { start: 4, end: 10 },
      markdown: [
        '**Personal data** `contact.email` of a patient  ',
        'Known by schema: column `email` of model `Patient`.  ',
        'Protected: masked.  ',
        'Does not count as protection: `md5`.',
        '',
        'Policy `test/words` 1.0.0:',
        '- `no-secrets-in-logs`: into log, error only masked or encrypted (GDPR.5.1.c)',
        '- `never-in-prompts`: never into prompt',
        '- `reads-are-audited`: read, export only with an audit record (actor, at) (HIPAA.164.312.b)',
      ].join('\n'),
    });
  });

  it('stays away from everything else', () => {
    expect(hoverAt(projectWith('say(hello)'), '/repo/a.ts', 6)).toBeUndefined();
    const project = projectWith('say(secret)');
    const unlabelled: Project = { ...project, labelledAt: (file, offset) => ({ ...project.labelledAt(file, offset)!, labels: [] }) };
    expect(hoverAt(unlabelled, '/repo/a.ts', 6)).toBeUndefined();
  });

  it('of a whole record lists its fields, and counts what does not fit', () => {
    const project = projectWith('say(secret)');
    const place = project.labelledAt('/repo/a.ts', 6)!;
    const labels = Array.from({ length: 11 }, (_, index) => ({
      ...place.labels[0]!,
      path: ['owner', `field${index}`],
      weakProtections: [],
    }));
    const lines = hoverAt({ ...project, labelledAt: () => ({ ...place, labels }) }, '/repo/a.ts', 6)!.markdown.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '**Personal data**, 11 kinds',
      '',
      '- `owner.field0`: `contact.email` by schema. Protected: masked.',
    ]);
    expect(lines[10]).toBe('- … and 3 more');
  });

  it('does not let the words of a policy become markup', () => {
    const project = projectWith('say(secret)');
    const policy = { ...wordPolicy, version: '[x](http://example.com) <img>', safeguards: { protect: [], transport: [], audit: [] } };
    const { markdown } = hoverAt({ ...project, policyOf: () => policy }, '/repo/a.ts', 6)!;
    expect(markdown).toContain('\\[x\\](http://example.com) \\<img\\>');
    expect(markdown).toContain('asks for no safeguard here');
  });
});

describe('code actions', () => {
  it('are the fixes of the findings that a selection touches; only a fix that keeps behaviour is preferred', () => {
    const offered = fixesAt(projectWith('SECRET and SECRET'), '/repo/a.ts', { start: 13, end: 13 });
    expect(offered.map(each => [each.fix.title, each.isPreferred, each.problem.span.start])).toEqual([
      ['Ask somebody', false, 11],
      ['Hide the word', true, 11],
    ]);
    expect(fixesAt(projectWith('SECRET and SECRET'), '/repo/a.ts', { start: 8, end: 8 })).toEqual([]);
  });

  it('fix all makes no two edits that touch each other, and no suggestion', () => {
    expect(fixAll(projectWith('SECRET SECRET SECRETSECRET'), '/repo/a.ts').map(edit => [edit.span.start, edit.newText])).toEqual([
      [0, 'hidden'],
      [7, 'hidden'],
      [14, 'hidden'],
    ]);
    expect(fixAll(projectWith('nothing'), '/repo/a.ts')).toEqual([]);
  });
});
