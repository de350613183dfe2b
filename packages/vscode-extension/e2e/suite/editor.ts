/** What the tests do with VS Code, in words. */
import * as vscode from 'vscode';

export function fileInWorkspace(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Texts as the first test found them: an editor may save by itself what a test only wanted to try. */
const originals = new Map<string, string>();

export async function openFile(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileInWorkspace(path));
  if (!originals.has(document.uri.path)) originals.set(document.uri.path, document.getText());
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Findings and mistakes shown for a file, top to bottom. */
export function shownIn(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(diagnostic => diagnostic.source === 'proviso')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** `rule: offending text`, a line each. */
export function outlineOf(document: vscode.TextDocument): readonly string[] {
  return shownIn(document).map(({ code, range }) => `${typeof code === 'object' ? code.value : code}: ${document.getText(range)}`);
}

/** Waits for what an editor does in its own time. Mocha's limit ends it; the last thing seen is in the error then. */
export async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>, says: () => string): Promise<T> {
  const started = Date.now();
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() - started > 120_000) throw new Error(`did not come: ${says()}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

export async function untilOutline(
  document: vscode.TextDocument,
  fits: (outline: readonly string[]) => boolean,
): Promise<readonly string[]> {
  return until(
    () => {
      const outline = outlineOf(document);
      return fits(outline) && outline;
    },
    () => JSON.stringify(outlineOf(document)),
  );
}

export function positionOf(document: vscode.TextDocument, text: string, into = 1): vscode.Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`${document.uri.path} does not hold ${text}`);
  return document.positionAt(at + into);
}

export async function hoverTexts(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  const texts = hovers.flatMap(hover => hover.contents.map(content => (content instanceof vscode.MarkdownString ? content.value : '')));
  // TypeScript's own hover is there too; ours begins with these words.
  return texts.filter(text => text.includes('**Personal data**')).join('\n');
}

export async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

export async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('VS Code refused the edit');
}

/** Leaves the file as the first test found it. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await replaceAll(document, originals.get(document.uri.path) ?? document.getText());
  await document.save();
}
