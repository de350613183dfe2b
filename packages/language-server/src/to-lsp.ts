/** From our words to the protocol's: spans to ranges, problems to diagnostics, fixes to code actions. */
import type { Fix, Severity, Span } from '@proviso/linter';
import {
  CodeActionKind,
  DiagnosticSeverity,
  type CodeAction,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OfferedFix } from './features/code-actions.ts';
import type { Problem } from './features/diagnostics.ts';

/** What the protocol needs to know about files: where their lines are, and what the editor calls them. */
export interface Translation {
  readonly toRange: (file: string, span: Span) => Range;
  /** The editor's own URI for an open file: it may escape characters in another way than we do. */
  readonly uriOf: (file: string) => string;
  /** `null` for a file that is not open. */
  readonly versionOf: (file: string) => number | null;
  readonly canRelate: boolean;
  readonly canVersionEdits: boolean;
}

export const diagnosticSource = 'proviso';
export const fixAllKind = `${CodeActionKind.SourceFixAll}.proviso`;

/** Ranges need the text; each file is read and split into lines once for all of them. */
export function rangesIn(textOf: (file: string) => string | undefined): Translation['toRange'] {
  const documents = new Map<string, TextDocument>();
  return (file, span) => {
    const document = documents.get(file) ?? TextDocument.create(file, '', 0, textOf(file) ?? '');
    documents.set(file, document);
    return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
};

export function toDiagnostic(problem: Problem, file: string, translation: Translation): Diagnostic {
  return {
    range: translation.toRange(file, problem.span),
    severity: problem.isWaived ? DiagnosticSeverity.Hint : severities[problem.severity],
    source: diagnosticSource,
    code: problem.name,
    message: problem.help === undefined ? problem.message : `${problem.message}\n${problem.help}`,
    ...(translation.canRelate &&
      problem.related.length > 0 && { relatedInformation: problem.related.map(place => toRelated(place, translation)) }),
    data: toData(problem, translation),
  };
}

function toRelated(
  { file, span, says }: Problem['related'][number],
  { uriOf, toRange }: Translation,
): { location: { uri: string; range: Range }; message: string } {
  return { location: { uri: uriOf(file), range: toRange(file, span) }, message: says };
}

/** Everything that a client may want and that the protocol has no field for. */
function toData({ finding, message, severity, help }: Problem, translation: Translation): Readonly<Record<string, unknown>> {
  if (!finding) return { message, severity, help };
  const { evidence, clause, categories, fingerprint, fixes, span, waiver } = finding;
  return {
    message,
    severity,
    help,
    span,
    evidence,
    clause,
    categories,
    fingerprint,
    waiver,
    fixes: fixes.map(({ title, kind, edits }) => ({ title, kind, edit: toWorkspaceEdit(edits, translation) })),
  };
}

export function toCodeAction({ problem, fix, isPreferred }: OfferedFix, file: string, translation: Translation): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(problem, file, translation)],
    ...(isPreferred && { isPreferred }),
    edit: toWorkspaceEdit(fix.edits, translation),
  };
}

export function toFixAllAction(edits: Fix['edits'], translation: Translation): CodeAction {
  return { title: 'Fix all that Proviso can fix safely', kind: fixAllKind, edit: toWorkspaceEdit(edits, translation) };
}

export function toWorkspaceEdit(edits: Fix['edits'], translation: Translation): WorkspaceEdit {
  const files = [...new Set(edits.map(edit => edit.file))];
  const editsOf = (file: string): TextEdit[] =>
    toTextEdits(
      edits.filter(edit => edit.file === file),
      translation,
    );
  if (!translation.canVersionEdits) return { changes: Object.fromEntries(files.map(file => [translation.uriOf(file), editsOf(file)])) };
  return {
    documentChanges: files.map(file => ({
      textDocument: { uri: translation.uriOf(file), version: translation.versionOf(file) },
      edits: editsOf(file),
    })),
  };
}

function toTextEdits(edits: Fix['edits'], { toRange }: Translation): TextEdit[] {
  return edits.map(({ file, span, newText }) => ({ range: toRange(file, span), newText }));
}
