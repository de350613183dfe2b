/** The one place where the protocol's messages meet Proviso's features. */
import { FileChangeType, TextDocuments, type Connection, type FileEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { keepAnnouncing } from './announce.ts';
import { answerRequests, type RequestContext } from './answer-requests.ts';
import { readAbilities } from './client-abilities.ts';
import { fileKindOf, matters } from './file-kind.ts';
import { toPath } from './file-uri.ts';
import { fieldOf, readEditorSettings } from './editor-settings.ts';
import { capabilities, foldersOf, watchFiles, watchFolders } from './handshake.ts';
import { keepPublishing, type Publisher } from './publish.ts';
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
  const delay = (): number => editor.delay;
  const pushing = keepRechecking({ delay, steps: publisher.steps });
  const refreshing = keepRechecking({ delay, steps: () => [() => askToRefresh(connection)] });

  /** A client that pulls asks again for a file that it edits; only what changes other files must be told. */
  const recheck = (edited?: string): void => {
    if (!abilities.pullsDiagnostics) pushing.request(edited);
    else if (abilities.canRefreshDiagnostics && (edited === undefined || changesOthers(edited))) refreshing.request();
  };
  const context: ServerContext = { connection, documents, session, announcer, publisher, recheck, abilities: () => abilities };

  connection.onInitialize(params => {
    abilities = readAbilities(params.capabilities);
    editor = readEditorSettings(params.initializationOptions);
    session.projects.setWorkspaceFolders(foldersOf(params));
    session.projects.setPolicy(editor.policy);
    return capabilities(abilities);
  });
  connection.onShutdown(() => {
    pushing.stop();
    refreshing.stop();
  });
  followWorkspace(context);
  followDocuments(context);
  answerRequests(context);
  documents.listen(connection);
  connection.listen();
}

interface ServerContext extends RequestContext {
  readonly publisher: Publisher;
  /** After something changed: the named file, or anything. */
  readonly recheck: (edited?: string) => void;
}

/** Settings, folders, and files that change behind the editor's back. */
function followWorkspace({ connection, documents, session: { projects }, recheck, abilities }: ServerContext): void {
  connection.onInitialized(() => {
    if (abilities().watchesFiles) watchFiles(connection);
    if (!abilities().changesFolders) return;
    watchFolders(connection, folders => {
      projects.setWorkspaceFolders(folders);
      recheck();
    });
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    const section = fieldOf(settings, 'proviso');
    // Clients that have nothing to say send an empty object: what they said at the start still holds.
    if (section === undefined) return;
    projects.setPolicy(readEditorSettings(section).policy);
    recheck();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!changes.some(change => isNews(change, documents))) return;
    projects.changedOnDisk();
    recheck();
  });
}

function followDocuments({ documents, session, publisher, recheck, abilities }: ServerContext): void {
  documents.onDidChangeContent(({ document }) => {
    session.opened(document);
    recheck(document.uri);
  });
  documents.onDidSave(({ document }) => {
    if (abilities().watchesFiles) return;
    session.projects.changedOnDisk();
    recheck(document.uri);
  });
  documents.onDidClose(({ document }) => {
    session.closed(document);
    publisher.closed(document.uri);
    recheck(document.uri);
  });
}

function askToRefresh(connection: Connection): void {
  connection.languages.diagnostics
    .refresh()
    .catch((error: unknown) => connection.console.warn(`The editor does not ask for diagnostics again: ${String(error)}`));
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
