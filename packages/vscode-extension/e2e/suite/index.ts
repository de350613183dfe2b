/** What VS Code loads and runs in its extension host. Bundled, with all tests, to one CommonJS file. */
import Mocha from 'mocha';
import { reportOn } from './report.ts';

export async function run(): Promise<void> {
  // A cold editor on a small machine takes its time; a hanging one must end.
  const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, reporter: SilentReporter });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./clinic.spec.ts');
  await import('./policy.spec.ts');
  await import('./commands.spec.ts');
  const failed = await new Promise<number>(resolve => reportOn(mocha.run(resolve)));
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

/** Mocha's own reporters print with a terminal in mind; here lines travel through a page. */
class SilentReporter extends Mocha.reporters.Base {}
