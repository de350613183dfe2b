import { Console } from 'node:console';
import { builtinPack, nodeFileAccess, openProject } from '@proviso/linter';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

/** Serves the editor that started this process, over its standard input and output, until that editor goes away. */
export function startStdioServer(): void {
  // Standard output belongs to the protocol: one stray line, from whatever dependency, would end the conversation.
  globalThis.console = new Console(process.stderr, process.stderr);
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, { openProject, files: nodeFileAccess(), pack: builtinPack, now: () => new Date() });
}
