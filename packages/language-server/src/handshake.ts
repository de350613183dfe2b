/** What client and server tell each other at the start. */
import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { watchedGlobs } from './file-kind.ts';
import { toPath } from './file-uri.ts';
import { diagnosticSource, fixAllKind } from './to-lsp.ts';

export function capabilities({ pullsDiagnostics }: ClientAbilities): InitializeResult {
  return {
    serverInfo: { name: 'proviso' },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(pullsDiagnostics && {
        diagnosticProvider: { identifier: diagnosticSource, interFileDependencies: true, workspaceDiagnostics: false },
      }),
    },
  };
}

/** Absolute paths of the folders that the editor has open; older editors know one root only, some none. */
export function foldersOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return pathsOf(params.workspaceFolders);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what clients from before workspace folders send
  const { rootUri } = params;
  return rootUri === null ? [] : pathsOf([{ uri: rootUri }]);
}

function pathsOf(folders: readonly { readonly uri: string }[]): readonly string[] {
  return folders.map(folder => toPath(folder.uri)?.replace(/(?<=.)\/$/, '')).filter(path => path !== undefined);
}

export function watchFolders(connection: Connection, changed: (folders: readonly string[]) => void): void {
  connection.workspace.onDidChangeWorkspaceFolders(() => {
    connection.workspace.getWorkspaceFolders().then(
      folders => changed(pathsOf(folders ?? [])),
      (error: unknown) => connection.console.warn(`The editor does not tell its folders: ${String(error)}`),
    );
  });
}

export function watchFiles(connection: Connection): void {
  const watchers = watchedGlobs.map(globPattern => ({ globPattern }));
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((error: unknown) => connection.console.warn(`The editor does not watch files for Proviso: ${String(error)}`));
}
