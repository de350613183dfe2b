import {
  CodeActionKind,
  DocumentDiagnosticReportKind,
  MarkupKind,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type DocumentDiagnosticReport,
  type Hover,
  type HoverParams,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Announcer } from './announce.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { fixAll, fixesAt } from './features/code-actions.ts';
import { hoverAt } from './features/hover.ts';
import { fileKindOf } from './file-kind.ts';
import { toPath } from './file-uri.ts';
import { resultIdOf, type Session } from './session.ts';
import { fixAllKind, toCodeAction, toFixAllAction } from './to-lsp.ts';

export interface RequestContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly session: Session;
  readonly announcer: Announcer;
  readonly abilities: () => ClientAbilities;
}

/** Hover, code actions and pulled diagnostics. */
export function answerRequests(context: RequestContext): void {
  const { connection, session, announcer } = context;

  const attempt = <T>(doing: string, answer: () => T): T => {
    try {
      return answer();
    } catch (error) {
      announcer.failed(doing, error);
      throw error;
    }
  };

  connection.onHover(params => {
    const file = findCode(params.textDocument.uri, context);
    return file ? attempt(`explaining ${file.path}`, () => answerHover(params, file, context)) : null;
  });
  connection.onCodeAction(params => {
    const file = findCode(params.textDocument.uri, context);
    return file ? attempt(`looking for fixes in ${file.path}`, () => answerCodeAction(params, file, session)) : [];
  });
  connection.languages.diagnostics.on(({ textDocument, previousResultId }) => {
    const path = toPath(textDocument.uri);
    if (path === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    return attempt(`checking ${path}`, () => {
      const report = reportOn(path, previousResultId, session);
      announcer.afterCheck();
      return report;
    });
  });
}

interface CodeFile {
  readonly path: string;
  readonly document: TextDocument;
}

/** An open file that can have labels and findings. */
function findCode(uri: string, { documents }: RequestContext): CodeFile | undefined {
  const path = toPath(uri);
  const document = documents.get(uri);
  const kind = path === undefined ? undefined : fileKindOf(path);
  return path !== undefined && document && (kind === 'code' || kind === 'schema') ? { path, document } : undefined;
}

function answerHover({ position }: HoverParams, { path, document }: CodeFile, { session, abilities }: RequestContext): Hover | null {
  const hover = hoverAt(session.projects.of(path), path, document.offsetAt(position));
  if (!hover) return null;
  const contents = abilities().rendersMarkdown
    ? { kind: MarkupKind.Markdown, value: hover.markdown }
    : { kind: MarkupKind.PlainText, value: withoutMarkup(hover.markdown) };
  return { contents, range: session.translation().toRange(path, hover.span) };
}

function withoutMarkup(markdown: string): string {
  return markdown.replace(/\*\*|`| {2}$|\\(?=\W)/gm, '');
}

function answerCodeAction({ range, context }: CodeActionParams, { path, document }: CodeFile, session: Session): CodeAction[] {
  const wants = (kind: string): boolean => context.only?.some(only => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const project = session.projects.of(path);
  const translation = session.translation();
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const quickFixes = wants(CodeActionKind.QuickFix) ? fixesAt(project, path, span) : [];
  const safeEdits = wants(fixAllKind) ? fixAll(project, path) : [];
  return [
    ...quickFixes.map(fix => toCodeAction(fix, path, translation)),
    ...(safeEdits.length > 0 ? [toFixAllAction(safeEdits, translation)] : []),
  ];
}

function reportOn(path: string, previousResultId: string | undefined, session: Session): DocumentDiagnosticReport {
  const items = [...session.diagnosticsOf(path)];
  const resultId = resultIdOf(items);
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
