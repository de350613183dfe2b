/** What one editor session knows: the protocol's documents on one side, projects and open files by path on the other. */
import { createHash } from 'node:crypto';
import type { FileAccess, OpenProject, ProjectSettings } from '@proviso/linter';
import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { checkFile, readText, type CheckContext } from './check-file.ts';
import type { ClientAbilities } from './client-abilities.ts';
import type { Problem } from './features/diagnostics.ts';
import { toPath, toUri } from './file-uri.ts';
import { keepOpenFiles } from './open-files.ts';
import { keepProjects } from './projects.ts';
import { rangesIn, toDiagnostic, type Translation } from './to-lsp.ts';

/** What the server stands on, handed in so that tests can put something else there. */
export interface ServerSettings {
  readonly openProject: OpenProject;
  readonly files: FileAccess;
  readonly pack: ProjectSettings['pack'];
  readonly now: () => Date;
}

export interface Session extends CheckContext {
  readonly opened: (document: TextDocument) => void;
  readonly closed: (document: TextDocument) => void;
  readonly documentOf: (path: string) => TextDocument | undefined;
  /** Good for as long as no text changes. */
  readonly translation: () => Translation;
  readonly diagnosticsOf: (path: string) => readonly Diagnostic[];
  readonly toDiagnostics: (path: string, problems: readonly Problem[]) => readonly Diagnostic[];
}

export function startSession(settings: ServerSettings, abilities: () => ClientAbilities): Session {
  const openFiles = keepOpenFiles();
  const projects = keepProjects({ ...settings, openFiles });
  const documents = new Map<string, TextDocument>();
  const context: CheckContext = { ...settings, projects, openFiles };

  const textOf = (path: string): string | undefined => openFiles.textOf(path) ?? readText(path, settings.files);
  const translation = (): Translation => ({
    toRange: rangesIn(textOf),
    uriOf: path => documents.get(path)?.uri ?? toUri(path),
    versionOf: path => documents.get(path)?.version ?? null,
    canRelate: abilities().canRelate,
    canVersionEdits: abilities().canVersionEdits,
  });
  const toDiagnostics = (path: string, problems: readonly Problem[]): readonly Diagnostic[] => {
    const toLsp = translation();
    return problems.map(problem => toDiagnostic(problem, path, toLsp));
  };

  return {
    ...context,
    translation,
    toDiagnostics,
    documentOf: path => documents.get(path),
    diagnosticsOf: path => toDiagnostics(path, checkFile(path, context)),
    opened: document => {
      const path = toPath(document.uri);
      if (path === undefined) return;
      documents.set(path, document);
      openFiles.set(path, document.getText());
      projects.edited(path);
    },
    closed: document => {
      const path = toPath(document.uri);
      if (path === undefined) return;
      documents.delete(path);
      openFiles.set(path, undefined);
      projects.edited(path);
      projects.dropUnused();
    },
  };
}

/** Names a set of diagnostics, so that a client that has them already need not get them again. */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  return createHash('sha256').update(JSON.stringify(diagnostics)).digest('hex').slice(0, 16);
}
