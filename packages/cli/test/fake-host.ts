import {
  describeFile,
  openAndKeepProject,
  type Coverage,
  type FileAccess,
  type Finding,
  type OpenProject,
  type Project,
} from '@proviso/linter';
import type { CompiledPolicy, Diagnostic } from '@proviso/policy-engine';
import type { Host } from '../src/host.ts';

export interface FakeWorld {
  /** Texts by absolute path. */
  readonly files: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Findings that a project has for a file, given its text. */
  readonly findingsOf?: (file: string, text: string) => readonly Finding[];
  readonly diagnostics?: readonly Diagnostic[];
  readonly unusedWaivers?: readonly Diagnostic[];
  readonly coverage?: Partial<Coverage>;
  /** Files that a project leaves out. */
  readonly leavesOut?: (file: string, root: string) => boolean;
}

export interface FakeHost extends Host {
  readonly out: () => string;
  readonly err: () => string;
  readonly written: Readonly<Record<string, string>>;
  /** Roots of the projects that were opened, in order. */
  readonly opened: readonly string[];
  /** What the last project sees in a folder. */
  readonly listed: (folder: string) => readonly string[];
}

/** A host whose analysis is a function of the test, to look at what the command line makes of findings. */
export function fakeHost(world: FakeWorld): FakeHost {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const opened: string[] = [];
  let seen = memoryFiles(world.files);
  const openProject: OpenProject = settings => {
    opened.push(settings.root);
    seen = settings.files;
    return fakeProject(settings.root, settings.policy ?? 'proviso:baseline', world, {});
  };
  return {
    cwd: world.cwd ?? '/repo',
    env: world.env ?? {},
    stdout: { write: text => void out.push(text), isTerminal: false },
    stderr: { write: text => void err.push(text), isTerminal: false },
    readStdin: () => world.stdin ?? '',
    writeFile: (path, text) => {
      if (path.startsWith('/read-only/')) throw new Error('EROFS: read-only file system');
      written[path] = text;
    },
    makeFolder: () => undefined,
    now: () => new Date('2026-01-01T00:00:00Z'),
    clock: () => 0,
    files: memoryFiles(world.files),
    loadLinter: () => Promise.resolve({ openProject, openAndKeepProject, describeFile }),
    keptFacts: () => ({ problem: 'a test keeps nothing' }),
    pack: () => undefined,
    readRevision: () => undefined,
    hasRevision: () => undefined,
    out: () => out.join(''),
    err: () => err.join(''),
    written,
    opened,
    listed: folder => seen.list(folder).map(entry => entry.name),
  };
}

function fakeProject(root: string, policySource: string, world: FakeWorld, overlays: Readonly<Record<string, string>>): Project {
  const texts: Record<string, string> = { ...world.files, ...overlays };
  const policy = { id: 'fake/policy', version: '1.0.0', digest: 'sha256:0123456789abcdef0123' } as CompiledPolicy;
  const diagnostics = world.diagnostics ?? [];
  const isValid = diagnostics.every(diagnostic => diagnostic.severity !== 'error');
  const files = isValid
    ? Object.keys(texts)
        .filter(file => file.startsWith(`${root === '/' ? '' : root}/`) && file.endsWith('.ts') && world.leavesOut?.(file, root) !== true)
        .sort()
    : [];
  return {
    root,
    policySource,
    ...(isValid && { policy }),
    diagnostics,
    files,
    policyOf: () => (isValid ? policy : undefined),
    findingsOf: file => world.findingsOf?.(file, texts[file] ?? '') ?? [],
    labelledAt: () => undefined,
    textOf: file => texts[file],
    coverage: () => ({
      filesAnalyzed: files.length,
      linesAnalyzed: 10,
      ownerReads: { total: 0, unresolved: 0 },
      notes: [],
      ...world.coverage,
    }),
    unusedWaivers: () => world.unusedWaivers ?? [],
    withText: (file, text) => fakeProject(root, policySource, world, text === undefined ? {} : { ...overlays, [file]: text }),
    refreshed: () => fakeProject(root, policySource, world, overlays),
  };
}

function memoryFiles(files: Readonly<Record<string, string>>): FileAccess {
  const paths = Object.keys(files);
  return {
    read: path => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
    list: () => [],
    stat: path => {
      if (files[path] !== undefined) return { kind: 'file', size: files[path].length, modified: 0 };
      return paths.some(each => each.startsWith(path === '/' ? '/' : `${path}/`)) ? { kind: 'folder', size: 0, modified: 0 } : undefined;
    },
    realPath: path => path,
  };
}

/** One finding on every `PERSONAL` in a text, whose trace starts at the first line. */
export function findMarks(file: string, text: string): readonly Finding[] {
  return [...text.matchAll(/PERSONAL/g)].map((match, index) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return aFinding({
      file,
      span,
      trace: [{ file, span: { start: 0, end: 5 }, says: 'read from `row`' }],
      fingerprint: `fp-${String(index)}`,
    });
  });
}

export function aFinding(changes: Partial<Finding> & Pick<Finding, 'file' | 'span'>): Finding {
  return {
    rule: 'no-personal-data-in-logs',
    severity: 'error',
    evidence: 'schema',
    message: '`row.email` holds contact.email and reaches the log `log.info` unprotected',
    help: 'log an identifier instead, or protect it: masked',
    clause: { id: 'nothing-personal-in-logs', legal: ['GDPR.5.1.c'] },
    categories: ['contact.email'],
    trace: [],
    fixes: [],
    fingerprint: 'fp',
    ...changes,
  };
}
