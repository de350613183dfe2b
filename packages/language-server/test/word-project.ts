import type { FileAccess, Finding, OpenProject, Project, ProjectSettings } from '@proviso/linter';
import type { CompiledPolicy } from '@proviso/policy-engine';

/**
 * A linter small enough to see through, for tests of the protocol alone: every word `SECRET` is a finding with two fixes, and
 * every `secret` is labelled. The policy is `/repo.policy.yaml` of the root; it is broken while it holds the word `broken`.
 */
export interface WordWorld {
  readonly disk: Map<string, string>;
  readonly files: FileAccess;
  readonly openProject: OpenProject;
  /** Each text that was looked for words, in order. */
  readonly checked: { readonly file: string; readonly text: string }[];
}

export function makeWordWorld(disk: Readonly<Record<string, string>>): WordWorld {
  const texts = new Map(Object.entries(disk));
  const files: FileAccess = {
    read: path => {
      const text = texts.get(path);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    list: () => [],
    stat: path => (texts.has(path) ? { kind: 'file', size: 0, modified: 0 } : undefined),
    realPath: path => path,
  };
  const checked: { file: string; text: string }[] = [];
  return { disk: texts, files, checked, openProject: settings => wordProject(settings, new Map(), checked) };
}

function wordProject(settings: ProjectSettings, edits: ReadonlyMap<string, string>, checked: WordWorld['checked']): Project {
  const textOf = (file: string): string | undefined => {
    const bytes = settings.files.read(file);
    return edits.get(file) ?? (bytes && new TextDecoder().decode(bytes));
  };
  const policyFile = `${settings.root}/repo.policy.yaml`;
  const mistake = (textOf(policyFile) ?? '').indexOf('broken');
  const policy = mistake < 0 ? wordPolicy : undefined;
  return {
    root: settings.root,
    policySource: settings.policy ?? policyFile,
    ...(policy && { policy }),
    diagnostics:
      mistake < 0
        ? []
        : [
            {
              name: 'broken-word',
              severity: 'error',
              file: policyFile,
              span: { start: mistake, end: mistake + 6 },
              message: 'the policy says broken',
            },
          ],
    files: [],
    policyOf: () => policy,
    findingsOf: file => {
      const text = textOf(file) ?? '';
      checked.push({ file, text });
      if (text.includes('CRASH')) throw new Error('the linter has a bug');
      return policy ? findWords(file, text) : [];
    },
    labelledAt: (file, offset) => {
      const match = [...(textOf(file) ?? '').matchAll(/secret/g)].find(each => each.index <= offset && offset <= each.index + 6);
      return match && labelledWord(file, match.index);
    },
    textOf,
    coverage: () => ({ filesAnalyzed: 0, linesAnalyzed: 0, ownerReads: { total: 0, unresolved: 0 }, notes: [] }),
    unusedWaivers: () => [],
    withText: (file, text) => {
      const next = new Map(edits);
      if (text === undefined) next.delete(file);
      else next.set(file, text);
      return wordProject(settings, next, checked);
    },
    refreshed: () => wordProject(settings, edits, checked),
  };
}

function findWords(file: string, text: string): readonly Finding[] {
  return [...text.matchAll(/SECRET/g)].map(match => {
    const span = { start: match.index, end: match.index + 6 };
    const category = text.includes('phone') ? 'contact.phone' : 'contact.email';
    return {
      file,
      span,
      rule: 'no-secret-words',
      severity: 'warning',
      evidence: 'annotated',
      message: 'a secret word',
      help: 'whisper it',
      categories: [category],
      trace: [{ file, span: { start: 0, end: 1 }, says: 'it begins here' }],
      fixes: [
        { title: 'Ask somebody', kind: 'suggestion', edits: [{ file, span, newText: 'asked' }] },
        { title: 'Hide the word', kind: 'fix', edits: [{ file, span, newText: 'hidden' }] },
      ],
      fingerprint: `${match.index}`,
    };
  });
}

function labelledWord(file: string, start: number): ReturnType<Project['labelledAt']> {
  const label = {
    category: 'contact.email',
    evidence: 'schema',
    subject: 'patient',
    because: 'column `email` of model `Patient`',
    declaredAt: { file, span: { start: 0, end: 1 } },
    path: [],
    protections: ['masked'],
    weakProtections: ['md5'],
  } as const;
  return { file, span: { start, end: start + 6 }, text: 'secret', labels: [label] };
}

export const wordPolicy: CompiledPolicy = {
  format: 2,
  id: 'test/words',
  version: '1.0.0',
  digest: 'sha256:0',
  categories: [],
  subjects: [],
  purposes: [],
  roles: {},
  regions: {},
  attributes: [],
  statements: [],
  residency: [],
  retention: [],
  stores: [],
  processors: [],
  rights: [],
  breach: [],
  waivers: [],
  safeguards: {
    protect: [
      {
        id: 'no-secrets-in-logs',
        legal: ['GDPR.5.1.c'],
        channels: ['log', 'error'],
        categories: ['contact.email', 'contact.phone'],
        accept: ['masked', 'encrypted'],
      },
      { id: 'never-in-prompts', legal: [], channels: ['prompt'], categories: ['contact.email'], accept: [] },
      { id: 'about-phones-only', legal: [], channels: ['url'], categories: ['contact.phone'], accept: [] },
    ],
    transport: [],
    audit: [
      {
        id: 'reads-are-audited',
        legal: ['HIPAA.164.312.b'],
        actions: ['read', 'export'],
        categories: ['contact.email'],
        fields: ['actor', 'at'],
      },
    ],
  },
};
