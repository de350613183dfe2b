import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';

export type Published = PublishDiagnosticsParams;

/** As much of an editor as it takes to type into a file and to see what the language server says to that. */
export interface Editor {
  readonly open: (file: string, text: string) => Promise<Published>;
  /** Types, and waits for the diagnostics of just this version. */
  readonly change: (file: string, text: string, version: number) => Promise<Published>;
  readonly end: () => Promise<void>;
}

export async function startEditor(command: readonly string[], folder: string): Promise<Editor> {
  const server = spawn(process.execPath, command, { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const waiting = new Set<(published: Published) => void>();
  connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
    for (const answer of waiting) answer(published);
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();

  const gone = new Promise<never>((_resolve, reject) => {
    server.on('exit', code => {
      reject(new Error(`the language server ended with ${String(code)}`));
    });
  });
  gone.catch(() => undefined);
  const diagnosticsOf = (uri: string, version: number): Promise<Published> => {
    const published = new Promise<Published>(resolve => {
      const answer = (params: Published): void => {
        if (params.uri !== uri || params.version !== version) return;
        waiting.delete(answer);
        resolve(params);
      };
      waiting.add(answer);
    });
    return Promise.race([published, gone]);
  };

  await connection.sendRequest('initialize', initializeParams(folder));
  await connection.sendNotification('initialized', {});
  return {
    async open(file, text) {
      const uri = pathToFileURL(file).href;
      const answer = diagnosticsOf(uri, 1);
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'typescript', version: 1, text } });
      return answer;
    },
    async change(file, text, version) {
      const uri = pathToFileURL(file).href;
      const answer = diagnosticsOf(uri, version);
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
      return answer;
    },
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.end();
    },
  };
}

/** An editor without the pull model: it is told. */
function initializeParams(folder: string): object {
  const uri = pathToFileURL(folder).href;
  return {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri, name: 'bench' }],
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } } },
  };
}
