import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverTexts, openFile, outlineOf, positionOf, quickFixes, revert, shownIn, until, untilOutline } from './editor.ts';

const signIn = 'apps/api/src/routes/session.ts';
const logged = 'no-personal-data-in-logs: req.body.email';

describe('the sample application in VS Code', () => {
  it('shows a finding in TypeScript under the words that leak', async () => {
    const document = await openFile(signIn);
    assert.deepEqual(await untilOutline(document, outline => outline.length > 0), [logged]);
    const [finding] = shownIn(document);
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(finding.message, /contact\.email/);
    assert.ok((finding.relatedInformation ?? []).length > 0, 'the way of the data is missing');
  });

  it('shows unencrypted columns in the Prisma schema', async () => {
    const document = await openFile('apps/api/prisma/schema.prisma');
    const outline = await untilOutline(document, each => each.length > 0);
    assert.deepEqual(
      outline,
      ['nationalId', 'drug', 'clinicalNotes', 'iban'].map(column => `no-unencrypted-field: ${column}`),
    );
  });

  it('shows nothing in a file that has nothing to show', async () => {
    const innocent = await openFile('apps/api/src/pseudonym.ts');
    // The server answers in order: when it has answered for a file opened later, it had its chance here.
    const later = await openFile('apps/api/src/services/lab-results.ts');
    await untilOutline(later, outline => outline.length > 0);
    assert.deepEqual(outlineOf(innocent), []);
  });

  it('follows unsaved edits', async () => {
    const document = await openFile('apps/api/src/pseudonym.ts');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), "fetch('http://telemetry.clinic-figures.net/v1');\n");
    assert.ok(await vscode.workspace.applyEdit(edit));
    await untilOutline(document, outline => outline.some(line => line.startsWith('no-plaintext-transport: ')));
    await revert(document);
    await untilOutline(document, outline => outline.length === 0);
  });

  it('explains personal data on hover, with the clause of the policy', async () => {
    const document = await openFile(signIn);
    const position = positionOf(document, 'req.body.email', 'req.body.em'.length);
    const text = await until(
      async () => (await hoverTexts(document, position)) || undefined,
      () => 'a hover',
    );
    assert.match(text, /`contact\.email`/);
    assert.match(text, /`nothing-personal-in-logs`: into log only .*masked/);
    assert.match(text, /GDPR\.5\.1\.c/);
    assert.equal(await hoverTexts(document, positionOf(document, 'res.status', 'res.st'.length)), '');
  });

  it('takes the finding away by its quick fix', async () => {
    const document = await openFile(signIn);
    await untilOutline(document, outline => outline.length === 1);
    const [finding] = shownIn(document);
    assert.ok(finding);
    const fixes = await quickFixes(document, finding.range);
    const fix = fixes.find(action => action.title.includes('maskEmail'));
    assert.ok(fix?.edit, `no such fix among ${fixes.map(action => action.title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /for %s', maskEmail\(req\.body\.email\)\)/);
    assert.match(document.getText(), /import \{ maskEmail \} from '@clinic\/shared'/);
    await untilOutline(document, outline => outline.length === 0);
    await revert(document);
    await untilOutline(document, outline => outline.length === 1);
  });
});
