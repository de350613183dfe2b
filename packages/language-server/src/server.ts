/** The one place where the protocol's messages meet Proviso's features. */
import { FileChangeType, TextDocuments, type Connection, type FileEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { keepAnnouncing } from './announce.ts';
import { answerRequests } from './answer-requests.ts';
import { readAbilities } from './client-abilities.ts';
import { fileKindOf, matters } from './file-kind.ts';
import { toPath } from './file-uri.ts';
import { fieldOf, readEditorSettings } from './editor-settings.ts';
import { capabilities, foldersOf, watchFiles, watchFolders } from './handshake.ts';
import { keepPublishing } from './publish.ts';
import { keepRechecking } from './recheck-queue.ts';
import { startSession, type ServerSettings } from './session.ts';

export type { ServerSettings };

/** Serves one editor until the connection ends. */
export function startServer(connection: Connection, settings: ServerSettings): void {
  const documents = new TextDocuments(TextDocument);
  let abilities = readAbilities({});
  let editor = readEditorSettings(undefined);
  const session = startSession(settings, () => abilities);
  const announcer = keepAnnouncing(connection, session, () => editor.reportsStatus);
  const publisher = keepPublishing({ connection, documents, session, announcer });

  const pushing = keepRechecking({ delay: () => editor.delay, steps: publisher.steps });
  const refreshing = keepRechecking({
    delay: () => editor.delay,
    steps: () => [() => connection.languages.diagnostics.refresh().catch(ignoreEnd)],
  });

  /** A client that pulls asks again for a file that it edits; only what changes other files must be told. */
  const recheck = (edited?: string): void => {
    if (!abilities.pullsDiagnostics) pushing.request(edited);
    else if (abilities.canRefreshDiagnostics && (edited === undefined || changesOthers(edited))) refreshing.request();
  };

  connection.onInitialize(params => {
    abilities = readAbilities(params.capabilities);
    editor = readEditorSettings(params.initializationOptions);
    session.projects.setWorkspaceFolders(foldersOf(params));
    session.projects.setPolicy(editor.policy);
    return capabilities(abilities);
  });
  connection.onInitialized(() => {
    if (abilities.watchesFiles) watchFiles(connection);
    if (abilities.changesFolders) {
      watchFolders(connection, folders => {
        session.projects.setWorkspaceFolders(folders);
        recheck();
      });
    }
  });
  connection.onDidChangeConfiguration(({ settings: changed }) => {
    const section = fieldOf(changed, 'proviso');
    // Clients that have nothing to say send an empty object: what they said at the start still holds.
    if (section === undefined) return;
    session.projects.setPolicy(readEditorSettings(section).policy);
    recheck();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!changes.some(change => isNews(change, documents))) return;
    session.projects.changedOnDisk();
    recheck();
  });
  documents.onDidChangeContent(({ document }) => {
    session.opened(document);
    recheck(document.uri);
  });
  documents.onDidSave(({ document }) => {
    if (abilities.watchesFiles) return;
    session.projects.changedOnDisk();
    recheck(document.uri);
  });
  documents.onDidClose(({ document }) => {
    session.closed(document);
    publisher.closed(document.uri);
    recheck(document.uri);
  });
  connection.onShutdown(() => {
    pushing.stop();
    refreshing.stop();
  });

  answerRequests({ connection, documents, session, announcer, abilities: () => abilities });
  documents.listen(connection);
  connection.listen();
}

/** Policies, configuration and database schemas decide what is found in code. */
function changesOthers(uri: string): boolean {
  return fileKindOf(uri) !== 'code';
}

/** The text of an open file comes from the editor, whatever is saved. */
function isNews({ uri, type }: FileEvent, documents: TextDocuments<TextDocument>): boolean {
  const path = toPath(uri);
  return path !== undefined && matters(path) && !(type === FileChangeType.Changed && documents.get(uri));
}

/** The client went away while it was asked. */
function ignoreEnd(): void {}
