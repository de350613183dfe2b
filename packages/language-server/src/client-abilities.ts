import type { ClientCapabilities } from 'vscode-languageserver';

/** What the editor can do, of what makes a difference to us. */
export interface ClientAbilities {
  /** It asks for diagnostics by itself. Then none are pushed for open files, so that nothing is shown twice. */
  readonly pullsDiagnostics: boolean;
  readonly canRefreshDiagnostics: boolean;
  readonly canRelate: boolean;
  readonly canVersionEdits: boolean;
  /** It watches files for us when asked. */
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
  readonly rendersMarkdown: boolean;
}

export function readAbilities({ textDocument, workspace }: ClientCapabilities): ClientAbilities {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    canRefreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    canRelate: textDocument?.publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    canVersionEdits: workspace?.workspaceEdit?.documentChanges === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    rendersMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
  };
}
