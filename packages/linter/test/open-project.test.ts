import { memoryFileAccess } from '@proviso/code-analyzer';
import { describe, expect, it } from 'vitest';
import { builtinPack, openProject, type Project } from '../src/index.ts';

const leak = 'export const show = (user: { id: string; email: string }) => console.log(user.email);\n';
const silentPolicy = `proviso: policy/v1
id: test/silent
version: 1.0.0
owner: tests
vocabulary:
  categories:
    contact.email: { sensitivity: personal, words: [email] }
safeguards:
  - { id: encrypted-transport, transport: { tls: "1.2" }, legal: [GDPR.32.1.a] }
`;

function open(files: Readonly<Record<string, string>>, policy?: string): Project {
  return openProject({ root: '/repo', files: memoryFileAccess(files), pack: builtinPack, now: new Date(0), ...(policy && { policy }) });
}

const rulesIn = (project: Project, file: string): readonly string[] => project.findingsOf(file).map(finding => finding.rule);

describe('which policy judges a file', () => {
  it('is the built-in baseline where there is none', () => {
    const project = open({ '/repo/a.ts': leak });
    expect(project.policySource).toBe('proviso:baseline');
    expect(rulesIn(project, '/repo/a.ts')).toEqual(['no-personal-data-in-logs']);
  });

  it('is the one of the nearest configuration above', () => {
    const project = open({
      '/repo/a.ts': leak,
      '/repo/inner/proviso.config.yaml': 'policy: ./silent.policy.yaml\n',
      '/repo/inner/silent.policy.yaml': silentPolicy,
      '/repo/inner/b.ts': leak,
    });
    expect(rulesIn(project, '/repo/a.ts')).toEqual(['no-personal-data-in-logs']);
    expect(rulesIn(project, '/repo/inner/b.ts')).toEqual([]);
    expect(project.files).toEqual(['/repo/a.ts', '/repo/inner/b.ts']);
  });

  it('is the one that was asked for, whatever the configuration says', () => {
    const files = {
      '/repo/proviso.config.yaml': 'policy: ./silent.policy.yaml\n',
      '/repo/silent.policy.yaml': silentPolicy,
      '/repo/a.ts': leak,
    };
    expect(rulesIn(open(files), '/repo/a.ts')).toEqual([]);
    expect(rulesIn(open(files, 'proviso:baseline'), '/repo/a.ts')).toEqual(['no-personal-data-in-logs']);
  });

  it('is the baseline beside a policy that nothing names, and says so', () => {
    const files = { '/repo/silent.policy.yaml': silentPolicy, '/repo/a.ts': leak };
    const said = (project: Project): readonly string[] => project.diagnostics.map(({ name, file }) => `${file} ${name}`);
    expect(rulesIn(open(files), '/repo/a.ts')).toEqual(['no-personal-data-in-logs']);
    expect(said(open(files))).toEqual(['/repo/silent.policy.yaml unused-policy']);
    expect(said(open(files, 'proviso:baseline'))).toEqual([]);
    expect(said(open({ ...files, '/repo/proviso.config.yaml': 'policy: proviso:baseline\n' }))).toEqual([]);
  });

  it('is none while the configuration is broken: the baseline may allow what the real one forbids', () => {
    const project = open({ '/repo/proviso.config.yaml': 'polcy: ./silent.policy.yaml\n', '/repo/a.ts': leak });
    expect(project.diagnostics.map(diagnostic => diagnostic.severity)).toContain('error');
    expect(project.policy).toBeUndefined();
    expect(project.files).toEqual([]);
  });
});

describe('an open project never changes', () => {
  it('a text gives another one, and taking it back the first', () => {
    const before = open({ '/repo/a.ts': leak });
    const after = before.withText('/repo/a.ts', leak.replace('user.email', 'user.id'));
    expect(rulesIn(after, '/repo/a.ts')).toEqual([]);
    expect(rulesIn(before, '/repo/a.ts')).toEqual(['no-personal-data-in-logs']);
    expect(rulesIn(after.withText('/repo/a.ts', undefined), '/repo/a.ts')).toEqual(['no-personal-data-in-logs']);
  });

  it('the unsaved text of a policy counts', () => {
    const files = { '/repo/proviso.config.yaml': 'policy: ./own.policy.yaml\n', '/repo/own.policy.yaml': silentPolicy, '/repo/a.ts': leak };
    const stricter = `${silentPolicy}  - { id: no-logs, protect: { channel: log, category: "**", accept: [] }, legal: [GDPR.5.1.c] }\n`;
    expect(rulesIn(open(files), '/repo/a.ts')).toEqual([]);
    expect(rulesIn(open(files).withText('/repo/own.policy.yaml', stricter), '/repo/a.ts')).toEqual(['no-personal-data-in-logs']);
  });

  it('an edit keeps the findings of the other files as they are', () => {
    const before = open({ '/repo/a.ts': leak, '/repo/b.ts': leak });
    const first = before.findingsOf('/repo/b.ts');
    expect(before.withText('/repo/a.ts', 'export {};\n').findingsOf('/repo/b.ts')).toEqual(first);
  });
});

describe('what is not judged', () => {
  it('files of tests, which coverage counts', () => {
    const project = open({ '/repo/a.test.ts': leak });
    expect(rulesIn(project, '/repo/a.test.ts')).toEqual([]);
    expect(project.coverage().notes.find(note => note.subject === 'test files')?.count).toBe(1);
  });
});

describe('where a mistake or a step of a flow stands', () => {
  it('is the line of the configuration for a policy that is not there', () => {
    const configuration = 'proviso: config/v1\npolicy: ./nope.policy.yaml\n';
    const [diagnostic] = open({ '/repo/proviso.config.yaml': configuration, '/repo/a.ts': leak }).diagnostics;
    expect(diagnostic).toMatchObject({ name: 'unreadable-file', file: '/repo/proviso.config.yaml' });
    expect(configuration.slice(diagnostic?.span.start, diagnostic?.span.end)).toBe('./nope.policy.yaml');
  });

  it('is the expression for what the model of a library says, which has no file that anybody could open', () => {
    const text = "import type { Request } from 'express';\nexport const show = (request: Request) => console.log(request.ip);\n";
    const [finding] = open({ '/repo/a.ts': text }).findingsOf('/repo/a.ts');
    const [first] = finding?.trace ?? [];
    expect(first).toMatchObject({
      file: '/repo/a.ts',
      span: finding?.span,
      says: '`ip` tells who made the request (model express-serve-static-core)',
    });
  });
});
