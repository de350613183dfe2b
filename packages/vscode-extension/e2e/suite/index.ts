/** What VS Code loads and runs in its extension host. Bundled, with all tests, to one CommonJS file. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export async function run(): Promise<void> {
  // A cold editor on a small machine takes its time; a hanging one must end.
  const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, color: false, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./clinic.spec.ts');
  await import('./policy.spec.ts');
  await import('./commands.spec.ts');
  const failed = await new Promise<number>(resolve => report(mocha.run(resolve)));
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

/** Writes what happened, test by test, for whoever started the run. */
function report(runner: Mocha.Runner): void {
  const tests: { title: string; passed: boolean; error?: string }[] = [];
  runner.on('pass', test => tests.push({ title: test.fullTitle(), passed: true }));
  runner.on('fail', (test, error: unknown) => tests.push({ title: test.fullTitle(), passed: false, error: String(error) }));
  runner.on('end', () => {
    const file = process.env['PROVISO_E2E_REPORT'];
    if (file !== undefined) writeFileSync(file, JSON.stringify({ tests }, undefined, 2));
  });
}
