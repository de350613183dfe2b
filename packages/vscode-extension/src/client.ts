import { workspace, type LogOutputChannel } from 'vscode';
import {
  DidChangeConfigurationNotification,
  LanguageClient,
  TransportKind,
  type DocumentFilter,
  type NodeModule,
} from 'vscode-languageclient/node';

const languages = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'vue', 'prisma'];

/** By pattern as well: VS Code knows the languages `prisma` and `vue` only with other extensions. */
const patterns = ['**/*.prisma', '**/*.vue', '**/*.policy.{yaml,yml}', '**/proviso.config.{yaml,yml}'];

const documentSelector: DocumentFilter[] = [
  ...languages.map(language => ({ scheme: 'file', language })),
  ...patterns.map(pattern => ({ scheme: 'file', pattern })),
];

/** The end of the wire that VS Code holds. `serverModule` is the bundled server's path. */
export function createClient(serverModule: string, output: LogOutputChannel): LanguageClient {
  const server: NodeModule = { module: serverModule, transport: TransportKind.stdio };
  return new LanguageClient(
    'proviso',
    'Proviso',
    { run: server, debug: server },
    {
      documentSelector,
      outputChannel: output,
      // Asked for at every start, so that a restarted server has the setting of today.
      initializationOptions: () => ({ ...readServerSettings(), reportsStatus: true }),
    },
  );
}

/** Tells a running server that the settings changed. */
export async function sendSettings(client: LanguageClient): Promise<void> {
  await client.sendNotification(DidChangeConfigurationNotification.type, { settings: { proviso: readServerSettings() } });
}

function readServerSettings(): { readonly policy: string } {
  return { policy: workspace.getConfiguration('proviso').get('policy', '') };
}
