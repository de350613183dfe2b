import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Announcer } from './announce.ts';
import { toPath } from './file-uri.ts';
import { resultIdOf, type Session } from './session.ts';

export interface Publisher {
  /** One check for each open file, the named one first, since an edit in one file changes what is found in another. */
  readonly steps: (first: string | undefined) => readonly (() => void)[];
  readonly closed: (uri: string) => void;
}

export interface PublisherSettings {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly session: Session;
  readonly announcer: Announcer;
}

/** Pushes diagnostics to clients that do not ask for them. */
export function keepPublishing({ connection, documents, session, announcer }: PublisherSettings): Publisher {
  /** What each open file shows: sent again only when it or the text changed. */
  const shown = new Map<string, string>();

  const publish = (uri: string): void => {
    const document = documents.get(uri);
    const path = toPath(uri);
    if (!document || path === undefined) return;
    try {
      const diagnostics = [...session.diagnosticsOf(path)];
      const state = `${document.version} ${resultIdOf(diagnostics)}`;
      if (shown.get(uri) === state) return;
      shown.set(uri, state);
      void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    } catch (error) {
      announcer.failed(`checking ${path}`, error);
    }
  };

  return {
    steps: first => {
      const uris = documents.keys();
      const ordered = first !== undefined && uris.includes(first) ? [first, ...uris.filter(uri => uri !== first)] : uris;
      return [...ordered.map(uri => () => publish(uri)), announcer.afterCheck];
    },
    closed: uri => {
      if (!shown.delete(uri)) return;
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
