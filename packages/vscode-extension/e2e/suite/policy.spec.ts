import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openFile, outlineOf, replaceAll, revert, shownIn, untilOutline } from './editor.ts';

const policyFile = 'clinic.policy.yaml';
const codeFile = 'apps/api/src/routes/session.ts';
const logged = 'no-personal-data-in-logs: req.body.email';

describe('policy files in VS Code', () => {
  it('a right policy shows nothing', async () => {
    const code = await openFile(codeFile);
    const policy = await openFile(policyFile);
    await untilOutline(code, outline => outline.includes(logged));
    assert.deepEqual(outlineOf(policy), []);
  });

  it('a mistake is shown under the wrong word, with what to do', async () => {
    const policy = await openFile(policyFile);
    await replaceAll(
      policy,
      policy
        .getText()
        .replace('category: [contact.**, identity.name], purpose: care', 'category: [contcat.**, identity.name], purpose: care'),
    );
    await untilOutline(policy, outline => outline.length > 0);
    const [mistake] = shownIn(policy);
    assert.ok(mistake);
    assert.equal(mistake.severity, vscode.DiagnosticSeverity.Error);
    assert.match(policy.getText(mistake.range), /contcat/);
    assert.match(mistake.message, /contact/);
  });

  it('with a policy that does not compile nothing is claimed about code', async () => {
    await untilOutline(await openFile(codeFile), outline => outline.length === 0);
  });

  it('a policy that allows more takes findings away, and the old policy brings them back', async () => {
    const code = await openFile(codeFile);
    const policy = await openFile(policyFile);
    await revert(policy);
    await untilOutline(policy, outline => outline.length === 0);
    await untilOutline(code, outline => outline.includes(logged));

    const healthOnly = policy
      .getText()
      .replace('protect: { channel: [log], category: "**"', 'protect: { channel: [log], category: "health.**"');
    assert.notEqual(healthOnly, policy.getText());
    await replaceAll(policy, healthOnly);
    await untilOutline(code, outline => !outline.includes(logged));

    await revert(policy);
    await untilOutline(code, outline => outline.includes(logged));
  });

  it('a mistake in the configuration is shown there', async () => {
    const configuration = await openFile('proviso.config.yaml');
    await replaceAll(configuration, configuration.getText().replace('bindings:', 'bidnings:'));
    await untilOutline(configuration, outline => outline.some(line => line.includes('bidnings')));
    await revert(configuration);
    await untilOutline(configuration, outline => outline.length === 0);
  });
});
