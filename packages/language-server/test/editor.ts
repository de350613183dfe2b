import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { startServer, type ServerSettings } from '../src/server.ts';
import { toUri } from '../src/file-uri.ts';

/** An editor at the other end of the wire, that remembers what it was told. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly published: PublishDiagnosticsParams[];
  readonly messages: string[];
  readonly log: string[];
  /** What came by `proviso/status`. */
  readonly statuses: unknown[];
  readonly refreshes: () => number;
  readonly open: (path: string, text: string, version?: number) => void;
  readonly change: (path: string, text: string, version: number) => void;
  readonly close: (path: string) => void;
  /** Waits for what the server sends by itself; the test's own time limit ends it. */
  readonly until: <T>(look: () => T | undefined | false) => Promise<T>;
  readonly end: () => void;
}

export interface EditorSettings {
  readonly server: ServerSettings;
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[] | null;
  readonly options?: unknown;
}

export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } },
  workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
};
export const pushing: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true }, hover: { contentFormat: ['markdown'] } },
};

export async function startEditor({
  server,
  capabilities = pushing,
  folders = ['/repo'],
  options = { delay: 0 },
}: EditorSettings): Promise<Editor> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), server);
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  return talkTo(connection, { capabilities, folders, options });
}

export async function talkTo(connection: ProtocolConnection, settings: Omit<Required<EditorSettings>, 'server'>): Promise<Editor> {
  const published: PublishDiagnosticsParams[] = [];
  const messages: string[] = [];
  const log: string[] = [];
  const statuses: unknown[] = [];
  const waiting = new Set<() => void>();
  let refreshes = 0;
  const wake = (): void => waiting.forEach(look => look());

  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    wake();
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    messages.push(message);
    wake();
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
    wake();
  });
  connection.onNotification('proviso/status', (status: unknown) => {
    statuses.push(status);
    wake();
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes += 1;
    setImmediate(wake);
    return null;
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: settings.capabilities,
    workspaceFolders: settings.folders?.map(folder => ({ uri: toUri(folder), name: folder })) ?? null,
    initializationOptions: settings.options,
  });
  await connection.sendNotification('initialized', {});

  const tell = (method: string, params: unknown): void => void connection.sendNotification(method, params);
  return {
    connection,
    initialized,
    published,
    messages,
    log,
    statuses,
    refreshes: () => refreshes,
    open: (path, text, version = 1) =>
      tell('textDocument/didOpen', { textDocument: { uri: toUri(path), languageId: 'typescript', version, text } }),
    change: (path, text, version) =>
      tell('textDocument/didChange', { textDocument: { uri: toUri(path), version }, contentChanges: [{ text }] }),
    close: path => tell('textDocument/didClose', { textDocument: { uri: toUri(path) } }),
    until: look =>
      new Promise(resolve => {
        const attempt = (): void => {
          const found = look();
          if (found === undefined || found === false) return;
          waiting.delete(attempt);
          resolve(found);
        };
        waiting.add(attempt);
        attempt();
      }),
    end: () => connection.dispose(),
  };
}
